package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/coverage"
)

// rehearsal is the scenarios that are to be run, and how.
type rehearsal struct {
	model     *model.Model
	scenarios []*model.Scenario
	faults    []*model.Fault
	mode      string
	until     until
	covering  *coverage.Collector // nil when nobody asked
	wanted    percent             // of coverage
	seed      uint64
}

// rehearse chooses what is run, as the options say.
func (a *app) rehearse(cmd *cobra.Command, m *model.Model, options simulation) (*rehearsal, error) {
	contexts, err := chooseContexts(cmd, m, options.contexts)
	if err != nil {
		return nil, err
	}
	m, said, err := a.readTyped(cmd, m, contexts, options.sends, options.faults)
	if err != nil {
		return nil, err
	}
	if contexts, err = chooseContexts(cmd, m, options.contexts); err != nil { // those of the model read anew
		return nil, err
	}
	show := &rehearsal{model: m, faults: said.faults, mode: options.mode, until: options.until, wanted: options.minCoverage, seed: options.seed}
	if options.coverage || options.minCoverage > 0 {
		show.covering = coverage.New(contexts)
	}
	if len(said.steps) > 0 {
		scenario, err := adHoc(cmd, contexts, options.scenarios, said)
		show.scenarios = []*model.Scenario{scenario}
		return show, err
	}
	show.scenarios, err = chooseScenarios(cmd, contexts, options.scenarios)
	return show, err
}

// adHoc returns a scenario of the steps that the command line says.
func adHoc(cmd *cobra.Command, contexts []*model.Context, names []string, said typed) (*model.Scenario, error) {
	made := &model.Scenario{Element: model.Element{Kind: model.KindScenario, Context: said.home}, When: said.steps}
	made.Name = model.Name{Text: strings.Join(said.names, ", "), At: said.steps[0].Name.At}
	if len(names) == 0 {
		return made, nil
	}
	chosen, err := chooseScenarios(cmd, contexts, names)
	if err != nil {
		return nil, err
	}
	if len(chosen) != 1 {
		return nil, misuse(cmd, "--send begins with the given of one scenario, not of %d", len(chosen))
	}
	made.Context, made.Within, made.Given = chosen[0].Context, chosen[0].Within, chosen[0].Given
	return made, nil
}

// play runs the scenarios one after the other and prints them.
func (r *rehearsal) play(ctx context.Context, printer tracePrinter) (ending, error) {
	var end ending
	simulator := runtime.New(r.model, overridesOf(r.mode))
	for _, scenario := range r.scenarios {
		run, err := r.run(ctx, simulator, scenario)
		if err != nil {
			return end, err
		}
		end.summary.count(run.Trace.Outcome)
		if r.covering != nil {
			r.covering.Add(run.Trace)
		}
		if err := printer.add(run); err != nil {
			return end, err
		}
	}
	if r.covering != nil {
		end.covered = &covered{r.covering.Report(), r.wanted}
	}
	return end, printer.finish(end)
}

// run runs one scenario.
func (r *rehearsal) run(ctx context.Context, simulator *runtime.Simulator, scenario *model.Scenario) (traceformat.Run, error) {
	if err := ctx.Err(); err != nil {
		return traceformat.Run{}, err
	}
	options := runtime.Options{Faults: r.faults, Seed: r.seed}
	if r.covering != nil {
		options.Decide = r.covering.Decide
	}
	t, cut, err := r.until.run(ctx, simulator, scenario, options)
	run := traceformat.Run{Scenario: scenario, Trace: &t}
	if cut {
		run.Cut = "--until " + r.until.String()
	}
	return run, err
}
