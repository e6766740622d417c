package acting

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// Choices is the list of what can be done now.
type Choices struct {
	Keys KeyMap

	styles   *sticky.Styles
	contexts []*model.Context
	rows     []row
	cursor   int
	first    int // row in sight when it was drawn last
	page     int
	focused  bool
}

// A row is a choice, or the heading of a group.
type row struct {
	choice  *play.Choice
	heading string
}

// NewChoices returns an empty list; what it will show stands in the order of
// these contexts.
func NewChoices(contexts []*model.Context, styles *sticky.Styles) *Choices {
	return &Choices{Keys: DefaultKeyMap(), styles: styles, contexts: contexts}
}

// SetStyles changes the colours.
func (c *Choices) SetStyles(styles *sticky.Styles) { c.styles = styles }

// SetFocus says whether keys go to this pane.
func (c *Choices) SetFocus(focused bool) { c.focused = focused }

// Show shows what can be done after a take; the cursor goes to the first.
func (c *Choices) Show(take *play.Take) {
	c.rows = nil
	groups := []struct {
		heading string
		holds   func(*play.Choice) bool
	}{
		{"you can", func(e *play.Choice) bool { return e.Command != nil && e.Makes() && !e.Known }},
		{"time passes", func(e *play.Choice) bool { return e.Timer != nil || e.Wait > 0 }},
		{"something was lost", func(e *play.Choice) bool { return e.Reconcile != nil }},
		{"comes in from outside", func(e *play.Choice) bool { return e.Event != nil && !e.Known }},
		{"policies do this, you may too", func(e *play.Choice) bool { return e.Command != nil && e.Makes() && e.Known }},
		{"other contexts tell this, you may too", func(e *play.Choice) bool { return e.Event != nil && e.Known }},
		{"not now", func(e *play.Choice) bool { return !e.Makes() }},
	}
	for _, group := range groups {
		first := len(c.rows)
		for _, context := range c.contexts {
			for i := range take.Choices {
				if choice := &take.Choices[i]; contextOf(choice) == context && group.holds(choice) {
					c.rows = append(c.rows, row{choice: choice})
				}
			}
		}
		for i := range take.Choices {
			if choice := &take.Choices[i]; choice.Wait > 0 && group.holds(choice) {
				c.rows = append(c.rows, row{choice: choice})
			}
		}
		if len(c.rows) > first {
			c.rows = slices.Insert(c.rows, first, row{heading: group.heading})
		}
	}
	c.cursor = 0
	c.move(0)
}

// contextOf returns the context of what a choice does; nil for waiting.
func contextOf(choice *play.Choice) *model.Context {
	switch {
	case choice.Command != nil:
		return choice.Command.Context
	case choice.Event != nil:
		return choice.Event.Context
	case choice.Timer != nil:
		return choice.Timer.Process.Context
	case choice.Reconcile != nil:
		return choice.Reconcile
	default:
		return nil
	}
}

// Choose moves to the choice that sends a command or receives an event.
func (c *Choices) Choose(element model.Declared) bool {
	for i := range c.rows {
		choice := c.rows[i].choice
		if choice == nil {
			continue
		}
		if choice.Command != nil && model.Declared(choice.Command) == element || choice.Event != nil && model.Declared(choice.Event) == element {
			c.cursor = i
			return true
		}
	}
	return false
}

// Chosen returns the choice at the cursor, or nil.
func (c *Choices) Chosen() *play.Choice {
	if c.cursor >= len(c.rows) {
		return nil
	}
	return c.rows[c.cursor].choice
}

// move moves the cursor over headings.
func (c *Choices) move(by int) {
	if len(c.rows) == 0 {
		return
	}
	way := 1
	if by < 0 {
		way = -1
	}
	at := max(0, min(c.cursor+by, len(c.rows)-1))
	for at > 0 && at < len(c.rows) && c.rows[at].choice == nil {
		at += way
	}
	if at == 0 && len(c.rows) > 1 {
		at = 1 // the first row is a heading
	}
	if at < len(c.rows) {
		c.cursor = at
	}
}

// Update handles a key.
func (c *Choices) Update(msg tea.KeyPressMsg) intent.Intent {
	switch {
	case key.Matches(msg, c.Keys.Up):
		c.move(-1)
	case key.Matches(msg, c.Keys.Down):
		c.move(1)
	case key.Matches(msg, c.Keys.PageUp):
		c.move(-max(1, c.page-1))
	case key.Matches(msg, c.Keys.PageDown):
		c.move(max(1, c.page-1))
	case key.Matches(msg, c.Keys.First):
		c.move(-len(c.rows))
	case key.Matches(msg, c.Keys.Last):
		c.move(len(c.rows))
	case key.Matches(msg, c.Keys.Do):
		return c.do()
	}
	return nil
}

func (c *Choices) do() intent.Intent {
	if choice := c.Chosen(); choice != nil {
		return intent.Try{Choice: *choice}
	}
	return nil
}

// Click chooses the row on a line of the pane's area, and does it when it was
// chosen already.
func (c *Choices) Click(y int) intent.Intent {
	at := c.first + y - 1
	if y < 1 || at >= len(c.rows) || c.rows[at].choice == nil {
		return nil
	}
	if at == c.cursor {
		return c.do()
	}
	c.cursor = at
	return nil
}

// Scroll moves the cursor by lines.
func (c *Choices) Scroll(lines int) { c.move(lines) }
