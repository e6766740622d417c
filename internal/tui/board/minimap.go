package board

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/flow"
)

// The largest minimap, in cells.
const (
	mapColumns = 30
	mapRows    = 10
)

// minimap draws the whole board very small in the corner: a dot where there
// are notes, in the colour of the first, and what is in sight on a ground of
// its own.
func (p *Pane) minimap(area canvas.Area) {
	g := p.geometry
	columns := min(mapColumns, max(1, g.width/columnWidth), area.Width()-4)
	rows := min(mapRows, len(g.tops), area.Height()-4)
	if columns < 1 || rows < 1 {
		return
	}
	box := area.Sub(area.Width()-columns-3, area.Height()-rows-2, columns+2, rows+2)
	p.frameOf(box)
	sheet := box.Sub(1, 1, columns, rows)
	sheet.Fill(canvas.Plain)
	at := func(x, y int) (int, int) { return x * columns / max(1, g.width), y * rows / max(1, g.height) }
	dots := make(map[[2]int]*flow.Note, columns*rows)
	for _, note := range p.flow.Notes {
		x, y := at(g.left(note), g.top(note))
		if dots[[2]int{x, y}] == nil || note == p.chosen {
			dots[[2]int{x, y}] = note
		}
	}
	for place, note := range dots {
		sign, style := "▪", p.styles.Ink(note.Sort)
		if note == p.chosen {
			sign, style = "◆", p.styles.Frame
		}
		sheet.Write(place[0], place[1], sign, style)
	}
	left, top := at(p.left, p.top)
	right, bottom := at(p.left+p.width-1, p.top+p.height-1)
	p.inSight(sheet, left, top, right, bottom)
}

// inSight marks the part of the minimap that the pane shows.
func (p *Pane) inSight(sheet canvas.Area, left, top, right, bottom int) {
	right, bottom = min(right, sheet.Width()-1), min(bottom, sheet.Height()-1)
	sheet.Sub(left, top, right-left+1, bottom-top+1).Shade(p.styles.Cursor)
}

func (p *Pane) frameOf(box canvas.Area) {
	line := strings.Repeat("─", box.Width()-2)
	box.Write(0, 0, "╭"+line+"╮", p.styles.Quiet)
	for y := 1; y < box.Height()-1; y++ {
		box.Write(0, y, "│", p.styles.Quiet)
		box.Write(box.Width()-1, y, "│", p.styles.Quiet)
	}
	box.Write(0, box.Height()-1, "╰"+line+"╯", p.styles.Quiet)
}

// ToggleMap shows the minimap, or hides it.
func (p *Pane) ToggleMap() { p.mapped = !p.mapped }

// HasMap reports whether the minimap is shown.
func (p *Pane) HasMap() bool { return p.mapped }
