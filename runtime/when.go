package runtime

import (
	"errors"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// when lets the steps of a scenario happen, one after the other, and then, to
// settle, lets the time of all further attempts pass. The error is that of the
// context.
func (r *run) when(steps []*model.Step, settle bool) error {
	for _, each := range steps {
		if err := r.fatal(r.step(each), each.At); err != nil || len(r.mismatches) > 0 {
			return err
		}
	}
	if !settle {
		return nil
	}
	at := model.Range{}
	if len(steps) > 0 {
		at = steps[len(steps)-1].At
	}
	return r.fatal(r.dispatcher.Settle(), at)
}

// fatal tells errors that are part of the run from those that end it.
func (r *run) fatal(err error, at model.Range) error {
	var exceeded *kernel.StepBudgetError
	if errors.As(err, &exceeded) {
		mismatch := trace.Mismatch{
			Kind: trace.MismatchUnfinished, Summary: "the run does not end: " + trace.ShortNames(exceeded.Error(), r.context.Name.Text), Step: len(r.result.Steps),
			Suggestion: "give one of the handlers a condition (when:) that ends the loop", Place: placeOf(at),
		}
		if len(exceeded.Loop) == 0 {
			mismatch.Suggestion = "no loop was found: let less follow from one step, or make several scenarios of this one"
		}
		r.mismatches = append(r.mismatches, mismatch)
		return nil
	}
	if errors.Is(err, errInterrupted) {
		return err
	}
	return nil
}

// step lets one step happen.
func (r *run) step(step *model.Step) error {
	switch {
	case step.Command != nil:
		return r.sendCommand(step)
	case step.Event != nil:
		return r.receiveEvent(step)
	case step.Timer != nil:
		return r.fireTimer(step)
	case len(step.Together) > 0:
		return r.together(step.Together)
	case step.Reconcile != nil:
		return r.dispatcher.Reconcile(step.Reconcile.Name.Text)
	case step.Wait > 0:
		return r.dispatcher.Wait(step.Wait)
	case step.Name.Text != waitWord:
		r.mismatch(step.At, step.Name.Text+" is neither a command, nor an event that can come in, nor a timer of the model", "correct its name")
	}
	return nil
}

// waitWord is the name of a step that lets time pass.
const waitWord = "wait"

func (r *run) sendCommand(step *model.Step) error {
	m, complete := r.prepareCommand(step)
	if m == nil {
		return nil
	}
	return m.entry.ExecuteFrom(r.dispatcher, senderOf(m.source), complete)
}

// prepareCommand returns the command of a step with its data, nil when it
// cannot be sent.
func (r *run) prepareCommand(step *model.Step) (*command, message) {
	m := r.simulator.commands[step.Command]
	if m == nil {
		r.mismatch(step.At, "the command "+step.Name.Text+" is not part of this model", "run the scenario with its own model")
		return nil, message{}
	}
	complete, err := m.message(r, r.write(nothing(m.source.Record), step.Data))
	if err != nil {
		r.mismatch(step.At, err.Error(), "correct the data of the command or its id")
		return nil, message{}
	}
	m.tellFaults(r, r.dispatcher.Record)
	return m, complete
}

// together sends commands that load what they need before the first of them
// commits.
func (r *run) together(steps []*model.Step) error {
	var requests []kernel.Request
	for _, each := range steps {
		if m, complete := r.prepareCommand(each); m != nil {
			requests = append(requests, m.entry.Request(senderOf(m.source), complete))
		}
	}
	return r.dispatcher.Together(requests...)
}

// senderOf returns who sends a command from outside: its first actor.
func senderOf(command *model.Command) kernel.Sender {
	if len(command.Actors) == 0 {
		return kernel.Sender{}
	}
	first := command.Actors[0].Declaration()
	if first.Kind == model.KindExternal {
		return kernel.Sender{Name: first.QualifiedName(), Kind: trace.SenderExternal}
	}
	return kernel.Sender{Name: first.QualifiedName(), Kind: trace.SenderActor}
}

func (r *run) receiveEvent(step *model.Step) error {
	e := r.simulator.events[step.Event]
	if e == nil {
		r.mismatch(step.At, "the event "+step.Name.Text+" is not part of this model", "run the scenario with its own model")
		return nil
	}
	return e.receive(r.dispatcher, r.write(nothing(e.source.Record), step.Data))
}

func (r *run) fireTimer(step *model.Step) error {
	t := r.simulator.timers[step.Timer]
	if t == nil {
		r.mismatch(step.At, "the timer "+step.Timer.Name.Text+" is not part of this model", "run the scenario with its own model")
		return nil
	}
	due, set := t.entry.Due(r.dispatcher)
	if !set {
		r.mismatch(step.At, "the timer "+step.Timer.Name.Text+" is not set at this moment",
			"let the event happen before that starts "+t.process.source.Name.Text+", and none that ends it")
		return nil
	}
	return r.dispatcher.AdvanceTo(due)
}
