package presenter

import (
	"fmt"
	"sort"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
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

	styles *sticky.Styles
	slides []Slide
	at     int
}

// New returns a presenter without a story.
func New(styles *sticky.Styles) *Pane { return &Pane{Keys: DefaultKeyMap(), styles: styles} }

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

// widestSentence is how long its lines get, in columns.
const widestSentence = 72

// View draws the turn in the middle of the area, and how far the story is.
func (p *Pane) View(area canvas.Area) {
	if p.at >= len(p.slides) {
		return
	}
	slide := &p.slides[p.at]
	width := min(area.Width()-8, 100)
	var sentence []string
	if slide.Sentence != "" {
		sentence = area.Wrap(slide.Sentence, min(width, widestSentence))
	}
	room := area.Height() - 2 - 2 - 2*len(sentence) - 3
	title := letters(area.Sub(0, 0, width-4, room), slide.Name)
	card := len(title.lines) + 3
	top := max(0, (area.Height()-2-card-1-2*len(sentence))/2)
	p.card(area.Sub((area.Width()-width)/2, top, width, card), slide, title)
	y := top + card + 1
	for i, line := range sentence {
		style := p.styles.Strong
		if slide.Trouble {
			style = p.styles.Bad
		}
		area.Write((area.Width()-area.Measure(line))/2, y+2*i, line, style)
	}
	p.progress(area)
}

// card draws the name on paper of its sort.
func (p *Pane) card(area canvas.Area, slide *Slide, title lettering) {
	style := p.styles.Paper(slide.Sort)
	if slide.Sort == sticky.Scenario {
		style = p.styles.Strong
	}
	area.Fill(style)
	if !p.styles.Colored {
		line := strings.Repeat("─", area.Width())
		area.Write(0, 0, line, p.styles.Quiet)
		area.Write(0, area.Height()-1, line, p.styles.Quiet)
		style = canvas.Bold
	}
	if slide.Sort != sticky.Scenario {
		label := " " + slide.Sort.Sign() + " " + slide.Sort.String() + " "
		area.Write(1, 0, label, style)
	}
	for i, line := range title.lines {
		area.Write((area.Width()-area.Measure(line))/2, 2+i, line, style.With(canvas.Bold))
	}
}

// progress draws how far the story is.
func (p *Pane) progress(area canvas.Area) {
	text := fmt.Sprintf("%d of %d", p.at+1, len(p.slides))
	width := min(area.Width()-area.Measure(text)-8, 60)
	done := 0
	if len(p.slides) > 1 {
		done = width * p.at / (len(p.slides) - 1)
	}
	x := (area.Width() - width - area.Measure(text) - 2) / 2
	x = area.Write(x, area.Height()-1, strings.Repeat("━", done), p.styles.Strong)
	x = area.Write(x, area.Height()-1, strings.Repeat("─", width-done), p.styles.Quiet)
	area.Write(x+2, area.Height()-1, text, p.styles.Quiet)
}
