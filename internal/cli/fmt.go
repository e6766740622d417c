package cli

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/format"
)

const fmtHelp = `Fmt puts model files into the canonical form: indentation, spaces and blank
lines. Comments, the order of keys, quotation marks and line breaks stay yours,
and so does the meaning.

It prints the names of the files it changed. A file is replaced as a whole or
not at all. The path - reads standard input and writes the result to standard
output.

Exit codes: 0 done, 1 a file is no sound YAML and was left alone, or with
--check and --diff: a file is not in the canonical form, 2 the command line
makes no sense, 3 a file could not be read or written.`

// formatting says what "storm fmt" does with a file that is not canonical.
type formatting struct {
	check bool // name it
	diff  bool // show what would change
}

func newFmt(a *app) *cobra.Command {
	var options formatting
	cmd := &cobra.Command{
		Use:        "fmt [path...]",
		SuggestFor: []string{"format"},
		Short:      "put model files into the canonical form",
		Long:       fmtHelp,
		Example: `  storm fmt samples/eshop
  storm fmt --check samples
  storm fmt --diff samples/eshop
  storm fmt - < samples/workshop/workshop.storm.yaml`,
		Args:              paths,
		ValidArgsFunction: completePaths,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.fmt(cmd, args, options)
		},
	}
	cmd.Flags().BoolVar(&options.check, "check", false, "change nothing, list the files that are not in the canonical form")
	cmd.Flags().BoolVar(&options.diff, "diff", false, "change nothing, print what would change")
	return cmd
}

func (a *app) fmt(cmd *cobra.Command, paths []string, options formatting) error {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	if len(paths) > 1 && slices.Contains(paths, "-") {
		return misuse(cmd, "- formats standard input and stands alone")
	}
	files, failure := model.FindFiles(paths)
	failures := []error{failure}
	run := formatter{app: a, options: options}
	for _, file := range files {
		if err := cmd.Context().Err(); err != nil {
			return err
		}
		failures = append(failures, run.file(file))
	}
	if err := errors.Join(failures...); err != nil {
		return err
	}
	if options.check && run.changed > 0 {
		a.note(`%s not in the canonical form; "storm fmt" changes that`, areOrIs(run.changed, "file"))
	}
	if run.broken > 0 || run.changed > 0 && (options.check || options.diff) {
		return errFindings
	}
	return nil
}

// formatter is one run over several files.
type formatter struct {
	*app
	options formatting
	changed int // files that were not canonical
	broken  int // files that could not be formatted
}

// file formats one file; its findings are counted, not returned.
func (f *formatter) file(path string) error {
	sources, err := model.ReadPaths([]string{path}, f.stdin)
	if err != nil || len(sources) == 0 {
		return err
	}
	source := sources[0]
	formatted, diagnostics := format.Source(source.Path, source.Content)
	if len(diagnostics) > 0 {
		f.broken++
		return f.printDiagnostics(f.stderr, diagnostics)
	}
	same := bytes.Equal(formatted, source.Content)
	if !same {
		f.changed++
	}
	switch {
	case f.options.diff:
		return f.printDifference(source, formatted)
	case f.options.check && same:
		return nil
	case path == "-" && !f.options.check:
		_, err := f.out.Write(formatted)
		return err
	case same:
		return nil
	}
	if !f.options.check {
		if err := replaceUnlessChanged([]replacement{{path, source.Content, formatted}}); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(f.out, terminal.VisibleLine(source.Path))
	return err
}

func areOrIs(count int, noun string) string {
	if count == 1 {
		return report.Plural(count, noun) + " is"
	}
	return report.Plural(count, noun) + " are"
}
