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

Exit codes: 0 nothing found, 1 an error or a warning was found, 2 the command
line makes no sense, 3 a file could not be read. A finding of severity info
fails nothing.`

func newValidate(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "validate [path...]",
		Short: "check a model and print what is wrong with it",
		Long:  validateHelp,
		Example: `  storm validate
  storm validate samples/eshop
  storm validate --format json samples/eshop
  cat samples/workshop/workshop.storm.yaml | storm validate -`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	format := addChoice(cmd, cmd.Flags(), "format", "how to print the findings", "text", "json")
	var watch bool
	addWatch(cmd, &watch)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
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
