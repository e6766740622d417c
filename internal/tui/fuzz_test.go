package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/model"
)

// pressable are the keys of the fuzz, by the byte that stands for them.
func pressable() []string {
	return []string{
		"left", "right", "up", "down", "enter", "esc", "tab", "backspace", "home", "end", "pgup", "pgdown", "space",
		"shift+left", "shift+right", "shift+up", "shift+down", "1", "2", "3", "?", "/", "[", "]", "h", "j", "k", "l", "o", "ش", "注", "ctrl+u",
		"4", "5", "P", "p", "f", "g", "n", "b", "x", "m", "s", "u", "v", "+", "-", "alt+left", "alt+right", "ctrl+n", "ctrl+x", "wait",
		"delete", "e", "shift+tab", "N", "a", "enter", "down", "enter",
	}
}

// A restless is a program that anything happens to: keys, the mouse, other
// sizes, other models.
type restless struct {
	*stillness
	names         []string
	models        []Loaded
	width, height int
}

func newRestless(tb testing.TB, models ...*model.Model) *restless {
	tb.Helper()
	r := &restless{names: pressable(), width: 80, height: 24}
	for _, m := range models {
		r.models = append(r.models, Loaded{Model: m})
	}
	broken, diagnostics := model.Load("broken.storm.yaml", []byte("events: [OrderPlaced\ncommands: {"))
	r.models = append(r.models, Loaded{broken, diagnostics})
	p, err := newProgram(tb.Context(), r.models[0], optionsFor(colorprofile.ANSI256))
	if err != nil {
		tb.Fatal(err)
	}
	r.stillness = &stillness{program: p}
	p.after = r.after
	r.send(tea.WindowSizeMsg{Width: r.width, Height: r.height})
	r.settle(p.prepare())
	return r
}

func (r *restless) send(msg tea.Msg) { r.settle(func() tea.Msg { return msg }) }

// happen lets one thing happen that two bytes stand for, and reports whether
// it needed the second.
func (r *restless) happen(tb testing.TB, first, second byte) bool {
	tb.Helper()
	switch b := int(first); {
	case b < 160:
		if err := r.press(r.names[b%len(r.names)]); err != nil {
			tb.Fatal(err)
		}
	case b < 176:
		r.update(tea.MouseClickMsg{X: int(second) % 130, Y: b % 16 * 3, Button: tea.MouseLeft})
		return true
	case b < 184:
		r.update(tea.MouseWheelMsg{X: int(second) % 90, Y: int(second) % 30, Button: tea.MouseWheelUp + tea.MouseButton(b%4)})
		return true
	case b < 188:
		r.update(tea.MouseMotionMsg{X: int(second) % 90, Y: b % 30, Button: tea.MouseLeft})
		return true
	case b < 196:
		r.send(loadedMsg{loaded: r.models[int(second)%len(r.models)]})
		return true
	default:
		r.width, r.height = 1+b-196+int(second)%120, 1+int(second)%70
		r.send(tea.WindowSizeMsg{Width: r.width, Height: r.height})
		return true
	}
	return false
}

func (r *restless) update(msg tea.Msg) {
	_, cmd := r.program.Update(msg)
	r.settle(cmd)
}

func FuzzKeys(f *testing.F) {
	f.Add([]byte{4, 3, 4, 18, 4, 1, 1, 9, 21, 28, 4, 200, 10, 5, 250, 80, 24, 1})
	f.Add([]byte{18, 3, 3, 4, 11, 11, 11, 6, 1, 3, 4, 7, 7, 7, 7, 20, 20, 21, 29, 30, 5})
	f.Add([]byte{32, 4, 4, 4, 4, 40, 4, 41, 3, 4, 42, 4, 190, 1, 43, 190, 0, 44, 34, 12, 51, 51, 39, 4, 5, 36, 3, 4})
	shop, person := load(f, "testdata/shop.storm.yaml"), load(f, "../../samples/person")
	f.Fuzz(func(t *testing.T, data []byte) {
		r := newRestless(t, shop, person)
		for i := 0; i < len(data) && i < 400; i++ {
			second := byte(0)
			if i+1 < len(data) {
				second = data[i+1]
			}
			if r.happen(t, data[i], second) {
				i++
			}
			checkFrame(t, r.program.frame(), r.width, r.height)
		}
	})
}
