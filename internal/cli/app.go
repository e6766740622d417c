package cli

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// app is what all commands share during one run of storm.
type app struct {
	input  io.Reader     // standard input as given
	stdin  io.Reader     // the same, of which a read ends with the context
	stdout io.Writer     // as given; commands write to out
	out    *bufio.Writer // to stdout, flushed before anything goes to stderr; its errors name it
	stderr io.Writer
	color  terminal.ColorMode
}

// note prints a line to stderr, after all that went to stdout before.
func (a *app) note(format string, args ...any) {
	_ = a.out.Flush() // its error comes back at the end
	fmt.Fprintf(a.stderr, format+"\n", args...)
}

// palette returns the colours for a stream.
func (a *app) palette(stream io.Writer) terminal.Palette {
	return terminal.Palette{Colored: a.color.Colored(stream, os.LookupEnv)}
}

// columnsOfFile is how wide output is that no terminal shows.
const columnsOfFile = 120

// printDiagnostics prints diagnostics for people to stdout, or to stderr when
// stdout is for something else.
func (a *app) printDiagnostics(stream io.Writer, diagnostics []model.Diagnostic) error {
	printer := &report.Printer{Palette: a.palette(stream), Columns: terminal.Columns(stream, columnsOfFile)}
	if stream == a.stdout {
		return printer.Print(a.out, diagnostics)
	}
	_ = a.out.Flush()
	return printer.Print(stream, diagnostics)
}

// load reads the model that paths name, the current folder when there are
// none. The model is never nil; the error is about what could not be read.
func (a *app) load(ctx context.Context, paths []string) (*model.Model, []model.Diagnostic, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	m, diagnostics, err := model.LoadPaths(paths, a.stdin)
	if interrupted := ctx.Err(); interrupted != nil {
		err = interrupted
	}
	return m, diagnostics, err
}

// fewErrors is how many errors of a model are printed by a command that was
// asked for something else.
const fewErrors = 10

// loadSound reads a model for a command that needs one without errors: it
// prints them to stderr and returns errFindings when there are any.
func (a *app) loadSound(cmd *cobra.Command, paths []string) (*model.Model, error) {
	m, diagnostics, err := a.load(cmd.Context(), paths)
	if err != nil {
		return nil, err
	}
	errors := onlyErrors(diagnostics)
	if len(errors) == 0 {
		return m, nil
	}
	if err := a.printDiagnostics(a.stderr, errors[:min(len(errors), fewErrors)]); err != nil {
		return nil, err
	}
	must := "which must be mended first"
	if len(errors) > fewErrors {
		must += `; "storm validate" shows them all`
	}
	a.note("storm: the model has %s, %s", report.Plural(len(errors), "error"), must)
	return nil, errFindings
}

func onlyErrors(diagnostics []model.Diagnostic) []model.Diagnostic {
	var errors []model.Diagnostic
	for _, d := range diagnostics {
		if d.Severity == model.SeverityError {
			errors = append(errors, d)
		}
	}
	return errors
}
