package find

import (
	"fmt"

	"github.com/eventstorm/storm/internal/tui/canvas"
)

// View draws the pane into a box that is drawn already.
func (p *Pane) View(area canvas.Area) {
	x := area.Write(0, 0, "/", p.styles.Key)
	x = area.WriteCut(x+1, 0, p.query, p.styles.Strong)
	area.Write(x, 0, " ", canvas.Reverse)
	count := fmt.Sprintf("%d found", len(p.matches))
	if len(p.matches) == 0 {
		count = "nothing found"
	}
	area.WriteRight(0, " "+count, p.styles.Quiet)
	list := area.Sub(0, 2, area.Width(), area.Height()-2)
	first := max(0, min(p.cursor-list.Height()/2, len(p.matches)-list.Height()))
	p.first = first
	for y := range min(list.Height(), len(p.matches)-first) {
		p.match(list.Sub(0, y, list.Width(), 1), p.matches[first+y], first+y == p.cursor)
	}
	if len(p.matches) == 0 {
		list.WriteCut(0, 0, "no name has these letters in this order", p.styles.Quiet)
	}
}

func (p *Pane) match(area canvas.Area, found match, chosen bool) {
	look := canvas.Plain
	if chosen {
		look = p.styles.Cursor
		area.Fill(look)
	}
	x := area.WriteCut(0, 0, found.sort.Sign()+" "+found.name, p.styles.Ink(found.sort).With(look))
	where := found.sort.String()
	if found.context != "" {
		where += " in " + found.context
	}
	if room := area.Width() - x - 2; room > 8 {
		area.WriteRight(0, area.Cut(where, room), p.styles.Quiet.With(look))
	}
}
