package find

import (
	"fmt"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
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
	declaration := found.element.Declaration()
	sort := sticky.SortOf(found.element)
	x := area.WriteCut(0, 0, sort.Sign()+" "+declaration.Name.Text, p.styles.Ink(sort).With(look))
	where := sort.String()
	if context := declaration.Context.Name.Text; context != "" {
		where += " in " + context
	}
	if room := area.Width() - x - 2; room > 8 {
		area.WriteRight(0, area.Cut(where, room), p.styles.Quiet.With(look))
	}
}
