package runtime

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// aboutFailure says what to do about the failure of a handler.
func (r *run) aboutFailure(fact *trace.HandlerFailed) string {
	switch {
	case fact.Injected:
		return "the fault was injected: take it out, or expect what follows from it"
	case !fact.Place.IsZero():
		return "mend the expression at " + fact.Place.String() + ", or guard it by a condition before"
	default:
		return "see why " + shortName(fact.Handler, r.context) + " failed"
	}
}

// suggestion returns what to do so that an event happens.
func (r *run) suggestion(event *model.Event, trouble int) string {
	if event.External != nil {
		return fmt.Sprintf("%s comes from %s: let it happen under when", event.Name.Text, event.External.Name.Text)
	}
	if len(event.Raisers) == 0 && len(event.Publishers) == 0 {
		return fmt.Sprintf("nothing raises %s: add it under raises or publishes of a handler", event.Name.Text)
	}
	if step := r.result.Step(trouble); step != nil {
		switch fact := step.Fact.(type) {
		case *trace.CommandRejected:
			return fmt.Sprintf("change the data so that %s is accepted, or expect the rejection", shortName(fact.Command, r.context))
		case *trace.CommandUnhandled:
			return fmt.Sprintf("add a handler for %s", shortName(fact.Command, r.context))
		case *trace.HandlerFailed:
			return r.aboutFailure(fact)
		case *trace.HandlerSkipped:
			return fmt.Sprintf("see the condition of %s", shortName(fact.Handler, r.context))
		case *trace.ElementSkipped:
			return fmt.Sprintf("%s has a fault: storm validate explains it", shortName(fact.Element, r.context))
		}
	}
	if len(event.Raisers) > 0 {
		return fmt.Sprintf("%s raises it: send what leads there, under when", event.Raisers[0].Name.Text)
	}
	return fmt.Sprintf("%s publishes it: send what leads there, under when", event.Publishers[0].Declaration().Name.Text)
}
