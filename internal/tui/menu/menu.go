package menu

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
)

// Item is a line of a menu.
type Item struct {
	Text    string
	Note    string        // beside it
	Style   canvas.Style  // of the text
	Mark    Mark          // whether it holds already
	Intent  intent.Intent // what choosing it asks for; nil: a heading
	Keeps   bool          // the menu stays open
	heading bool
}

// Mark says whether what an item stands for holds.
type Mark uint8

// The marks.
const (
	None Mark = iota
	Off
	On
)

// KeyMap is the keys of a menu; all others are typed.
type KeyMap struct {
	Up, Down, PageUp, PageDown, Choose, Cancel, Erase, Clear key.Binding
}

// DefaultKeyMap returns the keys of a menu.
func DefaultKeyMap() KeyMap {
	return KeyMap{
		Up:       key.NewBinding(key.WithKeys("up", "ctrl+p", "shift+tab"), key.WithHelp("↑↓", "move")),
		Down:     key.NewBinding(key.WithKeys("down", "ctrl+n", "tab")),
		PageUp:   key.NewBinding(key.WithKeys("pgup")),
		PageDown: key.NewBinding(key.WithKeys("pgdown")),
		Choose:   key.NewBinding(key.WithKeys("enter"), key.WithHelp("Enter", "choose")),
		Cancel:   key.NewBinding(key.WithKeys("esc", "ctrl+g"), key.WithHelp("Esc", "close")),
		Erase:    key.NewBinding(key.WithKeys("backspace", "ctrl+h")),
		Clear:    key.NewBinding(key.WithKeys("ctrl+u", "ctrl+w")),
	}
}

// Hints returns the keys that are worth telling.
func (k KeyMap) Hints() []key.Binding {
	typing := key.NewBinding(key.WithKeys("a"), key.WithHelp("type", "to narrow down"))
	return []key.Binding{k.Up, k.Choose, typing, k.Cancel}
}

// longest is how much may be typed, in characters.
const longest = 60

// Pane is a menu.
type Pane struct {
	Keys  KeyMap
	Title string

	styles *sticky.Styles
	items  []Item
	shown  []int // of the items, those that fit what was typed
	query  string
	cursor int // of shown
	page   int // lines in sight when it was drawn last
	first  int // of shown, in sight when it was drawn last
}

// New returns a menu; the cursor stands on the first item that is On, or on
// the first one.
func New(title string, items []Item, styles *sticky.Styles) *Pane {
	p := &Pane{Keys: DefaultKeyMap(), Title: title, styles: styles, items: items}
	for i := range p.items {
		p.items[i].heading = p.items[i].Intent == nil
	}
	p.narrow("")
	return p
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// SetItems changes the items, the cursor kept.
func (p *Pane) SetItems(items []Item) {
	cursor, query := p.cursor, p.query
	*p = *New(p.Title, items, p.styles)
	p.narrow(query)
	p.move(cursor - p.cursor)
}

// narrow shows the items that hold what was typed.
func (p *Pane) narrow(query string) {
	p.query, p.shown, p.cursor = query, nil, 0
	folded := strings.ToLower(query)
	for i, item := range p.items {
		if item.heading && query != "" || !strings.Contains(strings.ToLower(item.Text+" "+item.Note), folded) {
			continue
		}
		p.shown = append(p.shown, i)
	}
	for p.cursor < len(p.shown)-1 && p.at(p.cursor).heading {
		p.cursor++
	}
}

func (p *Pane) at(shown int) *Item { return &p.items[p.shown[shown]] }

// move moves the cursor over headings.
func (p *Pane) move(by int) {
	way := 1
	if by < 0 {
		way = -1
	}
	target := max(0, min(p.cursor+by, len(p.shown)-1))
	for target >= 0 && target < len(p.shown) && p.at(target).heading {
		target += way
	}
	if target >= 0 && target < len(p.shown) {
		p.cursor = target
	}
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case key.Matches(msg, p.Keys.Cancel):
		return intent.Leave{}
	case key.Matches(msg, p.Keys.Choose):
		return p.choose()
	case key.Matches(msg, p.Keys.Up):
		p.move(-1)
	case key.Matches(msg, p.Keys.Down):
		p.move(1)
	case key.Matches(msg, p.Keys.PageUp):
		p.move(-max(1, p.page-1))
	case key.Matches(msg, p.Keys.PageDown):
		p.move(max(1, p.page-1))
	case key.Matches(msg, p.Keys.Erase):
		_, size := utf8.DecodeLastRuneInString(p.query)
		p.narrow(p.query[:len(p.query)-size])
	case key.Matches(msg, p.Keys.Clear):
		p.narrow("")
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
		p.narrow(query)
	}
}

func (p *Pane) choose() intent.Intent {
	if p.cursor >= len(p.shown) || p.at(p.cursor).heading {
		return nil
	}
	item := p.at(p.cursor)
	return intent.Picked{Intent: item.Intent, Keeps: item.Keeps}
}

// Click chooses the item on a line of the pane's area.
func (p *Pane) Click(y int) intent.Intent {
	at := p.first + y - headLines
	if y < headLines || at >= len(p.shown) || p.at(at).heading {
		return nil
	}
	p.cursor = at
	return p.choose()
}
