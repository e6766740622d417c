package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/outcome"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
)

// comparison is how a scenario ends in two modes.
type comparison struct {
	Scenario     string               `json:"scenario"`
	Context      string               `json:"context,omitempty"`
	Transactions [2]int               `json:"transactions"` // that were committed
	Differences  []outcome.Difference `json:"differences"`
}

// compareModes runs each scenario in the mode of --mode and in that of
// --compare, and prints in what they end differently.
func (a *app) compareModes(cmd *cobra.Command, show *rehearsal, options simulation) error {
	switch {
	case options.format != "text" && options.format != "json":
		return misuse(cmd, "--compare prints text or json, not %s", options.format)
	case show.covering != nil:
		return misuse(cmd, "--compare runs everything twice and counts no coverage; leave out one of the two")
	case options.mode == options.compare:
		return misuse(cmd, "--compare %s compares a mode with itself; name another one, or one for --mode", options.compare)
	}
	printer := newComparisonPrinter(a, options)
	sides := [2]*runtime.Simulator{
		runtime.New(show.model, overridesOf(options.mode)), runtime.New(show.model, overridesOf(options.compare)),
	}
	different := 0
	for _, scenario := range show.scenarios {
		compared, err := show.compare(cmd.Context(), sides, scenario)
		if err != nil {
			return err
		}
		if len(compared.Differences) > 0 {
			different++
		}
		if err := printer.add(compared); err != nil {
			return err
		}
	}
	if err := printer.finish(len(show.scenarios), different); err != nil {
		return err
	}
	if different > 0 {
		return errFindings
	}
	return nil
}

// compare runs a scenario on both sides.
func (r *rehearsal) compare(ctx context.Context, sides [2]*runtime.Simulator, scenario *model.Scenario) (comparison, error) {
	compared := comparison{Scenario: scenario.Name.Text, Context: scenario.Context.Name.Text}
	var outcomes [2]outcome.Outcome
	for i, side := range sides {
		run, err := r.run(ctx, side, scenario)
		if err != nil {
			return compared, err
		}
		outcomes[i] = outcome.Of(run.Trace)
		compared.Transactions[i] = outcomes[i].Transactions
	}
	compared.Differences = outcome.Compare(outcomes[0], outcomes[1])
	return compared, nil
}
