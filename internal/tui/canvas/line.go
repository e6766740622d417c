package canvas

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Span is a piece of text in one style.
type Span struct {
	Text  string
	Style Style
}

// Line is a line of several styles.
type Line []Span

// Text returns a line of one style.
func Text(text string, style Style) Line { return Line{{Text: text, Style: style}} }

// WriteLine draws a line from (x, y) on, cut with "…", and returns the column
// after it.
func (a Area) WriteLine(x, y int, line Line) int {
	for i, span := range line {
		room, wide := a.width-x, a.Measure(span.Text)
		if wide == room && line[i+1:].isMore() {
			room-- // for the "…" that stands for the rest
		}
		x = a.Write(x, y, a.Cut(span.Text, room), span.Style)
		if wide > room {
			return x
		}
	}
	return x
}

// isMore reports whether a line has any text.
func (l Line) isMore() bool {
	for _, span := range l {
		if span.Text != "" {
			return true
		}
	}
	return false
}

// WrapLine breaks a line at spaces into lines of at most width columns; those
// after the first are indented.
func WrapLine(method ansi.Method, line Line, width, indent int) []Line {
	width = max(width, indent+2) // room for a wide cluster
	lines := []Line{nil}
	columns := 0
	for _, span := range line {
		for _, piece := range Words(span.Text) {
			if columns > 0 && !fits(method, strings.TrimRight(piece, " "), width-columns) {
				trimEnd(lines[len(lines)-1])
				lines = append(lines, Line{{Text: strings.Repeat(" ", indent)}})
				columns = indent
			}
			for !fits(method, strings.TrimRight(piece, " "), width-columns) {
				part := head(method, piece, width-columns)
				if part == "" && columns <= indent {
					break // wider than any line
				}
				lines[len(lines)-1] = lines[len(lines)-1].and(part, span.Style)
				lines = append(lines, Line{{Text: strings.Repeat(" ", indent)}})
				piece, columns = piece[len(part):], indent
			}
			last := &lines[len(lines)-1]
			*last = last.and(piece, span.Style)
			columns += Measure(method, piece)
		}
	}
	trimEnd(lines[len(lines)-1])
	return lines
}

// and returns the line with more text. Text of one style stays in one span:
// right-to-left words keep their order only within a span.
func (l Line) and(text string, style Style) Line {
	if last := len(l) - 1; last >= 0 && l[last].Style == style {
		l[last].Text += text
		return l
	}
	return append(l, Span{text, style})
}

// trimEnd drops the spaces at the end of a line.
func trimEnd(line Line) {
	if len(line) > 0 {
		last := &line[len(line)-1]
		last.Text = strings.TrimRight(last.Text, " ")
	}
}

// WrapLine breaks a line for this canvas.
func (a Area) WrapLine(line Line, width, indent int) []Line {
	return WrapLine(a.Method(), line, width, indent)
}
