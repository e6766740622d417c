package canvas

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Canvas is a grid of cells. It is not safe for concurrent use.
type Canvas struct {
	width, height int
	cells         []cell
	method        ansi.Method
}

// A cell is one column of one row. The second column of a wide cluster is
// covered: it has no text of its own.
type cell struct {
	text    string // a grapheme cluster; empty: a space
	style   Style
	covered bool
}

// New returns an empty canvas; method says how the terminal measures clusters.
func New(width, height int, method ansi.Method) *Canvas {
	width, height = max(0, width), max(0, height)
	return &Canvas{width: width, height: height, cells: make([]cell, width*height), method: method}
}

// Area returns the whole canvas.
func (c *Canvas) Area() Area {
	return Area{canvas: c, width: c.width, height: c.height, clip: rectangle{0, 0, c.width, c.height}}
}

// set puts a cluster into a row; what it covers in part becomes blank.
func (c *Canvas) set(x, y, width int, text string, style Style) {
	row := c.cells[y*c.width : (y+1)*c.width]
	uncover(row, x)
	uncover(row, x+width)
	row[x] = cell{text: text, style: style}
	for i := 1; i < width; i++ {
		row[x+i] = cell{style: style, covered: true}
	}
}

// uncover blanks the wide cluster that reaches into column x from its left.
func uncover(row []cell, x int) {
	if x >= len(row) || !row[x].covered {
		return
	}
	for i := x; i < len(row) && row[i].covered; i++ {
		row[i].covered = false
	}
	for x--; x > 0 && row[x].covered; x-- {
		row[x].covered = false
	}
	row[x].text = ""
}

// String returns the frame: height lines of width columns, with a reset at
// the end of each that needs one.
func (c *Canvas) String() string {
	var out strings.Builder
	out.Grow(len(c.cells) * 2)
	for y := range c.height {
		if y > 0 {
			out.WriteByte('\n')
		}
		writeRow(&out, c.cells[y*c.width:(y+1)*c.width])
	}
	return out.String()
}

func writeRow(out *strings.Builder, row []cell) {
	style := Plain
	for i := range row {
		if row[i].covered {
			continue
		}
		if row[i].style != style {
			style = row[i].style
			out.WriteString("\x1b[")
			if style != Plain {
				out.WriteString("0;")
			}
			out.WriteString(string(style))
			out.WriteByte('m')
		}
		if row[i].text == "" {
			out.WriteByte(' ')
		} else {
			out.WriteString(row[i].text)
		}
	}
	if style != Plain {
		out.WriteString("\x1b[m")
	}
}
