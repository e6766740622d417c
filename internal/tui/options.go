package tui

import (
	"context"
	"io"

	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Simulate runs a scenario of the model. It is called from other goroutines,
// one call at a time.
type Simulate func(ctx context.Context, scenario *model.Scenario) (trace.Trace, error)

// Options say how a walkthrough begins and where it is shown.
type Options struct {
	// Scenario is the name of one to begin with, bare or qualified; empty:
	// begin with the board.
	Scenario string
	// Simulate runs scenarios; nil: they can be read but not stepped through.
	Simulate Simulate
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
