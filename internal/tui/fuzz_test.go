package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// pressable are the keys of the fuzz, by the byte that stands for them.
func pressable() []string {
	return []string{
		"left", "right", "up", "down", "enter", "esc", "tab", "backspace", "home", "end", "pgup", "pgdown", "space",
		"shift+left", "shift+right", "shift+up", "shift+down", "1", "2", "3", "?", "/", "[", "]", "h", "j", "k", "l", "o", "ش", "注", "ctrl+u",
	}
}

func FuzzKeys(f *testing.F) {
	f.Add([]byte{4, 3, 4, 18, 4, 1, 1, 9, 21, 28, 4, 200, 10, 5, 250, 80, 24, 1})
	f.Add([]byte{18, 3, 3, 4, 11, 11, 11, 6, 1, 3, 4, 7, 7, 7, 7, 20, 20, 21, 29, 30, 5})
	m := load(f, "testdata/shop.storm.yaml")
	names := pressable()
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := newProgram(t.Context(), Loaded{Model: m}, optionsFor(colorprofile.ANSI256))
		if err != nil {
			t.Fatal(err)
		}
		width, height := 80, 24
		p.Update(tea.WindowSizeMsg{Width: width, Height: height})
		still := &stillness{program: p}
		p.after = still.after
		still.settle(p.prepare())
		for i := 0; i < len(data); i++ {
			switch b := int(data[i]); {
			case b < 128:
				msg, err := keyPress(names[b%len(names)])
				if err != nil {
					t.Fatal(err)
				}
				still.settle(func() tea.Msg { return msg })
			case b < 160:
				p.Update(tea.MouseClickMsg{X: b % 90, Y: b % 30, Button: tea.MouseLeft})
			case b < 192:
				p.Update(tea.MouseWheelMsg{X: b % 90, Y: b % 30, Button: tea.MouseWheelUp + tea.MouseButton(b%4)})
			case i+1 < len(data):
				i++
				width, height = 1+b-192+int(data[i])%120, 1+int(data[i])%70
				p.Update(tea.WindowSizeMsg{Width: width, Height: height})
			}
			checkFrame(t, p.frame(), width, height)
		}
	})
}
