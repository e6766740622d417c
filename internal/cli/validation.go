package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
)

// thresholds are the words for --fail-on; the first one is the default.
var thresholds = []struct {
	word string
	from report.Threshold
}{{"warning", report.FailOnWarning}, {"error", report.FailOnError}, {"info", report.FailOnInfo}, {"never", report.FailNever}}

// addValidation adds the flags of "storm validate".
func addValidation(a *app, cmd *cobra.Command) *validation {
	options := new(validation)
	flags := cmd.Flags()
	words := make([]string, len(thresholds))
	for i, threshold := range thresholds {
		words[i] = threshold.word
	}
	addChoiceTo(cmd, &options.format, "format", "how to print the findings", append([]string{textFormat}, report.Formats()...)...)
	addChoiceTo(cmd, &options.failOn, "fail-on", "the least severity that makes the exit code 1", words...)
	flags.StringArrayVar(&options.rules, "rule", nil, "apply only this `rule`, or group such as naming/*; may be repeated")
	flags.StringArrayVar(&options.contexts, "context", nil, "print only findings in the bounded context of this `name`; may be repeated")
	flags.StringVar(&options.config, "config", "", "the `file` of what the team decided about rules, instead of storm.lint.yaml beside the paths")
	flags.StringVar(&options.baseline, "baseline", "", "hide the findings that this `file` knows")
	flags.BoolVar(&options.update, "update-baseline", false, "write all findings into the baseline")
	flags.BoolVarP(&options.quiet, "quiet", "q", false, "print findings only, no summary")
	flags.Var(&options.today, "today", "the day by which ignore comments expire, instead of today in UTC")
	completeFlag(cmd, "context", a.completeContexts)
	completeFlag(cmd, "rule", func(cmd *cobra.Command, _ []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return completeRules(cmd, nil, begun)
	})
	addWatch(cmd, &options.watch)
	addFixing(cmd, &options.fixing)
	return options
}

// check refuses flags that contradict each other.
func (o *validation) check(cmd *cobra.Command, paths []string) error {
	switch {
	case o.update && o.baseline == "":
		return misuse(cmd, "--update-baseline needs the name of the file: --baseline storm.baseline.json")
	case o.update && o.watch:
		return misuse(cmd, "--update-baseline can't be watched: every finding would be forgotten at once")
	case o.update && o.fixing.wanted():
		return misuse(cmd, "--update-baseline remembers findings, and --fix removes them; leave one of them out")
	case o.update && len(o.rules)+len(o.contexts) > 0:
		return misuse(cmd, "--update-baseline writes all findings; leave --rule and --context out")
	default:
		return checkFixing(cmd, paths, o.format, o.watch, o.fixing)
	}
}

// threshold returns what --fail-on says.
func (o *validation) threshold() report.Threshold {
	for _, threshold := range thresholds {
		if threshold.word == o.failOn {
			return threshold.from
		}
	}
	return report.FailOnWarning
}
