package board

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/flow"
)

// A border is the characters around a note.
type border struct {
	horizontal, vertical                       string
	topLeft, topRight, bottomLeft, bottomRight string
	joinLeft, joinRight                        string // where it meets the note above
}

func thin() border {
	return border{"─", "│", "╭", "╮", "╰", "╯", "├", "┤"}
}

func dashed() border {
	return border{"╌", "┆", "╭", "╮", "╰", "╯", "├", "┤"}
}

func heavy() border {
	return border{"━", "┃", "┏", "┓", "┗", "┛", "┏", "┓"}
}

func double() border {
	return border{"═", "║", "╔", "╗", "╚", "╝", "╔", "╗"}
}

// hasPaper reports whether a note is drawn as paper, not as an outline.
func (p *Pane) hasPaper(note *flow.Note) bool {
	switch {
	case !p.styles.Colored || note.Echo || p.filtered(note):
		return false
	case p.story != nil:
		return p.story.Acted[note] || p.story.Lit == note
	default:
		return true
	}
}

// note draws one note.
func (p *Pane) note(sheet canvas.Area, note *flow.Note) {
	paper := sheet.Sub(p.geometry.left(note), p.geometry.top(note), noteWidth, p.geometry.rows(note))
	if p.hasPaper(note) {
		style := p.styles.Paper(note.Sort)
		paper.Fill(style)
		p.write(paper, note, style)
		return
	}
	line := thin()
	if note.Echo {
		line = dashed()
	}
	p.border(sheet, note, line, p.outline(note))
	p.write(paper, note, p.text(note))
}

// outline returns the style of a thin border.
func (p *Pane) outline(note *flow.Note) canvas.Style {
	if p.styles.Colored && p.story == nil && !p.filtered(note) {
		return p.styles.Ink(note.Sort)
	}
	return p.styles.Quiet
}

// text returns the style of the name of a note without paper.
func (p *Pane) text(note *flow.Note) canvas.Style {
	style := p.styles.Ink(note.Sort)
	if p.filtered(note) && note != p.chosen {
		return p.styles.Quiet
	}
	if p.styles.Colored {
		return style
	}
	switch {
	case p.story == nil && note != p.chosen:
		return style
	case p.story == nil, p.story.Lit == note:
		return canvas.Reverse
	case p.story.Acted[note]:
		return canvas.Bold
	default:
		return p.styles.Quiet
	}
}

// write sets the sign and the name; right-to-left names from the right.
func (p *Pane) write(paper canvas.Area, note *flow.Note, style canvas.Style) {
	sign := note.Sort.Sign()
	if note.Echo {
		sign = "↪"
	}
	fromRight := canvas.IsRightToLeft(note.Text)
	if fromRight {
		paper.Write(noteWidth-signWidth+1, 0, sign, style)
	} else {
		paper.Write(1, 0, sign, style)
	}
	p.badge(paper, note, fromRight)
	for i, line := range p.geometry.texts[note] {
		x := signWidth
		if fromRight {
			x = noteWidth - signWidth - paper.Measure(line)
		}
		paper.Write(x, i, line, style)
	}
}

// border draws around a note, in the room between it and its neighbours.
func (p *Pane) border(sheet canvas.Area, note *flow.Note, line border, style canvas.Style) {
	g := p.geometry
	left, top := g.left(note)-1, g.top(note)-1
	right, bottom := left+noteWidth+1, top+g.rows(note)+1
	topLeft, topRight := line.topLeft, line.topRight
	if above := g.grid[[2]int{note.Row - 1, note.Column}]; above != nil && above.Lane == note.Lane && !p.hasPaper(above) {
		topLeft, topRight = line.joinLeft, line.joinRight
	}
	across := strings.Repeat(line.horizontal, noteWidth)
	sheet.Write(left, top, topLeft+across+topRight, style)
	for y := top + 1; y < bottom; y++ {
		sheet.Write(left, y, line.vertical, style)
		sheet.Write(right, y, line.vertical, style)
	}
	sheet.Write(left, bottom, line.bottomLeft+across+line.bottomRight, style)
}

// frames draws the frame of the chosen note, or of the one that acts.
func (p *Pane) frames(sheet canvas.Area) {
	if p.story == nil || p.focused {
		p.border(sheet, p.chosen, heavy(), p.styles.Frame)
	}
	if p.story == nil {
		return
	}
	if p.story.Lit != nil {
		p.border(sheet, p.story.Lit, double(), p.styles.Lit)
	}
}
