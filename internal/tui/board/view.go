package board

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/flow"
)

// View draws the board.
func (p *Pane) View(area canvas.Area) {
	if len(p.flow.Notes) == 0 {
		p.empty(area)
		return
	}
	sheet := area.Sub(-p.left, -p.top, p.geometry.width, p.geometry.height)
	for _, lane := range p.flow.Lanes {
		p.header(area, lane, p.geometry.header(lane)-p.top)
	}
	visible := p.visible()
	for _, note := range visible {
		p.lines(sheet, note)
	}
	for _, note := range visible {
		p.note(sheet, note)
	}
	p.frames(sheet)
	p.header(area, p.geometry.laneAt(p.top), 0)
	p.more(area)
	if p.mapped {
		p.minimap(area)
	}
}

func (p *Pane) empty(area canvas.Area) {
	area.WriteCut(1, 1, "there is nothing on the board yet", p.styles.Strong)
	for i, line := range area.Wrap("write a list of events into the model, such as: events: [OrderPlaced, OrderShipped]", area.Width()-2) {
		area.Write(1, 3+i, line, p.styles.Quiet)
	}
}

// visible returns the notes in sight, and those beside it whose lines reach
// into it.
func (p *Pane) visible() []*flow.Note {
	g := p.geometry
	var notes []*flow.Note
	for _, lane := range p.flow.Lanes {
		if g.header(lane) > p.top+p.height {
			break
		}
		for _, note := range lane.Notes {
			top := g.top(note)
			if top > p.top+p.height {
				break
			}
			left := g.left(note)
			if left-1 > p.left+p.width || left+columnWidth < p.left || p.reach(note) < p.top {
				continue
			}
			notes = append(notes, note)
		}
	}
	return notes
}

// reach returns the lowest line of a note and of the lines to its children.
func (p *Pane) reach(note *flow.Note) int {
	reach := p.geometry.top(note) + p.geometry.rows(note)
	if last := len(note.Children) - 1; last >= 0 {
		reach = max(reach, p.geometry.top(note.Children[last]))
	}
	return reach
}

// header draws the name of a lane on a line of the pane.
func (p *Pane) header(area canvas.Area, lane *flow.Lane, y int) {
	if y < 0 || y >= area.Height() {
		return
	}
	area = area.Sub(0, y, area.Width(), 1)
	area.Write(0, 0, strings.Repeat("─", area.Width()), p.styles.Quiet)
	title := lane.Title
	if title == "" {
		title = "the whole model"
	}
	x := area.WriteCut(2, 0, " "+title+" ", p.styles.Title)
	if text := lane.Context.Description.Text; text != "" && area.Width()-x > 24 {
		area.Write(area.WriteCut(x, 0, area.Cut(text, area.Width()-x-12), p.styles.Quiet), 0, " ", p.styles.Quiet)
	}
}

// more marks at the top in which directions there is more to see.
func (p *Pane) more(area canvas.Area) {
	g := p.geometry
	signs := ""
	for _, way := range []struct {
		more bool
		sign string
	}{{p.left > 0, "◂"}, {p.top > 0, "▴"}, {p.top+p.height < g.height, "▾"}, {p.left+p.width < g.width, "▸"}} {
		if way.more {
			signs += way.sign + " "
		}
	}
	if signs != "" {
		area.Sub(0, 0, area.Width()-1, 1).WriteRight(0, " "+signs, p.styles.Strong)
	}
}

// lines draws what leads from a note to its children.
func (p *Pane) lines(sheet canvas.Area, note *flow.Note) {
	g := p.geometry
	x, y := g.left(note)+noteWidth, g.top(note)
	for i, child := range note.Children {
		to, last := g.top(child), i == len(note.Children)-1
		middle := "─"
		switch {
		case i == 0 && !last:
			middle = "┬"
		case i > 0 && last:
			middle = "╰"
		case i > 0:
			middle = "├"
		}
		for line := y + 1; line < to; line++ {
			sheet.Write(x+1, line, "│", p.styles.Quiet)
		}
		if i == 0 {
			sheet.Write(x, to, "─", p.styles.Quiet)
		}
		sheet.Write(x+1, to, middle+"─", p.styles.Quiet)
		y = to
	}
}
