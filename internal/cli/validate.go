package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
)

const validateHelp = `Validate reads a model and prints everything that is wrong with it, each finding
with its place, the line, and what to do about it.

A path is a file, a folder (all files in it that end in .storm.yaml or
.storm.yml), or - for standard input; all paths together are one model. Without
a path it is the current folder.

A team decides about rules in the lint section of its model, in a file
storm.lint.yaml beside it, and by comments: # storm:ignore RULE -- reason.

Some findings have a fix that is certain, such as another name. With --fix all
of these are taken: in every file of the model where something has to change,
and nothing else changes. A fix that would not remove its finding, or would
bring another one, is not taken. All files are written or none. With --diff
nothing is written: it prints what would change, as git apply takes it. Of
standard input, --fix prints the mended model.

Exit codes: 0 nothing that fails, 1 an error or a warning was found (--fail-on
says otherwise; with --fix: is left; with --diff: also if there is something to
fix), 2 the command line makes no sense, 3 a file could not be read.`

// textFormat is how findings are printed for people.
const textFormat = "text"

// validation says how a model is checked and what is printed of it.
type validation struct {
	format   string
	failOn   string
	rules    []string
	contexts []string
	config   string
	baseline string
	update   bool // the baseline is written
	quiet    bool
	watch    bool
	today    day
	fixing   fixing
}

func newValidate(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:        "validate [path...]",
		SuggestFor: []string{"check", "lint", "verify"},
		Short:      "check a model and print what is wrong with it",
		Long:       validateHelp,
		Example: `  storm validate
  storm validate samples/eshop
  storm validate --diff samples/eshop
  storm validate --format sarif samples/eshop > storm.sarif
  storm validate --baseline storm.baseline.json --update-baseline samples/eshop
  cat samples/workshop/workshop.storm.yaml | storm validate -`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	options := addValidation(a, cmd)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := options.check(cmd, args); err != nil {
			return err
		}
		if options.fixing.wanted() {
			return a.fix(cmd, args, *options)
		}
		once := func() error { return a.validate(cmd, args, *options) }
		if options.watch {
			return a.watch(cmd, args, once, options.files(args)...)
		}
		return once()
	}
	return cmd
}

func (a *app) validate(cmd *cobra.Command, paths []string, options validation) error {
	m, loaded, failure := a.load(cmd.Context(), paths)
	if cmd.Context().Err() != nil {
		return failure
	}
	checking, err := a.prepare(cmd, m, paths, options)
	if err != nil {
		return err
	}
	result := checking.check(m, loaded)
	if options.update {
		return a.updateBaseline(m, result, failure, options)
	}
	run := checking.run(m, result, failure)
	if err := a.printRun(run, options); err != nil {
		return err
	}
	if options.format == textFormat && !options.quiet {
		a.noteFixable(run.Findings)
		a.noteLevels(m, run.Findings)
	}
	if failure != nil {
		return failure // what could be read has been printed all the same
	}
	return failing(run.Summary.Fails(run.Fails))
}

// printRun prints what was found. The summary is for people: programs find it
// in what they read, or count themselves.
func (a *app) printRun(run *report.Run, options validation) error {
	if options.format == textFormat {
		if err := a.printDiagnostics(a.stdout, run.Findings); err != nil {
			return err
		}
	} else if err := report.Write(a.out, options.format, run); err != nil {
		return err
	}
	forPeople := options.format == textFormat || options.format == "github"
	if forPeople && !options.quiet && run.Summary.Files > 0 {
		a.note("%s", run.Summary)
	}
	return nil
}
