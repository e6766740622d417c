package find

import (
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// KeyMap is the keys of the pane; all others are typed.
type KeyMap struct {
	Up, Down, Open, Cancel, Erase, Clear key.Binding
}

// DefaultKeyMap returns the keys of the pane.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:     key.NewBinding(key.WithKeys("up", "ctrl+p", "shift+tab"), key.WithHelp("↑↓", "choose")),
		Down:   key.NewBinding(key.WithKeys("down", "ctrl+n", "tab")),
		Open:   key.NewBinding(key.WithKeys("enter"), key.WithHelp("Enter", "go there")),
		Cancel: key.NewBinding(key.WithKeys("esc", "ctrl+g"), key.WithHelp("Esc", "cancel")),
		Erase:  key.NewBinding(key.WithKeys("backspace", "ctrl+h")),
		Clear:  key.NewBinding(key.WithKeys("ctrl+u", "ctrl+w"), key.WithHelp("Ctrl-U", "clear")),
	}
}

// Hints returns the keys that are worth telling.
func (k KeyMap) Hints() []key.Binding { return []key.Binding{k.Up, k.Open, k.Clear, k.Cancel} }

// longest is how much may be typed, in characters.
const longest = 80

// Pane finds elements, hotspots and terms by name.
type Pane struct {
	Keys KeyMap

	styles  *sticky.Styles
	entries []entry
	query   string
	matches []match
	cursor  int
	first   int // match in sight when they were drawn last
}

// New returns a pane that finds what is in a model.
func New(m *model.Model, styles *sticky.Styles) *Pane {
	p := &Pane{Keys: DefaultKeyMap(), styles: styles, entries: newEntries(m)}
	p.Reset()
	return p
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// Reset forgets what was typed.
func (p *Pane) Reset() { p.search("") }

func (p *Pane) search(query string) {
	p.query, p.cursor = query, 0
	p.matches = rank(p.entries, query)
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case key.Matches(msg, p.Keys.Cancel):
		return intent.Leave{}
	case key.Matches(msg, p.Keys.Open):
		if p.cursor < len(p.matches) {
			return p.matches[p.cursor].asks
		}
	case key.Matches(msg, p.Keys.Up):
		p.cursor = max(0, p.cursor-1)
	case key.Matches(msg, p.Keys.Down):
		p.cursor = max(0, min(p.cursor+1, len(p.matches)-1))
	case key.Matches(msg, p.Keys.Erase):
		_, size := utf8.DecodeLastRuneInString(p.query)
		p.search(p.query[:len(p.query)-size])
	case key.Matches(msg, p.Keys.Clear):
		p.search("")
	default:
		p.Type(msg.Text)
	}
	return nil
}

// Type adds text to what was typed, without control characters.
func (p *Pane) Type(text string) {
	query := p.query
	for _, r := range text {
		if unicode.IsPrint(r) || r == '\u200c' {
			query += string(r)
		}
	}
	if query != p.query && utf8.RuneCountInString(query) <= longest {
		p.search(query)
	}
}

// headLines are those above the list.
const headLines = 2

// Click goes to what is found on a line of the pane's area.
func (p *Pane) Click(y int) intent.Intent {
	at := p.first + y - headLines
	if y < headLines || at >= len(p.matches) {
		return nil
	}
	return p.matches[at].asks
}
