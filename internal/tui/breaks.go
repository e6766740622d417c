package tui

import (
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/menu"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/runtime/trace"
)

// breaks says at which facts a story stops that runs by itself.
type breaks struct {
	rejections, faults bool
	events             map[string]bool // by their qualified names
}

// firstBreak returns the first fact between two, both included, at which the
// story shall stop, or -1.
func (p *program) firstBreak(from, to int) int {
	for at := from; at <= min(to, len(p.tale.trace.Steps)-1); at++ {
		if p.playing.breaks.holds(p.tale.trace.Steps[at].Fact) {
			return at
		}
	}
	return -1
}

// holds reports whether the story shall stop at a fact.
func (b *breaks) holds(fact trace.Fact) bool {
	switch fact := fact.(type) {
	case *trace.CommandRejected, *trace.CommandUnhandled:
		return b.rejections
	case *trace.EventRaised:
		return b.events[fact.Event]
	case *trace.EventReceived:
		return b.events[fact.Event]
	case *trace.IntegrationEventPublished:
		return b.events[fact.Event]
	default:
		return b.faults && player.IsTrouble(fact)
	}
}

// breakItems are the facts at which a story may stop.
func (p *program) breakItems() []menu.Item {
	b := &p.playing.breaks
	mark := func(on bool) menu.Mark {
		if on {
			return menu.On
		}
		return menu.Off
	}
	items := []menu.Item{
		{Text: "a rejection", Style: p.styles.Bad, Mark: mark(b.rejections), Intent: intent.Break{Rejections: true}, Keeps: true},
		{Text: "a fault", Style: p.styles.Bad, Mark: mark(b.faults), Intent: intent.Break{Faults: true}, Keeps: true},
	}
	seen := map[string]bool{}
	for i := range p.tale.trace.Steps {
		event := ""
		sort := sticky.Event
		switch fact := p.tale.trace.Steps[i].Fact.(type) {
		case *trace.EventRaised:
			event = fact.Event
		case *trace.EventReceived:
			event = fact.Event
		case *trace.IntegrationEventPublished:
			event, sort = fact.Event, sticky.IntegrationEvent
		}
		if event == "" || seen[event] {
			continue
		}
		seen[event] = true
		items = append(items, menu.Item{
			Text: event, Style: p.styles.Ink(sort), Mark: mark(b.events[event]), Intent: intent.Break{Event: event}, Keeps: true,
		})
	}
	return items
}

// toggle changes at which facts a story stops.
func (b *breaks) toggle(asked intent.Break) {
	switch {
	case asked.Rejections:
		b.rejections = !b.rejections
	case asked.Faults:
		b.faults = !b.faults
	default:
		b.events[asked.Event] = !b.events[asked.Event]
	}
}
