package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// BenchmarkKey is a key press on a model of 1,000 elements until the frame is
// drawn; the budget is 16 ms.
func BenchmarkKey(b *testing.B) {
	m := large(b, 1000)
	p, err := newProgram(b.Context(), Loaded{Model: m}, optionsFor(colorprofile.TrueColor))
	if err != nil {
		b.Fatal(err)
	}
	p.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	var moves []tea.KeyPressMsg
	for _, name := range []string{"right", "right", "down", "]", "left", "down", "pgdown", "enter", "down", "esc", "tab", "tab"} {
		msg, err := keyPress(name)
		if err != nil {
			b.Fatal(err)
		}
		moves = append(moves, msg)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		p.Update(moves[i%len(moves)])
		p.View()
	}
}

// BenchmarkFind is a letter typed into the search of such a model.
func BenchmarkFind(b *testing.B) {
	m := large(b, 1000)
	p, err := newProgram(b.Context(), Loaded{Model: m}, optionsFor(colorprofile.TrueColor))
	if err != nil {
		b.Fatal(err)
	}
	p.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	slash, _ := keyPress("/")
	p.Update(slash)
	letter, _ := keyPress("t")
	clearing, _ := keyPress("ctrl+u")
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		p.Update(letter)
		p.View()
		p.Update(clearing)
	}
}

// BenchmarkOpen is the way from a loaded model to the first frame.
func BenchmarkOpen(b *testing.B) {
	m := large(b, 1000)
	options := optionsFor(colorprofile.TrueColor)
	b.ReportAllocs()
	for b.Loop() {
		p, err := newProgram(b.Context(), Loaded{Model: m}, options)
		if err != nil {
			b.Fatal(err)
		}
		p.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
		p.View()
	}
}

// BenchmarkAct is a command that is sent in such a model: what comes of it,
// and what can be done then, which tries all commands.
func BenchmarkAct(b *testing.B) {
	r := newRestless(b, large(b, 1000))
	for _, key := range []string{"4", "enter", "enter"} {
		if err := r.press(key); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		for _, key := range []string{"u", "enter", "enter"} {
			if err := r.press(key); err != nil {
				b.Fatal(err)
			}
		}
	}
}
