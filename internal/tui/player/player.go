package player

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Pane steps through one trace.
type Pane struct {
	Keys   KeyMap
	Since  int    // in a play: the number of facts that are old; those after them are all told in full
	Ending string // the line after the last fact of a run that expects nothing; empty: that it does

	trace    *trace.Trace // nil: nothing to step through
	styles   *sticky.Styles
	position int      // 0 is the first step; len(trace.Steps) is the verdict
	contexts []string // with a dot
	width    int      // of the list when it was drawn last
	first    int      // fact in sight when they were drawn last
	focused  bool
	scroll   int // of the details, in lines
	page     int // lines of details in sight when they were drawn last
	lines    int // of the details when they were drawn last

	snapshot   trace.Snapshot // at the position
	before     trace.Snapshot // one step earlier
	rolledBack map[int]bool   // transactions
}

// New returns a pane without a trace. The list leaves out the names of the
// contexts.
func New(contexts []*model.Context, styles *sticky.Styles) *Pane {
	p := &Pane{Keys: DefaultKeyMap(), styles: styles, focused: true}
	for _, context := range contexts {
		if context.Name.Text != "" {
			p.contexts = append(p.contexts, context.Name.Text+".")
		}
	}
	return p
}

// SetStyles changes the colours.
func (p *Pane) SetStyles(styles *sticky.Styles) { p.styles = styles }

// Load puts a trace in, at its beginning. It must not change any more.
func (p *Pane) Load(t *trace.Trace) {
	p.trace, p.rolledBack = t, map[int]bool{}
	for i := range t.Steps {
		if _, is := t.Steps[i].Fact.(*trace.TransactionRolledBack); is {
			p.rolledBack[t.Steps[i].Transaction] = true
		}
	}
	p.moveTo(0)
}

// Trace returns what was loaded, or nil.
func (p *Pane) Trace() *trace.Trace { return p.trace }

// Position returns the number of the chosen step, counted from 0; the number
// of steps stands for the verdict.
func (p *Pane) Position() int { return p.position }

// Update handles a key.
func (p *Pane) Update(msg tea.KeyPressMsg) intent.Intent {
	if p.trace == nil {
		return nil
	}
	before := p.position
	switch {
	case key.Matches(msg, p.Keys.Next):
		p.moveTo(p.position + 1)
	case key.Matches(msg, p.Keys.Previous):
		p.moveTo(p.position - 1)
	case key.Matches(msg, p.Keys.First):
		p.moveTo(0)
	case key.Matches(msg, p.Keys.Last):
		p.moveTo(len(p.trace.Steps))
	case key.Matches(msg, p.Keys.Forward):
		p.moveTo(p.turn(1))
	case key.Matches(msg, p.Keys.Back):
		p.moveTo(p.turn(-1))
	case key.Matches(msg, p.Keys.ScrollDown):
		p.Scroll(max(1, p.page/2))
	case key.Matches(msg, p.Keys.ScrollUp):
		p.Scroll(-max(1, p.page/2))
	}
	if p.position != before {
		return intent.Choose{}
	}
	return nil
}

// turn returns the next position in a direction at which the story takes a
// turn.
func (p *Pane) turn(direction int) int {
	for at := p.position + direction; at >= 0 && at < len(p.trace.Steps); at += direction {
		if isTurn(p.trace.Steps[at].Fact) {
			return at
		}
	}
	if direction < 0 {
		return 0
	}
	return len(p.trace.Steps)
}

func (p *Pane) moveTo(position int) {
	p.position = max(0, min(position, len(p.trace.Steps)))
	p.scroll = 0
	p.snapshot, p.before = p.trace.Snapshot(p.position+1), p.trace.Snapshot(p.position)
}

// Seek goes to a step, counted from 0; the number of steps stands for the
// verdict.
func (p *Pane) Seek(position int) {
	if p.trace != nil {
		p.moveTo(position)
	}
}

// SetFocus says whether keys go to this pane.
func (p *Pane) SetFocus(focused bool) { p.focused = focused }

// Click goes to the step on a line of the list.
func (p *Pane) Click(y int) intent.Intent {
	if p.trace == nil || p.first+y > len(p.trace.Steps) {
		return nil
	}
	p.moveTo(p.first + y)
	return intent.Choose{}
}

// Sentence returns a step in words, without its data.
func (p *Pane) Sentence(position int) string {
	text := sign(p.trace.Steps[position].Fact) + " "
	for _, span := range sentence(p.styles, p.trace.Steps[position].Fact, p.trace.Context, false) {
		text += span.Text
	}
	return text
}

// Ink returns the style of a step in a list.
func (p *Pane) Ink(position int) canvas.Style {
	line := sentence(p.styles, p.trace.Steps[position].Fact, p.trace.Context, false)
	for _, span := range line {
		if span.Style != canvas.Plain {
			return span.Style
		}
	}
	return canvas.Plain
}

// Scroll moves the details by lines.
func (p *Pane) Scroll(lines int) {
	p.scroll = max(0, min(p.scroll+lines, p.lines-p.page))
}

// step returns the chosen step; nil at the verdict.
func (p *Pane) step() *trace.Step {
	if p.position >= len(p.trace.Steps) {
		return nil
	}
	return &p.trace.Steps[p.position]
}

// View draws the facts on one area and what is true at the chosen one on
// another.
func (p *Pane) View(facts, details canvas.Area) {
	if p.trace == nil {
		return
	}
	p.facts(facts)
	p.details(details)
}

// Acted returns the element that acts in each step, nil where none does.
func Acted(t *trace.Trace, names Names) []model.Declared {
	elements := make([]model.Declared, len(t.Steps))
	for i := range t.Steps {
		elements[i] = names.Acting(t.Steps[i].Fact)
	}
	return elements
}
