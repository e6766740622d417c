package stories

import (
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Run is a scenario and what came of it.
type Run struct {
	Scenario *model.Scenario
	Trace    *trace.Trace // nil while it has not been run, and after an error
	Err      error        // it could not be run
}

// Runs returns the scenarios of contexts, not run yet.
func Runs(contexts []*model.Context) []*Run {
	var runs []*Run
	for _, context := range contexts {
		for _, scenario := range context.Scenarios {
			runs = append(runs, &Run{Scenario: scenario})
		}
	}
	return runs
}

// verdict returns the sign of how a run ended and its style.
func (r *Run) verdict(styles *sticky.Styles) (string, canvas.Style) {
	switch {
	case r.Err != nil:
		return "‼", styles.Bad
	case r.Trace == nil:
		return "…", styles.Quiet
	case r.Trace.Outcome == trace.OutcomePassed:
		return "✓", styles.Good
	case r.Trace.Outcome == trace.OutcomeFailed:
		return "✗", styles.Bad
	default:
		return "·", styles.Quiet
	}
}
