package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/internal/editor"
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui"
	"github.com/eventstorm/storm/model"
)

// walkOptions are those of a walkthrough of the model that paths name.
func (a *app) walkOptions(cmd *cobra.Command, paths []string, walk walk) tui.Options {
	options := tui.Options{
		Scenario: walk.scenario, Contexts: walk.contexts, Keys: walk.keys, ReduceMotion: walk.reduceMotion,
		Input: a.input, Output: a.stdout, Runners: play.Simulate, Check: a.walkFindings(cmd, paths),
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
	beside := new(validation).files(paths)
	options.Changed = changedSince(func() look { return lookAt(paths, beside) })
	options.Save = saveOver
	options.Edit = func(path string, line int) (*exec.Cmd, error) { return editor.Command(os.LookupEnv, path, line) }
	return options
}

// walkFindings returns a function that tells what validate says of a model.
// That it can't be told is said as a finding, since a walk goes on.
func (a *app) walkFindings(cmd *cobra.Command, paths []string) func(tui.Loaded) []model.Diagnostic {
	return func(loaded tui.Loaded) []model.Diagnostic {
		findings, err := a.usualFindings(cmd, paths, loaded.Model, slices.Clone(loaded.Diagnostics))
		if err != nil {
			return append(slices.Clone(loaded.Diagnostics), model.Diagnostic{Severity: model.SeverityError, Message: describe(err)})
		}
		return findings
	}
}

// changedSince returns a function that waits until the files look another way
// than when it returned last, and at first than they do now.
func changedSince(look func() look) func(context.Context) error {
	before := look()
	return func(ctx context.Context) error {
		if err := untilChanged(ctx, look, before); err != nil {
			return err
		}
		before = look()
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
