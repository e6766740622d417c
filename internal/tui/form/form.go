package form

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model/value"
)

// Content is what a form asks for.
type Content struct {
	Title       string
	Description string      // a sentence, or nothing
	Verb        string      // what Enter does: "send it"
	Type        *value.Type // a record
	Initial     value.Value // a record of the type; missing fields stay empty
	// Suggest returns what a field may hold that is typed; nil: nothing is
	// suggested.
	Suggest func(value.Field) []string
	// Sample returns the value of an item that is added to a list; nil: it is
	// empty.
	Sample func(value.Field) value.Value
}

// Pane is a form.
type Pane struct {
	Keys    KeyMap
	Content Content

	styles  *sticky.Styles
	whole   *field
	cursor  *field // nil only when there are no fields
	suggest func(value.Field) []string
	sample  func(value.Field) value.Value
	first   int // line in sight when it was drawn last
	head    int // lines above the fields, then
	page    int
	asked   bool // Enter was pressed while something was wrong
}

// New returns a form.
func New(content Content, styles *sticky.Styles) *Pane {
	p := &Pane{Keys: DefaultKeyMap(content.Verb), Content: content, styles: styles, suggest: content.Suggest, sample: content.Sample}
	of := content.Type
	if of == nil {
		of = &value.Type{Kind: value.Record}
	}
	p.whole = p.newField("", of.Required(), nil, content.Initial, 0)
	p.whole.present = true
	if len(p.whole.children) == 0 && len(of.Fields) > 0 {
		p.fillRecord(p.whole, value.Null(), 0)
	}
	if lines := p.lines(); len(lines) > 0 {
		p.cursor = lines[0].field
	}
	return p
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	f := p.current()
	switch {
	case key.Matches(msg, p.Keys.Cancel):
		return intent.Leave{}
	case key.Matches(msg, p.Keys.Submit):
		return p.submit()
	case f == nil:
	case key.Matches(msg, p.Keys.Next):
		p.move(1)
	case key.Matches(msg, p.Keys.Previous):
		p.move(-1)
	case key.Matches(msg, p.Keys.PageDown):
		p.move(max(1, p.page-1))
	case key.Matches(msg, p.Keys.PageUp):
		p.move(-max(1, p.page-1))
	case key.Matches(msg, p.Keys.Left):
		f.left()
	case key.Matches(msg, p.Keys.Right):
		f.right()
	case key.Matches(msg, p.Keys.Erase):
		f.erase()
	case key.Matches(msg, p.Keys.EraseAfter):
		f.eraseAfter()
	case key.Matches(msg, p.Keys.Clear):
		f.clear()
	case key.Matches(msg, p.Keys.Begin):
		f.caret = 0
	case key.Matches(msg, p.Keys.End):
		f.caret = len(f.text)
	case key.Matches(msg, p.Keys.Add):
		p.add(f)
	case key.Matches(msg, p.Keys.Remove):
		p.remove(f)
	case msg.Code == tea.KeySpace && f.isChoice():
		f.cycle(1)
	case msg.Code == tea.KeySpace:
		p.Type(" ")
	default:
		p.Type(msg.Text)
	}
	return nil
}

// submit returns the data when nothing is wrong with them, and otherwise moves
// to what is.
func (p *Pane) submit() intent.Intent {
	if wrong := p.whole.problems(); len(wrong) > 0 {
		p.asked, p.cursor = true, wrong[0]
		return nil
	}
	data, _ := p.whole.value()
	return intent.Submit{Data: data}
}

// current returns the field that has the cursor.
func (p *Pane) current() *field { return p.cursor }

// line is a field and how deep it stands.
type line struct {
	field *field
	depth int
	name  string
}

// lines returns the lines of the form from top to bottom.
func (p *Pane) lines() []line {
	var all []line
	for _, child := range p.whole.children {
		all = appendLines(all, child, 0, child.name)
	}
	return all
}

func appendLines(all []line, f *field, depth int, name string) []line {
	all = append(all, line{f, depth, name})
	for i, child := range f.children {
		name := child.name
		if f.isList() {
			name = ordinal(i + 1)
		}
		all = appendLines(all, child, depth+1, name)
	}
	return all
}

// move moves the cursor by lines.
func (p *Pane) move(by int) {
	lines := p.lines()
	for i := range lines {
		if lines[i].field == p.cursor {
			p.cursor = lines[max(0, min(i+by, len(lines)-1))].field
			p.cursor.caret = len(p.cursor.text)
			return
		}
	}
	if len(lines) > 0 {
		p.cursor = lines[0].field
	}
}

func (p *Pane) moveTo(f *field) { p.cursor, f.caret = f, len(f.text) }

// Click moves the cursor to a line of the pane's area.
func (p *Pane) Click(y int) {
	lines := p.lines()
	if at := p.first + y - p.head; y >= p.head && at < len(lines) {
		p.moveTo(lines[at].field)
	}
}
