package report

import (
	"bytes"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// quoted is a source line made ready for a terminal.
type quoted struct {
	text   string // the line, or the part of it around the place, with "…" where it was cut
	indent int    // how many columns stand before the marks
	marks  string // "^~~~", as wide as the place on this line
}

// tabStop is how far apart tabs are drawn. YAML refuses tabs as indentation,
// so they matter only in diagnostics about them.
const tabStop = 4

// minimumColumns is what a quoted line gets however narrow the terminal is.
const minimumColumns = 20

// quoteLine quotes the line of content on which a place begins. Of a place
// that spans several lines only the first is marked. It looks only at the
// bytes that can be shown: a line may be as long as the file.
func quoteLine(content []byte, at model.Range, columns int) quoted {
	columns = max(columns, minimumColumns)
	line := cutLine(content, at, 16*columns)
	cells := cellsOf(line.text)
	first, last := marked(cells, line.start, line.end)
	from, to := window(cells, first, last, columns, line.cutLeft || line.cutRight)

	var quote quoted
	var text strings.Builder
	if from > 0 || line.cutLeft {
		text.WriteString("…")
		quote.indent++
	}
	for _, cell := range cells[from:to] {
		text.WriteString(cell.text)
	}
	if to < len(cells) || line.cutRight {
		text.WriteString("…")
	}
	quote.text = strings.TrimRight(text.String(), " ")
	quote.indent += widthOf(cells[from:min(first, to)])
	width := max(1, widthOf(cells[min(first, to):min(last, to)]))
	quote.marks = "^" + strings.Repeat("~", width-1)
	return quote
}

// piece is a line, or the part of a long one near a place, and the place as
// byte offsets in it.
type piece struct {
	text              string
	start, end        int
	cutLeft, cutRight bool
}

// cutLine finds the line around a place, up to reach bytes to either side of
// its start.
func cutLine(content []byte, at model.Range, reach int) piece {
	start := max(0, min(at.Start().Offset, len(content)))
	var p piece

	from := max(0, start-reach)
	if newline := bytes.LastIndexByte(content[from:start], '\n'); newline >= 0 {
		from += newline + 1
	} else if from > 0 {
		p.cutLeft = true
		for from < start && !utf8.RuneStart(content[from]) {
			from++
		}
	}
	to := min(len(content), start+reach)
	if newline := bytes.IndexByte(content[start:to], '\n'); newline >= 0 {
		to = start + newline
	} else if to < len(content) {
		p.cutRight = true
		for to > start && !utf8.RuneStart(content[to]) {
			to--
		}
	}
	line := content[from:to]
	if !p.cutRight {
		line = bytes.TrimSuffix(line, []byte("\r"))
	}
	if from == 0 {
		if bom := []byte("\ufeff"); bytes.HasPrefix(line, bom) {
			line, from = line[len(bom):], len(bom)
		}
	}
	p.text = string(line)
	p.start = max(0, min(start-from, len(line)))
	p.end = max(p.start, min(at.End().Offset-from, len(line)))
	if at.End().Line > at.Start().Line {
		p.end = max(p.start, len(strings.TrimRight(p.text, " \t")))
	}
	return p
}

// cell is what a reader takes for one character, which may be several code
// points: a letter with its accents, a family of emoji.
type cell struct {
	offset, end int    // in bytes of the line
	text        string // as it is shown
	width       int    // in columns
}

func cellsOf(line string) []cell {
	cells := make([]cell, 0, len(line))
	offset, column := 0, 0
	for graphemes := displaywidth.StringGraphemes(line); graphemes.Next(); {
		value := graphemes.Value()
		shown := cell{offset: offset, end: offset + len(value)}
		if value == "\t" {
			shown.width = tabStop - column%tabStop
			shown.text = strings.Repeat(" ", shown.width)
		} else {
			shown.text = terminal.Visible(value)
			shown.width = displaywidth.String(shown.text)
		}
		cells = append(cells, shown)
		offset += len(value)
		column += shown.width
	}
	return cells
}

// marked returns the cells that hold the bytes from start to end, the latter
// exclusive. Both are len(cells) when the place is after the end of the line.
func marked(cells []cell, start, end int) (first, last int) {
	first = sort.Search(len(cells), func(i int) bool { return cells[i].end > start })
	last = sort.Search(len(cells), func(i int) bool { return cells[i].offset >= end })
	return first, max(first, last)
}

// window chooses which cells are shown when the line is wider than columns:
// the marks stand about a third into them, and as much of the rest as fits
// around.
func window(cells []cell, first, last, columns int, cut bool) (from, to int) {
	if !cut && widthOf(cells) <= columns {
		return 0, len(cells)
	}
	room := columns - 2 // for "…" on both sides
	from, to = first, first
	for left := room / 3; from > 0 && cells[from-1].width <= left; from-- {
		left -= cells[from-1].width
		room -= cells[from-1].width
	}
	for ; to < len(cells) && cells[to].width <= room; to++ {
		room -= cells[to].width
	}
	for ; from > 0 && cells[from-1].width <= room; from-- {
		room -= cells[from-1].width
	}
	return from, to
}

func widthOf(cells []cell) int {
	width := 0
	for i := range cells {
		width += cells[i].width
	}
	return width
}
