package pdf

import (
	"bytes"
	"image/color"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// page is the content of a page being written. Its places are those of the
// drawing: the first command turns the page upside down.
type page struct {
	content bytes.Buffer
	matrix  vector.Matrix // from the drawing to the page
	setter  *typeset.Setter
	fonts   fonts
	images  images
	alphas  []uint8 // opacities in use
	links   []link
}

// link is a part of the page that leads somewhere.
type link struct {
	from, to vector.Point // the lower left corner and the upper right one, on the page
	target   string
}

func newPage(height, scale float64) *page {
	p := &page{
		matrix: vector.Matrix{A: scale, D: -scale, F: height * scale},
		setter: typeset.NewSetter(),
	}
	p.command(strconv.FormatFloat(scale, 'f', 6, 64), "0 0", strconv.FormatFloat(-scale, 'f', 6, 64), "0", number(p.matrix.F), "cm")
	return p
}

func (p *page) command(words ...string) {
	p.content.WriteString(strings.Join(words, " ") + "\n")
}

func (p *page) item(item *vector.Item) {
	if item.Text != nil {
		p.text(item)
		return
	}
	fill, draw := item.Fill.A > 0, item.Pen.Color.A > 0 && item.Pen.Width > 0
	if from, to, any := item.Outline.Bounds(); any && item.Link != "" {
		p.link(item.Link, from, to)
	}
	if fill && draw && item.Fill.A == item.Pen.Color.A {
		p.paint(item.Fill)
		p.pen(item.Pen)
		p.path(item.Outline, "B")
		return
	}
	if fill {
		p.paint(item.Fill)
		p.path(item.Outline, "f")
	}
	if draw {
		p.paint(item.Pen.Color)
		p.pen(item.Pen)
		p.path(item.Outline, "S")
	}
}

// paint sets the colour to fill with.
func (p *page) paint(c color.NRGBA) {
	p.command(rgb(c), "rg", p.alpha(c.A), "gs")
}

func (p *page) pen(pen vector.Pen) {
	linecap := "0"
	if pen.Round {
		linecap = "1"
	}
	p.command(rgb(pen.Color), "RG", number(pen.Width), "w", linecap, "J", "["+numbers(pen.Dashes...)+"] 0 d")
}

func rgb(c color.NRGBA) string {
	return numbers(float64(c.R)/255, float64(c.G)/255, float64(c.B)/255)
}

func (p *page) path(outline vector.Outline, operator string) {
	p.content.WriteString(pathOperators(outline))
	p.command(operator)
}

// pathOperators writes an outline as PDF does.
func pathOperators(outline vector.Outline) string {
	var b strings.Builder
	for _, segment := range outline {
		q := segment.Points
		switch segment.Verb {
		case vector.MoveTo:
			b.WriteString(numbers(q[0].X, q[0].Y) + " m\n")
		case vector.LineTo:
			b.WriteString(numbers(q[0].X, q[0].Y) + " l\n")
		case vector.CubicTo:
			b.WriteString(numbers(q[0].X, q[0].Y, q[1].X, q[1].Y, q[2].X, q[2].Y) + " c\n")
		case vector.Close:
			b.WriteString("h\n")
		}
	}
	return b.String()
}

// link makes a part of the page lead somewhere. What lies on the part before
// and leads to the same place becomes one link with it.
func (p *page) link(target string, from, to vector.Point) {
	from, to = p.matrix.Apply(from), p.matrix.Apply(to)
	from.Y, to.Y = to.Y, from.Y // the page is the other way up
	if last := len(p.links) - 1; last >= 0 && p.links[last].target == target && p.links[last].meets(from, to) {
		p.links[last].from = vector.Point{X: min(p.links[last].from.X, from.X), Y: min(p.links[last].from.Y, from.Y)}
		p.links[last].to = vector.Point{X: max(p.links[last].to.X, to.X), Y: max(p.links[last].to.Y, to.Y)}
		return
	}
	p.links = append(p.links, link{from: from, to: to, target: target})
}

// meets reports whether a rectangle shares a point with the link.
func (l *link) meets(from, to vector.Point) bool {
	return from.X <= l.to.X && to.X >= l.from.X && from.Y <= l.to.Y && to.Y >= l.from.Y
}
