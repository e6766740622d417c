package tui

import (
	"context"
	"fmt"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/model"
)

// Frame returns what a terminal of a size shows after some keys: the lines
// with their escape sequences. It needs no terminal and gives the same frame
// every time. Keys are named as in key bindings: "enter", "tab", "right",
// "ctrl+d", "/" or any single character.
func Frame(ctx context.Context, m *model.Model, options Options, width, height int, keys ...string) (string, error) {
	p, err := newProgram(ctx, m, options)
	if err != nil {
		return "", err
	}
	p.Update(tea.WindowSizeMsg{Width: width, Height: height})
	for run := p.runNext(); run != nil; {
		_, run = p.Update(run())
	}
	for _, name := range keys {
		msg, err := keyPress(name)
		if err != nil {
			return "", err
		}
		p.Update(msg)
		p.frame() // panes learn from it how much is in sight
	}
	return p.frame(), nil
}

// keyPress returns the message for the name of a key.
func keyPress(name string) (tea.KeyPressMsg, error) {
	for code, known := range map[rune]string{
		tea.KeyEnter: "enter", tea.KeyTab: "tab", tea.KeyEscape: "esc", tea.KeyBackspace: "backspace",
		tea.KeyUp: "up", tea.KeyDown: "down", tea.KeyLeft: "left", tea.KeyRight: "right",
		tea.KeyHome: "home", tea.KeyEnd: "end", tea.KeyPgUp: "pgup", tea.KeyPgDown: "pgdown", tea.KeySpace: "space",
	} {
		if name == known {
			return tea.KeyPressMsg{Code: code}, nil
		}
		if name == "shift+"+known {
			return tea.KeyPressMsg{Code: code, Mod: tea.ModShift}, nil
		}
	}
	if len(name) == len("ctrl+x") && name[:5] == "ctrl+" {
		return tea.KeyPressMsg{Code: rune(name[5]), Mod: tea.ModCtrl}, nil
	}
	if r, size := utf8.DecodeRuneInString(name); size == len(name) && size > 0 {
		return tea.KeyPressMsg{Code: r, Text: name}, nil
	}
	return tea.KeyPressMsg{}, fmt.Errorf("there is no key %q", name)
}
