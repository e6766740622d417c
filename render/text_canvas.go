package render

import (
	"strings"

	"github.com/clipperhouse/displaywidth"

	"github.com/eventstorm/storm/render/lettering"
)

// textCanvas is a page of character cells that grows as it is written on.
type textCanvas struct{ rows [][]string } // a cell is empty after a character that is two cells wide

// put writes a text, over what is there.
func (c *textCanvas) put(x, y int, text string) {
	for len(c.rows) <= y {
		c.rows = append(c.rows, nil)
	}
	cells := c.rows[y]
	for graphemes := displaywidth.StringGraphemes(text); graphemes.Next(); {
		for len(cells) < x+graphemes.Width() {
			cells = append(cells, " ")
		}
		switch width := graphemes.Width(); {
		case width > 0:
			cells[x] = graphemes.Value()
			for i := 1; i < width; i++ {
				cells[x+i] = ""
			}
			x += width
		case x > 0 && x <= len(cells): // it belongs to the character before it
			cells[x-1] += graphemes.Value()
		default:
			cells = append(cells, graphemes.Value())
			x = len(cells)
		}
	}
	c.rows[y] = cells
}

// String returns the rows, each without spaces at its end.
func (c *textCanvas) String() string {
	var b strings.Builder
	for _, row := range c.rows {
		b.WriteString(strings.TrimRight(strings.Join(row, ""), " ") + "\n")
	}
	return b.String()
}

// textWidth returns how many cells a text takes.
func textWidth(text string) int { return displaywidth.String(text) }

// isolated keeps a text that is read from right to left from turning around
// what stands beside it (Unicode Standard Annex #9).
func isolated(text string) string {
	const first, pop = "\u2068", "\u2069"
	if !lettering.RightToLeft(text) {
		return text
	}
	return first + text + pop
}
