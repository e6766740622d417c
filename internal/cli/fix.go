package cli

import (
	"bufio"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

// fixing says what "storm validate" does with findings that have a fix.
type fixing struct {
	fix  bool // take the fixes and write the files
	diff bool // show what that would change
}

// addFixing adds the flags --fix and --diff.
func addFixing(cmd *cobra.Command, options *fixing) {
	cmd.Flags().BoolVar(&options.fix, "fix", false, "take the fixes of findings that have one, in all files, and print what is left")
	cmd.Flags().BoolVar(&options.diff, "diff", false, "change nothing, print what --fix would change")
}

// wanted reports whether any fix is asked for.
func (o fixing) wanted() bool { return o.fix || o.diff }

// checkFixing refuses what makes no sense together.
func checkFixing(cmd *cobra.Command, paths []string, format string, watch bool, options fixing) error {
	fromStdin := slices.Contains(paths, stdinPath)
	switch {
	case !options.wanted():
		return nil
	case options.fix && options.diff:
		return misuse(cmd, "--diff shows what --fix would change; leave one of them out")
	case watch:
		return misuse(cmd, "--watch looks again and again, and fixes are taken once; leave one of them out")
	case options.diff && format != textFormat:
		return misuse(cmd, "--diff prints a diff; leave --format %s out", format)
	case options.fix && fromStdin && format != textFormat:
		return misuse(cmd, "--fix prints the mended model of standard input; leave --format %s out", format)
	case fromStdin && len(paths) > 1:
		return misuse(cmd, "- is mended alone; name it without other paths")
	default:
		return nil
	}
}

// stdinPath is the path that stands for standard input.
const stdinPath = "-"

// fix takes the fixes of the findings in a model, and writes the files or
// shows what would change.
func (a *app) fix(cmd *cobra.Command, paths []string, options validation) error {
	m, _, failure := a.load(cmd.Context(), paths)
	if failure != nil {
		return failure // names may stand in what could not be read
	}
	checking, err := a.prepare(cmd, m, paths, options)
	if err != nil {
		return err
	}
	fixed := refactor.Fix(m, checking.findings)
	if err := cmd.Context().Err(); err != nil {
		return err
	}
	run := checking.run(fixed.Model, checking.check(fixed.Model, fixed.Diagnostics), nil)
	if options.fixing.diff {
		return a.showFixes(m, fixed, run)
	}
	if slices.Contains(paths, stdinPath) {
		return a.filterFixed(fixed, run)
	}
	changed := changedFiles(m.Sources, fixed.Sources)
	if err := replaceUnlessChanged(changed); err != nil {
		return err
	}
	told := io.Writer(a.out)
	if options.format != textFormat {
		told = a.stderr // what goes to stdout is for a program
	}
	printFixed(told, fixed)
	a.noteFixed(fixed, len(changed))
	if err := a.printRun(run, options); err != nil {
		return err
	}
	return failing(run.Summary.Fails(run.Fails))
}

// showFixes prints a diff and changes nothing.
func (a *app) showFixes(m *model.Model, fixed *refactor.Fixing, run *report.Run) error {
	if err := a.printDifferences(m.Sources, fixed.Sources); err != nil {
		return err
	}
	a.noteRefused(fixed)
	switch {
	case len(fixed.Done) == 0:
		a.note("nothing to fix; %s", run.Summary)
	case len(run.Findings) == 0:
		a.note("%s would be fixed, and none would be left", report.Plural(len(fixed.Done), "finding"))
	default:
		a.note("%s would be fixed, and this would be left: %s", report.Plural(len(fixed.Done), "finding"), run.Summary)
	}
	return failing(len(fixed.Done) > 0 || run.Summary.Fails(run.Fails))
}

// filterFixed prints the mended model of standard input to stdout, and to
// stderr what was done and what is left.
func (a *app) filterFixed(fixed *refactor.Fixing, run *report.Run) error {
	for _, source := range fixed.Sources {
		if _, err := a.out.Write(source.Content); err != nil {
			return err
		}
	}
	_ = a.out.Flush() // its error comes back at the end
	printFixed(a.stderr, fixed)
	a.noteRefused(fixed)
	if err := a.printDiagnostics(a.stderr, run.Findings); err != nil {
		return err
	}
	a.note("%s", run.Summary)
	return failing(run.Summary.Fails(run.Fails))
}

// printFixed prints a line for each fix that was taken.
func printFixed(out io.Writer, fixed *refactor.Fixing) {
	lines := bufio.NewWriter(out)
	defer lines.Flush()
	for _, finding := range fixed.Done {
		fmt.Fprintf(lines, "%s: fixed: %s [%s]\n", terminal.VisibleLine(finding.At.String()), terminal.VisibleLine(finding.Fix.Title), finding.Rule)
	}
}

func (a *app) noteFixed(fixed *refactor.Fixing, files int) {
	a.noteRefused(fixed)
	switch {
	case len(fixed.Done) > 0:
		a.note("%s fixed in %s", report.Plural(len(fixed.Done), "finding"), report.Plural(files, "file"))
	case len(fixed.Refused) == 0:
		a.note("nothing to fix")
	}
}

// noteRefused says which fixes were not taken, and why.
func (a *app) noteRefused(fixed *refactor.Fixing) {
	for _, refused := range fixed.Refused {
		a.note("%s: not fixed: %s: %s", terminal.VisibleLine(refused.Finding.At.String()), terminal.VisibleLine(refused.Finding.Fix.Title), terminal.VisibleLine(refused.Why.Error()))
	}
}

// noteFixable says how many findings have a fix.
func (a *app) noteFixable(diagnostics []model.Diagnostic) {
	fixable := 0
	for i := range diagnostics {
		if diagnostics[i].Fix != nil {
			fixable++
		}
	}
	switch {
	case fixable == 0:
	case fixable == len(diagnostics) && fixable == 1:
		a.note(`it can be fixed: "storm validate --fix", or --diff to see it first`)
	default:
		a.note(`%d of these can be fixed: "storm validate --fix", or --diff to see it first`, fixable)
	}
}

// failing is the error of a command that found something.
func failing(found bool) error {
	if found {
		return errFindings
	}
	return nil
}
