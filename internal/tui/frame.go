package tui

import (
	"context"
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/model"
)

// Frame returns what a terminal of a size shows after some keys: the lines
// with their escape sequences. It needs no terminal and gives the same frame
// every time. Keys are those that Script returns.
func Frame(ctx context.Context, m *model.Model, options Options, width, height int, keys ...string) (string, error) {
	frame := ""
	err := Frames(ctx, m, options, width, height, keys, func(_ string, drawn string) { frame = drawn })
	return frame, err
}

// Frames draws one frame before the first key, and one after each; see Frame.
// The key before the first frame is empty.
func Frames(ctx context.Context, m *model.Model, options Options, width, height int, keys []string, draw func(key, frame string)) error {
	options.Keys, options.Changed = nil, nil
	p, err := newProgram(ctx, Loaded{m, options.Diagnostics}, options)
	if err != nil {
		return err
	}
	s := &stillness{program: p}
	p.after = s.after
	s.settle(func() tea.Msg { return tea.WindowSizeMsg{Width: width, Height: height} })
	s.settle(p.prepare())
	draw("", p.frame())
	for _, name := range keys {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := s.press(name); err != nil {
			return err
		}
		draw(name, p.frame())
	}
	return nil
}

// stillness drives a program without a terminal: time stands still until
// somebody waits.
type stillness struct {
	program *program
	due     []tea.Msg
}

func (s *stillness) after(_ time.Duration, msg tea.Msg) tea.Cmd {
	s.due = append(s.due, msg)
	return nil
}

// press presses a key, or lets time pass, and waits for all that comes of it.
func (s *stillness) press(name string) error {
	if name == waitKey {
		due := s.due
		s.due = nil
		for _, msg := range due {
			s.settle(func() tea.Msg { return msg })
		}
		return nil
	}
	msg, err := keyPress(name)
	if err != nil {
		return err
	}
	s.settle(func() tea.Msg { return msg })
	s.program.frame() // panes learn from it how much is in sight
	return nil
}

// settle runs a command and all that follow from it.
func (s *stillness) settle(cmd tea.Cmd) {
	waiting := []tea.Cmd{cmd}
	for len(waiting) > 0 {
		next := waiting[0]
		waiting = waiting[1:]
		if next == nil {
			continue
		}
		switch msg := next().(type) {
		case nil, tea.QuitMsg:
		case tea.BatchMsg:
			waiting = append(waiting, msg...)
		default:
			if isOfTerminal(msg) {
				continue
			}
			_, following := s.program.Update(msg)
			waiting = append(waiting, following)
		}
	}
}

// isOfTerminal reports whether a message is meant for a terminal that is not
// there, such as one that hands it to an editor.
func isOfTerminal(msg tea.Msg) bool {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.WindowSizeMsg:
		return false
	}
	return reflect.TypeOf(msg).PkgPath() == reflect.TypeOf(tea.QuitMsg{}).PkgPath()
}
