package menu

import (
	"github.com/eventstorm/storm/internal/tui/canvas"
)

// Height returns how many lines the menu wants.
func (p *Pane) Height() int { return headLines + max(1, len(p.items)) }

// headLines are those above the items: what was typed, and an empty one.
const headLines = 2

// View draws the menu.
func (p *Pane) View(area canvas.Area) {
	x := area.Write(0, 0, "› ", p.styles.Key)
	x = area.WriteCut(x, 0, p.query, canvas.Plain)
	area.Write(x, 0, "▏", p.styles.Quiet)
	list := area.Sub(0, headLines, area.Width(), area.Height()-headLines)
	p.page = list.Height()
	p.first = max(0, min(p.cursor-list.Height()/2, len(p.shown)-list.Height()))
	if len(p.shown) == 0 {
		list.WriteCut(0, 0, "nothing fits", p.styles.Quiet)
	}
	for y := range min(list.Height(), len(p.shown)-p.first) {
		p.line(list.Sub(0, y, list.Width(), 1), p.first+y)
	}
}

func (p *Pane) line(area canvas.Area, shown int) {
	item := p.at(shown)
	if item.heading {
		area.WriteCut(0, 0, item.Text, p.styles.Quiet)
		return
	}
	look := canvas.Plain
	if shown == p.cursor {
		look = p.styles.Cursor
		area.Fill(look)
	}
	x := 2
	switch item.Mark {
	case On:
		x = area.Write(1, 0, "[x] ", p.styles.Good.With(look))
	case Off:
		x = area.Write(1, 0, "[ ] ", p.styles.Quiet.With(look))
	}
	x = area.WriteCut(x, 0, item.Text, item.Style.With(look))
	if item.Note != "" && area.Width()-x > 4 {
		area.WriteCut(x+2, 0, item.Note, p.styles.Quiet.With(look))
	}
}
