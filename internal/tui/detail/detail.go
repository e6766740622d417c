package detail

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// Pane is the details of one element.
type Pane struct {
	Keys KeyMap

	sheet   *sheet.Sheet // nil: there is nothing to show
	styles  *sticky.Styles
	cursor  int // of the links
	scroll  int // of the text, in lines
	page    int // lines of text in sight when it was drawn last
	lines   int // of the text when it was drawn last
	focused bool
	listed  listed
}

// listed is where on the canvas the links were drawn last.
type listed struct{ x, y, first, height int }

// New returns a pane without an element.
func New(styles *sticky.Styles) *Pane {
	return &Pane{Keys: DefaultKeyMap(), styles: styles}
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// SetFocus says whether keys go to this pane.
func (p *Pane) SetFocus(focused bool) { p.focused = focused }

// Show shows a sheet from its beginning; showing the same element again
// changes nothing.
func (p *Pane) Show(s *sheet.Sheet) {
	if p.sheet != nil && s != nil && p.sheet.Element == s.Element && p.sheet.Name == s.Name {
		return
	}
	p.sheet, p.cursor, p.scroll = s, 0, 0
}

// Sheet returns what is shown, or nil.
func (p *Pane) Sheet() *sheet.Sheet { return p.sheet }

// Cursor returns which link is chosen.
func (p *Pane) Cursor() int { return p.cursor }

// SetCursor chooses a link.
func (p *Pane) SetCursor(cursor int) {
	if p.sheet != nil {
		p.cursor = max(0, min(cursor, len(p.sheet.Links)-1))
	}
}

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case p.sheet == nil:
	case key.Matches(msg, p.Keys.Leave):
		return intent.Leave{}
	case key.Matches(msg, p.Keys.Up):
		p.SetCursor(p.cursor - 1)
	case key.Matches(msg, p.Keys.Down):
		p.SetCursor(p.cursor + 1)
	case key.Matches(msg, p.Keys.PageUp):
		p.Scroll(-max(1, p.page-1))
	case key.Matches(msg, p.Keys.PageDown):
		p.Scroll(max(1, p.page-1))
	case key.Matches(msg, p.Keys.Follow):
		return p.follow()
	}
	return nil
}

// Scroll moves the text by lines.
func (p *Pane) Scroll(lines int) {
	p.scroll = max(0, min(p.scroll+lines, p.lines-p.page))
}

func (p *Pane) follow() intent.Intent {
	if p.cursor >= len(p.sheet.Links) {
		return nil
	}
	target := p.sheet.Links[p.cursor].Target
	if scenario, ok := target.(*model.Scenario); ok {
		return intent.Play{Scenario: scenario}
	}
	return intent.Open{Element: target}
}

// Click follows the link at a place of the canvas.
func (p *Pane) Click(x, y int) intent.Intent {
	at := p.listed.first + y - p.listed.y
	if p.sheet == nil || x < p.listed.x || y < p.listed.y || y >= p.listed.y+p.listed.height || at >= len(p.sheet.Links) {
		return nil
	}
	p.cursor = at
	return p.follow()
}
