package board

import (
	"cmp"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// Pane is the board. Its zero value is not usable; see New.
type Pane struct {
	Keys KeyMap

	flow          *flow.Flow
	geometry      *geometry
	styles        *sticky.Styles
	method        ansi.Method
	chosen        *flow.Note // nil only when there are no notes
	story         *Story
	badges        map[model.Declared]model.Severity // of elements, by their worst finding
	filter        func(*flow.Note) bool             // which notes are shown in full; nil: all
	mapped        bool                              // the minimap is shown
	focused       bool                              // in a story: the chosen note is shown as well as the one that acts
	left, top     int                               // the place of the board in the corner of the pane
	width, height int
}

// Story says what a scenario has come to. Notes that are in neither field are
// outlines.
type Story struct {
	Lit   *flow.Note          // acts now, or nil
	Acted map[*flow.Note]bool // have acted
	First *flow.Note          // where it begins, while none has acted; or nil
}

// New returns the board of a flow.
func New(f *flow.Flow, styles *sticky.Styles, method ansi.Method) *Pane {
	p := &Pane{Keys: DefaultKeyMap(), flow: f, styles: styles, geometry: newGeometry(f, method), method: method}
	if len(f.Notes) > 0 {
		p.chosen = f.Notes[0]
	}
	return p
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// SetFocus says whether keys go to this pane; it matters in a story only.
func (p *Pane) SetFocus(focused bool) { p.focused = focused }

// SetMethod says how the terminal measures text.
func (p *Pane) SetMethod(method ansi.Method) {
	p.method, p.geometry = method, newGeometry(p.flow, method)
	p.reveal(p.chosen)
}

// SetSize says how much room there is. What was chosen stays in sight.
func (p *Pane) SetSize(width, height int) {
	if width == p.width && height == p.height {
		return
	}
	p.width, p.height = width, height
	p.reveal(p.chosen)
}

// SetStory shows a scenario on the board; nil ends that.
func (p *Pane) SetStory(story *Story) {
	p.story = story
	if story == nil {
		return
	}
	if note := cmp.Or(story.Lit, story.First); note != nil {
		p.chosen = note
		p.center(note)
	}
}

// SetBadges marks the elements that have findings.
func (p *Pane) SetBadges(badges map[model.Declared]model.Severity) { p.badges = badges }

// SetFilter says which notes are shown in full; nil: all.
func (p *Pane) SetFilter(shown func(*flow.Note) bool) { p.filter = shown }

// SetFlow shows another flow of the same model; what was chosen stays so if it
// is there.
func (p *Pane) SetFlow(f *flow.Flow) {
	chosen := p.chosen
	p.flow, p.geometry, p.chosen, p.story = f, newGeometry(f, p.method), nil, nil
	p.left, p.top = 0, 0
	if len(f.Notes) > 0 {
		p.chosen = f.Notes[0]
	}
	if chosen != nil && chosen.Element != nil {
		if home := f.Home(chosen.Element); home != nil {
			p.chosen = home
		}
	}
	p.reveal(p.chosen)
}

// Corner returns what part of the board is in sight: its place in the corner
// of the pane.
func (p *Pane) Corner() (left, top int) { return p.left, p.top }

// MoveTo shows another part of the board, with the chosen note in sight.
func (p *Pane) MoveTo(left, top int) {
	p.left, p.top = 0, 0
	p.Scroll(left, top)
	p.reveal(p.chosen)
}

// Chosen returns the chosen note; nil when there are none.
func (p *Pane) Chosen() *flow.Note { return p.chosen }

// Choose moves to a note.
func (p *Pane) Choose(note *flow.Note) {
	if note == nil {
		return
	}
	p.chosen = note
	p.reveal(note)
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	if p.chosen == nil {
		return nil
	}
	if p.pan(msg) {
		return nil
	}
	if key.Matches(msg, p.Keys.Inspect, p.Keys.Definition) {
		return intent.Inspect{}
	}
	note := p.target(msg)
	if note == nil {
		return nil
	}
	p.Choose(note)
	return intent.Choose{}
}

// target returns the note that a key leads to, or nil for other keys.
func (p *Pane) target(msg tea.KeyPressMsg) *flow.Note {
	switch {
	case key.Matches(msg, p.Keys.Left):
		return p.flow.Step(p.chosen, flow.Left)
	case key.Matches(msg, p.Keys.Right):
		return p.flow.Step(p.chosen, flow.Right)
	case key.Matches(msg, p.Keys.Up):
		return p.flow.Step(p.chosen, flow.Up)
	case key.Matches(msg, p.Keys.Down):
		return p.flow.Step(p.chosen, flow.Down)
	case key.Matches(msg, p.Keys.PageUp):
		return p.page(flow.Up)
	case key.Matches(msg, p.Keys.PageDown):
		return p.page(flow.Down)
	case key.Matches(msg, p.Keys.PreviousContext):
		return p.flow.First(p.chosen, -1)
	case key.Matches(msg, p.Keys.NextContext):
		return p.flow.First(p.chosen, 1)
	case key.Matches(msg, p.Keys.First):
		return p.flow.Notes[0]
	case key.Matches(msg, p.Keys.Last):
		return p.flow.Notes[len(p.flow.Notes)-1]
	default:
		return nil
	}
}

// page moves about a screen up or down.
func (p *Pane) page(direction flow.Direction) *flow.Note {
	note, start := p.chosen, p.geometry.top(p.chosen)
	for {
		next := p.flow.Step(note, direction)
		way := p.geometry.top(next) - start
		if next == note || max(way, -way) >= p.height && note != p.chosen {
			return note
		}
		note = next
	}
}

// pan moves the view alone.
func (p *Pane) pan(msg tea.KeyPressMsg) bool {
	switch {
	case key.Matches(msg, p.Keys.PanLeft):
		p.Scroll(-columnWidth, 0)
	case key.Matches(msg, p.Keys.PanRight):
		p.Scroll(columnWidth, 0)
	case key.Matches(msg, p.Keys.PanUp):
		p.Scroll(0, -maximumHeight)
	case key.Matches(msg, p.Keys.PanDown):
		p.Scroll(0, maximumHeight)
	default:
		return false
	}
	return true
}
