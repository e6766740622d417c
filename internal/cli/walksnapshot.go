package cli

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/tui"
	"github.com/eventstorm/storm/internal/tui/picture"
	"github.com/eventstorm/storm/model"
)

// loadForWalk reads a model that can be walked through: one without errors.
func (a *app) loadForWalk(cmd *cobra.Command, paths []string) (*model.Model, []model.Diagnostic, error) {
	m, err := a.loadSound(cmd, paths)
	if err != nil {
		return nil, nil, err
	}
	return m, nil, nil
}

// How long a frame of a picture that moves lasts.
const (
	frameLasts     = 1100 * time.Millisecond
	letterLasts    = 130 * time.Millisecond // while one types
	lastFrameLasts = 3500 * time.Millisecond
)

// snapshot prints what a terminal would show, without one.
func (a *app) snapshot(cmd *cobra.Command, m *model.Model, options tui.Options, walk walk) error {
	options.Environment = []string{}
	if options.Profile == colorprofile.Unknown {
		options.Profile = colorprofile.TrueColor
	}
	if walk.format == "text" {
		options.Profile = colorprofile.ASCII
	}
	options.Load, options.Save, options.Edit = nil, nil, nil // it only looks
	frames, err := filmed(cmd, m, options, walk)
	if err != nil {
		return err
	}
	last := &frames[len(frames)-1]
	switch walk.format {
	case "svg":
		return picture.Write(a.out, frames[len(frames)-1:], walk.picture(m))
	case "svg-animated":
		if walk.reduceMotion {
			frames = frames[len(frames)-1:]
		}
		return picture.Write(a.out, frames, walk.picture(m))
	case "ansi":
		_, err = a.out.WriteString(last.Text + "\n")
	default:
		_, err = a.out.WriteString(plainFrame(last.Text))
	}
	return err
}

// filmed returns a frame for the beginning and one for each key.
func filmed(cmd *cobra.Command, m *model.Model, options tui.Options, walk walk) ([]picture.Frame, error) {
	var frames []picture.Frame
	typing := false
	err := tui.Frames(cmd.Context(), m, options, walk.snapshot.columns, walk.snapshot.rows, walk.keys, func(key, frame string) {
		before := typing
		if typing = utf8.RuneCountInString(key) == 1; typing && before {
			frames[len(frames)-1].Lasts = letterLasts
		}
		frames = append(frames, picture.Frame{Text: frame, Lasts: frameLasts})
	})
	if err != nil {
		return nil, err
	}
	frames[len(frames)-1].Lasts = lastFrameLasts
	return frames, nil
}

// picture says how a terminal is drawn.
func (w walk) picture(m *model.Model) picture.Options {
	title := "storm walk"
	if m.Name.Text != "" {
		title += " · " + terminal.VisibleLine(m.Name.Text)
	}
	return picture.Options{Title: title, Columns: w.snapshot.columns, Rows: w.snapshot.rows, Light: w.light}
}

// plainFrame returns a frame without styles and without spaces at the ends of
// lines.
func plainFrame(frame string) string {
	lines := strings.Split(ansi.Strip(frame), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ") + "\n"
	}
	return strings.Join(lines, "")
}
