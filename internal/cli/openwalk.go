package cli

import (
	"context"

	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// openWalk runs the walkthrough until the person leaves it; an empty scenario
// begins with the board.
func (a *app) openWalk(ctx context.Context, m *model.Model, scenario string) error {
	simulator := runtime.New(m, runtime.Overrides{})
	options := tui.Options{
		Scenario: scenario,
		Input:    a.input,
		Output:   a.stdout,
		Simulate: func(ctx context.Context, scenario *model.Scenario) (trace.Trace, error) {
			return simulator.Run(ctx, scenario, runtime.Options{})
		},
	}
	if a.color == terminal.ColorNever {
		options.Profile = colorprofile.ASCII
	}
	return tui.Run(ctx, m, options)
}
