package presenter

import (
	"sort"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/lettering"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// KeyMap is the keys of the presenter.
type KeyMap struct {
	Next, Previous, First, Last key.Binding
}

// DefaultKeyMap returns the keys of the presenter, those of a clicker among
// them.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Next:     key.NewBinding(key.WithKeys("right", "down", "l", "j", "n", "enter", "pgdown"), key.WithHelp("→ ↓ PgDn", "next turn")),
		Previous: key.NewBinding(key.WithKeys("left", "up", "h", "k", "p", "pgup"), key.WithHelp("← ↑ PgUp", "turn before")),
		First:    key.NewBinding(key.WithKeys("home"), key.WithHelp("Home End", "beginning, end")),
		Last:     key.NewBinding(key.WithKeys("end", "G")),
	}
}

// Bindings returns all keys, for the help.
func (k KeyMap) Bindings() []key.Binding {
	return []key.Binding{k.Next, k.Previous, k.First, k.Last}
}

// Pane is the presenter.
type Pane struct {
	Keys KeyMap

	styles  *sticky.Styles
	letters *lettering.Setter
	slides  []Slide
	at      int
}

// New returns a presenter without a story.
func New(styles *sticky.Styles) *Pane {
	return &Pane{Keys: DefaultKeyMap(), styles: styles, letters: lettering.New()}
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// Show shows a story at the turn that a fact belongs to.
func (p *Pane) Show(slides []Slide, position int) {
	p.slides = slides
	p.Seek(position)
}

// Seek goes to the turn that a fact belongs to. The title stands for the
// first fact when the story is at its beginning.
func (p *Pane) Seek(position int) {
	p.at = max(0, sort.Search(len(p.slides), func(i int) bool { return p.slides[i].Position > position })-1)
	if position == 0 {
		p.at = 0
	}
}

// Position returns the fact at which the story stands.
func (p *Pane) Position() int {
	if p.at >= len(p.slides) {
		return 0
	}
	return p.slides[p.at].Position
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	before := p.at
	switch {
	case key.Matches(msg, p.Keys.Next):
		p.move(1)
	case key.Matches(msg, p.Keys.Previous):
		p.move(-1)
	case key.Matches(msg, p.Keys.First):
		p.move(-len(p.slides))
	case key.Matches(msg, p.Keys.Last):
		p.move(len(p.slides))
	}
	if p.at != before {
		return intent.Choose{}
	}
	return nil
}

func (p *Pane) move(by int) { p.at = max(0, min(p.at+by, len(p.slides)-1)) }

// Next goes to the next turn and reports whether there was one.
func (p *Pane) Next() bool {
	before := p.at
	p.move(1)
	return p.at != before
}
