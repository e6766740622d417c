package acting

import (
	"strings"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

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
	case choice.Reconcile != nil:
		return sticky.Process, strings.TrimSpace("reconcile " + choice.Reconcile.Name.Text)
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
	case choice.Reconcile != nil:
		return play.ReconcileText
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
