package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"

	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/internal/editor"
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui"
	"github.com/eventstorm/storm/model"
)

// walkOptions are those of a walkthrough of the model that paths name.
func (a *app) walkOptions(paths []string, walk walk) tui.Options {
	options := tui.Options{
		Scenario: walk.scenario, Keys: walk.keys, ReduceMotion: walk.reduceMotion,
		Input: a.input, Output: a.stdout, Runners: play.Simulate, Check: walkFindings,
	}
	if a.color == terminal.ColorNever {
		options.Profile = colorprofile.ASCII
	}
	if slices.Contains(paths, "-") {
		return options // what came from standard input neither changes nor can be changed
	}
	options.Load = func(ctx context.Context) (tui.Loaded, error) {
		m, diagnostics, err := a.load(ctx, paths)
		return tui.Loaded{Model: m, Diagnostics: diagnostics}, err
	}
	options.Changed = changedSince(paths, lookAt(paths))
	options.Save = saveOver
	options.Edit = func(path string, line int) (*exec.Cmd, error) { return editor.Command(os.LookupEnv, path, line) }
	return options
}

// walkFindings is what validate says of a model.
func walkFindings(loaded tui.Loaded) []model.Diagnostic {
	return withFindings(loaded.Model, slices.Clone(loaded.Diagnostics))
}

// changedSince returns a function that waits until the files look another way
// than when it returned last, and at first than before.
func changedSince(paths []string, before look) func(context.Context) error {
	return func(ctx context.Context) error {
		if err := untilChanged(ctx, paths, before); err != nil {
			return err
		}
		before = lookAt(paths)
		return nil
	}
}

// saveOver replaces a file of the model, unless somebody else has changed it.
func saveOver(path string, before, after []byte) error {
	now, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("reading the file again: %w", err)
	}
	if !bytes.Equal(now, before) {
		return fmt.Errorf("%s has changed meanwhile; it is loaded anew, then save again", path)
	}
	return atomicfile.Write(path, after)
}
