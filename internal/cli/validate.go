package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

const validateHelp = `Validate reads a model and prints everything that is wrong with it, each finding
with its place, the line, and what to do about it.

A path is a file, a folder (all files in it that end in .storm.yaml or
.storm.yml), or - for standard input; all paths together are one model. Without
a path it is the current folder.

Some findings have a fix that is certain, such as another name. With --fix all
of these are taken: in every file of the model where something has to change,
and nothing else changes. A fix that would not remove its finding, or would
bring another one, is not taken. All files are written or none. With --diff
nothing is written: it prints what would change, as git apply takes it. Of
standard input, --fix prints the mended model.

Exit codes: 0 nothing found, 1 an error or a warning was found (with
--fix: is left; with --diff: also if there is something to fix), 2 the command
line makes no sense, 3 a file could not be read. A finding of severity info
fails nothing.`

// textFormat is how findings are printed for people.
const textFormat = "text"

func newValidate(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "validate [path...]",
		Short: "check a model and print what is wrong with it",
		Long:  validateHelp,
		Example: `  storm validate
  storm validate samples/eshop
  storm validate --format json samples/eshop
  storm validate --diff samples/eshop
  cat samples/workshop/workshop.storm.yaml | storm validate -`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	format := addChoice(cmd, cmd.Flags(), "format", "how to print the findings", textFormat, "json")
	var watch bool
	addWatch(cmd, &watch)
	var fixes fixing
	addFixing(cmd, &fixes)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := checkFixing(cmd, args, *format, watch, fixes); err != nil {
			return err
		}
		if fixes.wanted() {
			return a.fix(cmd, args, *format, fixes)
		}
		once := func() error { return a.validate(cmd, args, *format) }
		if watch {
			return a.watch(cmd, args, once)
		}
		return once()
	}
	return cmd
}

func (a *app) validate(cmd *cobra.Command, paths []string, format string) error {
	m, diagnostics, failure := a.load(cmd.Context(), paths)
	if cmd.Context().Err() != nil {
		return failure
	}
	diagnostics = withFindings(m, diagnostics)
	summary := report.Summarize(m, diagnostics)
	if err := a.printFindings(diagnostics, summary, format); err != nil {
		return err
	}
	if format == textFormat {
		a.noteFixable(diagnostics)
	}
	if failure != nil {
		return failure // what could be read has been printed all the same
	}
	if summary.Fails() {
		return errFindings
	}
	return nil
}

// withFindings adds what the rules find to what the loader found.
func withFindings(m *model.Model, diagnostics []model.Diagnostic) []model.Diagnostic {
	return model.SortDiagnostics(append(diagnostics, validate.Run(m, validate.Default(), nil)...))
}

func (a *app) printFindings(diagnostics []model.Diagnostic, summary report.Summary, format string) error {
	if format == "json" {
		return report.JSON(a.out, report.NewDocument(diagnostics, summary))
	}
	if err := a.printDiagnostics(a.stdout, diagnostics); err != nil {
		return err
	}
	if summary.Files > 0 {
		a.note("%s", summary)
	}
	return nil
}
