package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
)

const simulateHelp = `Simulate runs the scenarios of a model and prints what happened, one line for
each fact, indented by what caused it. A bracket beside the lines holds a
transaction together; it is dotted when the transaction was rolled back. After a
scenario that went otherwise than expected come the differences.

Time and identities come from counters: the same model gives the same output.

Exit codes: 0 all scenarios passed, 1 one failed or the model has errors, 2 the
command line makes no sense, 3 a file could not be read.`

// simulation says what "storm simulate" runs and how it prints it.
type simulation struct {
	format    string
	contexts  []string
	scenarios []string
}

func newSimulate(a *app) *cobra.Command {
	var options simulation
	cmd := &cobra.Command{
		Use:   "simulate [path...]",
		Short: "run the scenarios of a model and show what happens",
		Long:  simulateHelp,
		Example: `  storm simulate samples/eshop
  storm simulate --scenario "A new shopper's first order" samples/eshop
  storm simulate --context Payment --format json samples/eshop`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	format := addChoice(cmd, cmd.Flags(), "format", "how to print the runs", "text", "json")
	cmd.Flags().StringArrayVar(&options.scenarios, "scenario", nil, "run only the scenario of this `name`; may be repeated")
	cmd.Flags().StringArrayVar(&options.contexts, "context", nil, "run only the scenarios of the context of this `name`; may be repeated")
	completeFlag(cmd, "scenario", a.completeScenarios)
	completeFlag(cmd, "context", a.completeContexts)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		options.format = *format
		return a.simulate(cmd, args, options)
	}
	return cmd
}

func (a *app) simulate(cmd *cobra.Command, paths []string, options simulation) error {
	m, err := a.loadSound(cmd, paths)
	if err != nil {
		return err
	}
	contexts, err := chooseContexts(cmd, m, options.contexts)
	if err != nil {
		return err
	}
	scenarios, err := chooseScenarios(cmd, contexts, options.scenarios)
	if err != nil {
		return err
	}
	summary, err := runScenarios(cmd.Context(), runtime.New(m, runtime.Overrides{}), scenarios, newTracePrinter(a, options.format))
	if err != nil {
		return err
	}
	if summary.Failed > 0 {
		return errFindings
	}
	return nil
}

// runScenarios runs scenarios one after the other and prints them.
func runScenarios(ctx context.Context, simulator *runtime.Simulator, scenarios []*model.Scenario, printer tracePrinter) (runSummary, error) {
	var summary runSummary
	for _, scenario := range scenarios {
		if err := ctx.Err(); err != nil {
			return summary, err
		}
		run, err := simulator.Run(ctx, scenario, runtime.Options{})
		if err != nil {
			return summary, err
		}
		summary.count(run.Outcome)
		if err := printer.add(&run); err != nil {
			return summary, err
		}
	}
	return summary, printer.finish(summary)
}
