package cli

import (
	"context"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// maxDrawnRuns is how many scenarios a page can play: each adds some kilobytes.
const maxDrawnRuns = 200

// drawnRuns runs the scenarios of a model for a page that plays them.
func drawnRuns(ctx context.Context, m *model.Model) ([]trace.Trace, error) {
	simulator := runtime.New(m, runtime.Overrides{})
	var runs []trace.Trace
	for _, c := range m.Contexts {
		for _, scenario := range c.Scenarios {
			if len(runs) == maxDrawnRuns {
				return runs, nil
			}
			run, err := simulator.Run(ctx, scenario, runtime.Options{})
			if err != nil {
				return nil, err
			}
			runs = append(runs, run)
		}
	}
	return runs, nil
}
