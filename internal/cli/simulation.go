package cli

import "github.com/spf13/cobra"

// simulation says what "storm simulate" runs and how it prints it.
type simulation struct {
	format    string
	contexts  []string
	scenarios []string
	sends     []string
	faults    []string
	mode      string
	compare   string
	until     until
	seed      uint64

	trace       bool
	quiet       bool
	coverage    bool
	minCoverage percent
	watch       bool
}

// flags adds the flags that fill the options.
func (s *simulation) flags(cmd *cobra.Command, a *app) {
	flags := cmd.Flags()
	addChoiceTo(cmd, &s.format, "format", "how to print the runs", "text", "json", "junit", "markdown", "otel")
	flags.StringArrayVar(&s.scenarios, "scenario", nil, "run only the scenario of this `name`; may be repeated")
	flags.StringArrayVar(&s.contexts, "context", nil, "run only the scenarios of the context of this `name`; may be repeated")
	flags.StringArrayVar(&s.sends, "send", nil, "run this `step`, such as 'PayOrder {orderId: o-1}'; may be repeated")
	flags.StringArrayVar(&s.faults, "fault", nil, "inject this `fault`, such as 'Bank fails twice'; may be repeated")
	addChoiceTo(cmd, &s.mode, "mode", "dispatch all events like this", modes()...)
	addOptionalChoice(cmd, &s.compare, "compare", "run in this mode too, and show what ends differently", modes()...)
	flags.Uint64Var(&s.seed, "seed", 0, "draw the order in which channels without an order deliver by this `number`")
	flags.Var(&s.until, "until", "end each run after so many steps, such as 20, or so much time, such as 2h")
	flags.BoolVar(&s.trace, "trace", false, "show all scenarios in full, also those that passed")
	flags.BoolVarP(&s.quiet, "quiet", "q", false, "show only the scenarios that failed, and the summary")
	flags.BoolVar(&s.coverage, "coverage", false, "show what of the model the scenarios reached, and what not")
	flags.Var(&s.minCoverage, "min-coverage", "fail when the scenarios reach less of the model than this")
	addWatch(cmd, &s.watch)
	completeFlag(cmd, "scenario", a.completeScenarios)
	completeFlag(cmd, "context", a.completeContexts)
	for _, name := range []string{"send", "fault", "until", "seed", "min-coverage"} {
		completeFlag(cmd, name, cobra.NoFileCompletions)
	}
}

// check refuses options that contradict each other.
func (s *simulation) check(cmd *cobra.Command) error {
	switch {
	case s.trace && s.quiet:
		return misuse(cmd, "--trace and --quiet contradict each other; leave out one of the two")
	case (s.trace || s.quiet) && s.format != "text":
		return misuse(cmd, "--trace and --quiet are for text; %s always holds all of the runs", s.format)
	case s.trace && s.compare != "":
		return misuse(cmd, "--compare shows how runs end and no traces; leave out --trace")
	default:
		return nil
	}
}

// detailOf returns how much is printed of the runs of so many scenarios.
func (s *simulation) detailOf(scenarios int) detail {
	switch {
	case s.quiet:
		return onlyFailures
	case s.trace, scenarios == 1, len(s.scenarios) > 0, s.until != until{}:
		return eachInFull
	default:
		return eachInALine
	}
}
