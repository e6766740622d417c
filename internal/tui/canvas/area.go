package canvas

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/terminal"
)

// Area is a rectangle of a canvas with coordinates of its own. What is drawn
// outside of it is lost. The zero Area has no size.
type Area struct {
	canvas        *Canvas
	x, y          int // of its corner on the canvas; may lie outside
	width, height int
	clip          rectangle // on the canvas
}

// A rectangle includes its left and top edge and excludes the others.
type rectangle struct{ left, top, right, bottom int }

func (r rectangle) intersect(other rectangle) rectangle {
	return rectangle{
		max(r.left, other.left), max(r.top, other.top),
		min(r.right, other.right), min(r.bottom, other.bottom),
	}
}

// Width returns the columns of the area.
func (a Area) Width() int { return a.width }

// Height returns the rows of the area.
func (a Area) Height() int { return a.height }

// IsEmpty reports whether nothing can be drawn.
func (a Area) IsEmpty() bool { return a.clip.left >= a.clip.right || a.clip.top >= a.clip.bottom }

// Sub returns a part of the area. It may reach beyond the area, as a note does
// that is scrolled half out of sight.
func (a Area) Sub(x, y, width, height int) Area {
	width, height = max(0, width), max(0, height)
	sub := Area{canvas: a.canvas, x: a.x + x, y: a.y + y, width: width, height: height}
	sub.clip = a.clip.intersect(rectangle{sub.x, sub.y, sub.x + width, sub.y + height})
	return sub
}

// Fill blanks the area and gives it a style.
func (a Area) Fill(style Style) {
	for y := a.clip.top; y < a.clip.bottom; y++ {
		for x := a.clip.left; x < a.clip.right; x++ {
			a.canvas.set(x, y, 1, "", style)
		}
	}
}

// Paint changes the style of what is drawn already.
func (a Area) Paint(style Style) {
	for y := a.clip.top; y < a.clip.bottom; y++ {
		row := a.canvas.cells[y*a.canvas.width:]
		for x := a.clip.left; x < a.clip.right; x++ {
			row[x].style = style
		}
	}
}

// Write draws one line of text from (x, y) on, cut at the right edge, and
// returns the column after it. Control characters are shown as such. After
// right-to-left text comes an invisible left-to-right mark, so that terminals
// that reorder text leave the columns where they are.
func (a Area) Write(x, y int, text string, style Style) int {
	text = terminal.VisibleLine(text)
	last, lastY := -1, a.y+y
	for text != "" {
		cluster, width := a.next(text)
		if x+width > a.width {
			break
		}
		text = text[len(cluster):]
		if width > 0 && a.put(a.x+x, lastY, width, cluster, style) && isRightToLeft(cluster) {
			last = a.x + x
		}
		x += width
	}
	if last >= 0 {
		a.canvas.cells[lastY*a.canvas.width+last].text += leftToRightMark
	}
	return x
}

// put draws a cluster on the canvas, blanks instead of one that is cut, and
// reports whether it can be seen.
func (a Area) put(x, y, width int, cluster string, style Style) bool {
	if y < a.clip.top || y >= a.clip.bottom || x+width <= a.clip.left || x >= a.clip.right {
		return false
	}
	if x >= a.clip.left && x+width <= a.clip.right {
		a.canvas.set(x, y, width, cluster, style)
		return true
	}
	for i := max(x, a.clip.left); i < min(x+width, a.clip.right); i++ {
		a.canvas.set(i, y, 1, "", style)
	}
	return false
}

// WriteRight draws text that ends at the right edge.
func (a Area) WriteRight(y int, text string, style Style) {
	a.Write(max(0, a.width-a.Measure(text)), y, text, style)
}

// WriteCut draws text and marks with "…" that it does not fit.
func (a Area) WriteCut(x, y int, text string, style Style) int {
	return a.Write(x, y, a.Cut(text, a.width-x), style)
}

// Measure returns the columns that text takes.
func (a Area) Measure(text string) int { return Measure(a.Method(), text) }

// Cut shortens text to a width, with "…" at its end.
func (a Area) Cut(text string, width int) string { return Cut(a.Method(), text, width) }

// Wrap breaks text at spaces into lines of at most width columns.
func (a Area) Wrap(text string, width int) []string { return Wrap(a.Method(), text, width) }

// Method returns how the terminal of the canvas measures text.
func (a Area) Method() ansi.Method {
	if a.canvas == nil {
		return ansi.WcWidth
	}
	return a.canvas.method
}

func (a Area) next(text string) (string, int) { return next(a.Method(), text) }

// next returns the first cluster of text and its columns.
func next(method ansi.Method, text string) (string, int) {
	if text[0] < utf8.RuneSelf && (len(text) == 1 || text[1] < utf8.RuneSelf) {
		return text[:1], 1
	}
	return ansi.FirstGraphemeCluster(text, method)
}

// Corner returns the place of the area on the canvas.
func (a Area) Corner() (x, y int) { return a.x, a.y }

// Shade adds a style to that of what is drawn already.
func (a Area) Shade(style Style) {
	for y := a.clip.top; y < a.clip.bottom; y++ {
		row := a.canvas.cells[y*a.canvas.width:]
		for x := a.clip.left; x < a.clip.right; x++ {
			row[x].style = row[x].style.With(style)
		}
	}
}
