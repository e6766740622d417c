package board

import "github.com/eventstorm/storm/internal/tui/flow"

// Scroll moves the view by columns and lines, within the board.
func (p *Pane) Scroll(columns, lines int) {
	p.left = within(p.left+columns, p.geometry.width-p.width)
	p.top = within(p.top+lines, p.geometry.height-p.height)
}

func within(n, highest int) int { return max(0, min(n, highest)) }

// reveal scrolls as little as brings a note into sight with its frame, and
// enough of the columns beside it to see that the flow goes on.
func (p *Pane) reveal(note *flow.Note) {
	if note == nil {
		return
	}
	g := p.geometry
	left, right := g.left(note)-columnWidth/2, g.left(note)+noteWidth+columnWidth/2
	above := 1 + headerHeight // the frame and the header that stays at the top
	top, bottom := g.top(note)-above, g.top(note)+g.rows(note)+1
	p.left = within(span(p.left, p.width, left, right), g.width-p.width)
	p.top = within(span(p.top, p.height, top, bottom), g.height-p.height)
}

// span moves a window of a size so that it holds from..to, the beginning first.
func span(at, size, from, to int) int {
	return min(max(at, to-size), from)
}

// center scrolls so that a note that comes near the edge has others around it.
func (p *Pane) center(note *flow.Note) {
	g := p.geometry
	left, top := g.left(note), g.top(note)
	if left-columnWidth/2 < p.left || left+noteWidth+columnWidth/2 > p.left+p.width {
		p.left = within(left+noteWidth/2-p.width/2, g.width-p.width)
	}
	if top-1-headerHeight < p.top || top+g.rows(note)+1 > p.top+p.height {
		p.top = within(top+g.rows(note)/2-p.height/2, g.height-p.height)
	}
	p.reveal(note)
}

// NoteAt returns the note at a place of the pane, or nil.
func (p *Pane) NoteAt(x, y int) *flow.Note {
	if y < headerHeight || x < 0 || x >= p.width || y >= p.height {
		return nil
	}
	return p.geometry.noteAt(x+p.left, y+p.top)
}
