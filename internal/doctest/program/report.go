// Package program checks, draws and runs a model without the command line of
// storm.
package program

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/validate"
)

// Report prints what there is to say about the model in files and folders.
func Report(ctx context.Context, out io.Writer, paths []string) error {
	m, diagnostics, err := model.LoadPaths(paths, os.Stdin)
	if err != nil {
		return err // a file can't be read; faults of the model are diagnostics
	}
	diagnostics = append(diagnostics, validate.Run(m, validate.Default(), nil)...)
	for _, d := range model.SortDiagnostics(diagnostics) {
		fmt.Fprintf(out, "%s: %s: %s [%s]\n", d.At, d.Severity, d.Message, d.Rule)
	}

	var picture bytes.Buffer
	if err := render.Draw(ctx, &picture, m, render.Options{View: "timeline"}); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: a picture of %d contexts\n", m.Name, len(m.Contexts))

	simulator := runtime.New(m, runtime.Overrides{})
	for _, c := range m.Contexts {
		for _, scenario := range c.Scenarios {
			run, err := simulator.Run(ctx, scenario, runtime.Options{})
			if err != nil {
				return err // the context was cancelled; what fails in the model is in the trace
			}
			fmt.Fprintf(out, "%s: %s after %d steps\n", scenario.Name, run.Outcome, len(run.Steps))
		}
	}
	return nil
}
