package tui

import (
	"fmt"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// playing is a story that runs by itself.
type playing struct {
	Keys PlayingKeyMap

	on     bool
	speed  int // an index of speeds
	turn   int // the number of the tick that is awaited
	breaks breaks
}

// PlayingKeyMap is the keys of a story that belong to none of its panes.
type PlayingKeyMap struct {
	Pause, Faster, Slower, Break, Jump, Continue key.Binding
}

// speeds are how long a step stays in sight.
var speeds = [...]time.Duration{4 * time.Second, 2 * time.Second, time.Second, 500 * time.Millisecond, 250 * time.Millisecond, 100 * time.Millisecond}

// normalSpeed is an index of speeds.
const normalSpeed = 2

func newPlaying() playing {
	return playing{
		speed:  normalSpeed,
		breaks: breaks{events: map[string]bool{}},
		Keys: PlayingKeyMap{
			Pause:    key.NewBinding(key.WithKeys("space"), key.WithHelp("Space", "let it run, stop it")),
			Faster:   key.NewBinding(key.WithKeys("+", "=", ">"), key.WithHelp("+ -", "faster, slower")),
			Slower:   key.NewBinding(key.WithKeys("-", "_", "<")),
			Break:    key.NewBinding(key.WithKeys("b"), key.WithHelp("b", "stop at an event, a fault …")),
			Jump:     key.NewBinding(key.WithKeys("f", ":"), key.WithHelp("f", "jump to a fact")),
			Continue: key.NewBinding(key.WithKeys("p", "a"), key.WithHelp("p", "play on from its end")),
		},
	}
}

// Bindings returns all keys, for the help.
func (k PlayingKeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Pause, k.Faster, k.Break, k.Jump, k.Continue}
}

func (s *playing) stop() { s.on = false }

// tickMsg says that the next step is due.
type tickMsg struct{ turn int }

// pause lets the story run, from the beginning when it was at its end, or
// stops it.
func (p *program) pause() tea.Cmd {
	switch {
	case p.playing.on:
		p.playing.stop()
		return nil
	case p.options.ReduceMotion:
		p.message = "nothing moves by itself with --reduce-motion; → goes on"
		return nil
	}
	if p.player.Position() >= len(p.tale.trace.Steps) {
		p.jump(0)
	}
	p.playing.on = true
	return p.nextTick()
}

func (p *program) nextTick() tea.Cmd {
	p.playing.turn++
	length := speeds[p.playing.speed]
	if p.screen == screenPresenter {
		length *= 3 // a sentence has to be read
	}
	return p.after(length, tickMsg{p.playing.turn})
}

// ticked moves the story on, and stops it at its end or where it shall stop.
func (p *program) ticked(msg tickMsg) tea.Cmd {
	if !p.playing.on || msg.turn != p.playing.turn || p.tale == nil {
		return nil
	}
	if p.overlay != overlayNone {
		return p.nextTick()
	}
	from := p.player.Position()
	if p.screen == screenPresenter {
		p.presenter.Next()
		p.player.Seek(p.presenter.Position())
	} else {
		p.player.Seek(from + 1)
	}
	if at := p.firstBreak(from+1, p.player.Position()); at >= 0 {
		p.jump(at)
		p.playing.stop()
		p.message = "it stopped here; Space goes on"
		return nil
	}
	p.tell()
	if p.player.Position() >= len(p.tale.trace.Steps) {
		p.playing.stop()
		return nil
	}
	return p.nextTick()
}

// changeSpeed makes a story faster or slower.
func (p *program) changeSpeed(by int) tea.Cmd {
	p.playing.speed = max(0, min(p.playing.speed+by, len(speeds)-1))
	p.message = "a step takes " + speeds[p.playing.speed].String()
	if p.playing.on {
		return p.nextTick()
	}
	return nil
}

// status tells how a story runs, for the line between its panes.
func (p *program) status() string {
	text := ""
	if p.playing.on {
		text = fmt.Sprintf(" ▶ %s a step ", speeds[p.playing.speed])
	}
	count := 0
	for _, on := range p.playing.breaks.events {
		if on {
			count++
		}
	}
	b := p.playing.breaks
	if b.rejections || b.faults || count > 0 {
		stops := ""
		for _, each := range []struct {
			on   bool
			word string
		}{{b.rejections, "rejections"}, {b.faults, "faults"}, {count == 1, "1 event"}, {count > 1, fmt.Sprintf("%d events", count)}} {
			if each.on && stops != "" {
				stops += ", "
			}
			if each.on {
				stops += each.word
			}
		}
		text += " stops at " + stops + " "
	}
	return text
}
