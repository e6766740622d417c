package acting

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/intent"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
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

// footLines tell the choice at the cursor in words.
const footLines = 4

// View draws the list, the choice at the cursor in sight.
func (c *Choices) View(area canvas.Area) {
	title := c.styles.Quiet
	if c.focused {
		title = c.styles.Title
	}
	area.WriteCut(1, 0, "What will you do?", title)
	body := area.Sub(0, 1, area.Width(), area.Height()-1-footLines)
	c.page = body.Height()
	c.first = max(0, min(c.cursor-body.Height()/2, len(c.rows)-body.Height()))
	for y := range min(body.Height(), len(c.rows)-c.first) {
		c.row(body.Sub(0, y, body.Width(), 1), c.first+y)
	}
	c.foot(area.Sub(0, area.Height()-footLines, area.Width(), footLines))
}

func (c *Choices) row(area canvas.Area, at int) {
	each := c.rows[at]
	if each.choice == nil {
		area.WriteCut(1, 0, each.heading, c.styles.Quiet)
		return
	}
	look := canvas.Plain
	if at == c.cursor {
		look = c.styles.Resting
		if c.focused {
			look = c.styles.Cursor
			area.Fill(look)
		}
	}
	sort, name := told(each.choice)
	style := c.styles.Ink(sort)
	if !each.choice.Makes() {
		style = c.styles.Quiet
	}
	fill := canvas.Plain
	if c.focused {
		fill = look
	}
	area.Write(2, 0, sort.Sign(), style.With(fill))
	x := area.WriteCut(4, 0, name, style.With(look))
	if note := note(each.choice); note != "" && area.Width()-x > 6 {
		area.WriteCut(x+1, 0, note, c.styles.Quiet.With(fill))
	}
}

// told returns the sort and the name of a choice.
func told(choice *play.Choice) (sticky.Sort, string) {
	switch {
	case choice.Command != nil:
		return sticky.Command, choice.Command.Name.Text
	case choice.Event != nil:
		return sticky.SortOf(choice.Event), choice.Event.Name.Text
	case choice.Timer != nil:
		return sticky.Process, choice.Timer.Name.Text + " is due"
	default:
		return sticky.Process, "wait " + value.NewDuration(choice.Wait).String()
	}
}

// note is what stands beside the name: what it acts on, or why not.
func note(choice *play.Choice) string {
	switch {
	case !choice.Makes():
		return choice.Reason
	case len(choice.Identities) > 0:
		return strings.Join(choice.Identities, ", ")
	default:
		return ""
	}
}

// foot tells the choice at the cursor: what it is, whose it is, why not.
func (c *Choices) foot(area canvas.Area) {
	area.Write(0, 0, strings.Repeat("─", area.Width()), c.styles.Quiet)
	choice := c.Chosen()
	if choice == nil {
		area.WriteCut(1, 1, "there is nothing to do", c.styles.Quiet)
		return
	}
	y := 1
	write := func(text string, style canvas.Style) {
		for _, line := range area.Wrap(text, area.Width()-2) {
			if y < area.Height() {
				area.WriteCut(1, y, line, style)
				y++
			}
		}
	}
	if !choice.Makes() {
		write("not now: "+choice.Reason, c.styles.Bad)
	}
	write(about(choice), c.styles.Quiet)
}

// about describes a choice.
func about(choice *play.Choice) string {
	switch {
	case choice.Command != nil:
		return describe(whoSends(choice.Command), &choice.Command.Element)
	case choice.Event != nil:
		return describe("comes in", &choice.Event.Element)
	case choice.Timer != nil:
		return "the clock moves on until " + choice.Timer.Process.Name.Text + " is reminded. " + choice.Timer.Description.Text
	default:
		return "until what failed is tried again"
	}
}

func whoSends(command *model.Command) string {
	names := make([]string, len(command.Actors))
	for i, actor := range command.Actors {
		names[i] = actor.Declaration().Name.Text
	}
	return strings.Join(names, ", ")
}

// describe puts together who does it, where, and what it means.
func describe(who string, element *model.Element) string {
	var parts []string
	if who != "" {
		parts = append(parts, who)
	}
	if context := element.Context.Name.Text; context != "" {
		parts = append(parts, "in "+context)
	}
	text := strings.Join(parts, " ")
	if element.Description.Text == "" {
		return text
	}
	if text != "" {
		text += ": "
	}
	return text + element.Description.Text
}
