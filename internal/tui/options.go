package tui

import (
	"context"
	"io"
	"os/exec"

	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

// Loaded is a model with what the loader says of it.
type Loaded struct {
	Model       *model.Model
	Diagnostics []model.Diagnostic
}

// Options say how a walkthrough begins, what it can do besides showing the
// model, and where it is shown. All functions are called from other goroutines
// than Run's.
type Options struct {
	// Scenario is the name of one to begin with, bare or qualified; empty:
	// begin with the board.
	Scenario string
	// Contexts are the names of those that the board shows at the beginning;
	// none, or none that the model has: it shows all. The person can change it.
	Contexts []string
	// Runners run scenarios; nil: they can be read but neither stepped through
	// nor played.
	Runners play.Runners
	// Diagnostics are the loader's about the model.
	Diagnostics []model.Diagnostic
	// Check returns all that is to be said of a model; nil: only what the
	// loader says.
	Check func(Loaded) []model.Diagnostic
	// Changed returns when a file of the model has changed; the error is that of
	// the context. Load loads the model anew. Nil: the model stays as it is.
	Changed func(context.Context) error
	Load    func(context.Context) (Loaded, error)
	// Save replaces the content of a file of the model, if it still is what it
	// was before. Nil: nothing can be saved.
	Save func(path string, before, after []byte) error
	// Edit returns the command that opens a file in the person's editor at a
	// line. Nil: there is no editor.
	Edit func(path string, line int) (*exec.Cmd, error)
	// ReduceMotion says that nothing may move by itself.
	ReduceMotion bool
	// Keys are pressed at the beginning, as a person would; see Script.
	Keys []string
	// Input and Output are the terminal itself, not wrapped; nil: those of the
	// process.
	Input  io.Reader
	Output io.Writer
	// Environment is that of the process, as of os.Environ; it says what the
	// terminal can do. NO_COLOR is honoured. Nil: that of the process.
	Environment []string
	// Profile is what colours are used, colorprofile.ASCII for none; Unknown:
	// what the terminal can do.
	Profile colorprofile.Profile
	// LightBackground is what is assumed until the terminal says what it is.
	LightBackground bool
}
