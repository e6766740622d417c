package cli

import (
	"github.com/spf13/cobra"
)

const simulateHelp = `Simulate runs the scenarios of a model, says which of them went as expected, and
shows in full those that did not: the trace, and then the differences. The trace
has one line for each fact, indented by what caused it. A bracket beside the
lines holds a transaction together; it is dotted when the transaction was rolled
back.

A scenario that is chosen by --scenario, or is the only one, is shown in full in
any case; --trace does so with all of them, and --quiet prints nothing but those
that failed and the summary.

Time and identities come from counters: the same model gives the same output.

--send runs a step that no scenario has: a command, an event that comes in, a
timer or a wait, written as under "when" of a scenario. The system is empty, or
as the "given" of --scenario says.
--mode dispatches all events in another way than the model says. --fault injects
a fault into all scenarios, in the words of "faults": HANDLER fails twice,
COMMAND crashes after-commit, EVENT duplicated once, SYSTEM down 30m.
--seed draws another order where a channel promises none.
--compare runs each scenario in two modes, that of --mode and its own, and shows
side by side in what they end differently: events, rejections, state, read
models and so on. How many transactions there were is not a difference.
--until ends each run after a number of steps or at a moment of its clock; what
a scenario expects is not checked then.
--coverage counts what the scenarios reached: commands, handlers, events,
processes, timers, read models, and each guard and condition both ways.
--watch runs everything again when a file of the model changes.

--format junit is for CI servers, markdown for people who are not at a terminal,
otel for viewers of traces (OpenTelemetry JSON); see docs/simulation.md.

Exit codes: 0 all scenarios passed, 1 one failed, they reach less than
--min-coverage, or the model has errors, 2 the command line makes no sense, 3 a
file could not be read. With --compare: 0 all scenarios end the same in both
modes, 1 one ends differently.`

func newSimulate(a *app) *cobra.Command {
	var options simulation
	cmd := &cobra.Command{
		Use:        "simulate [path...]",
		SuggestFor: []string{"run", "test", "exec", "scenarios"},
		Short:      "run the scenarios of a model and show what happens",
		Long:       simulateHelp,
		Example: `  storm simulate samples/eshop
  storm simulate --scenario "A new shopper's first order" samples/eshop
  storm simulate --context Payment --format junit samples/eshop > junit.xml
  storm simulate --fault 'CardProvider fails twice' samples/eshop
  storm simulate --send 'StartBasket {userId: ada, items: []}' samples/eshop
  storm simulate --quiet --min-coverage 80 samples/eshop
  storm simulate --format markdown samples/eshop > scenarios.md
  storm simulate --mode immediate --compare after-commit samples/dispatch`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	options.flags(cmd, a)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := options.check(cmd); err != nil {
			return err
		}
		once := func() error { return a.simulate(cmd, args, options) }
		if options.watch {
			return a.watch(cmd, args, once)
		}
		return once()
	}
	return cmd
}

func (a *app) simulate(cmd *cobra.Command, paths []string, options simulation) error {
	m, err := a.loadSound(cmd, paths)
	if err != nil {
		return err
	}
	show, err := a.rehearse(cmd, m, options)
	if err != nil {
		return err
	}
	if options.compare != "" {
		return a.compareModes(cmd, show, options)
	}
	end, err := show.play(cmd.Context(), newTracePrinter(a, show.model, options.format, options.detailOf(len(show.scenarios))))
	if err != nil {
		return err
	}
	if end.summary.Failed > 0 || end.covered.fails() {
		return errFindings
	}
	return nil
}
