package pdf

import (
	"fmt"
	"math"
	"strings"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// text writes a line of text, glyph by glyph from left to right.
func (p *page) text(item *vector.Item) {
	t := item.Text
	line := p.setter.Line(t.Text, typeset.Style{Bold: t.Bold, RightToLeft: t.RightToLeft})
	left := t.Offset(line.Width * t.Size)
	if item.Link != "" {
		p.link(item.Link, t.At.Apply(vector.Point{X: left, Y: -t.Size}), t.At.Apply(vector.Point{X: left + line.Width*t.Size, Y: t.Size / 3}))
	}
	p.paint(item.Fill)
	p.command("BT")
	var run run
	var bitmaps []typeset.Glyph
	for _, glyph := range line.Glyphs {
		if _, is := glyph.Bitmap(); is {
			bitmaps = append(bitmaps, glyph)
		}
		code := p.fonts.code(glyph)
		if !run.continues(code.font, glyph) {
			p.flush(&run)
			run.begin(code.font, glyph, t, left)
		}
		run.add(code, glyph)
	}
	p.flush(&run)
	p.command("ET")
	if t.Struck {
		p.path(t.Strike(line.Width*t.Size), "f")
	}
	for _, glyph := range bitmaps {
		p.bitmap(glyph, vector.Scale(t.Size).Then(vector.Translate(left+glyph.X*t.Size, -glyph.Y*t.Size)).Then(t.At))
	}
}

// run is glyphs of one font on one baseline.
type run struct {
	font    int // counted from 0
	size    float64
	matrix  vector.Matrix // of the first glyph's origin
	start   float64       // of the line, at a font size of 1
	pen     float64       // where the next glyph would stand by itself
	y       float64
	strings strings.Builder
}

func (r *run) continues(font int, glyph typeset.Glyph) bool {
	return r.strings.Len() > 0 && r.font == font && math.Abs(r.y-glyph.Y) < 1e-6
}

func (r *run) begin(font int, glyph typeset.Glyph, t *vector.Text, left float64) {
	*r = run{font: font, size: t.Size, start: glyph.X, pen: glyph.X, y: glyph.Y}
	r.matrix = vector.Matrix{A: 1, D: -1}.Then(vector.Translate(left+glyph.X*t.Size, -glyph.Y*t.Size)).Then(t.At)
}

// add shows a glyph; a number before it moves it left, in thousandths.
func (r *run) add(code code, glyph typeset.Glyph) {
	if gap := math.Round((r.pen - glyph.X) * 1000); gap != 0 {
		r.strings.WriteString(number(gap))
	}
	fmt.Fprintf(&r.strings, "<%02X>", code.number)
	r.pen = glyph.X + width(glyph)
}

func (p *page) flush(r *run) {
	if r.strings.Len() == 0 {
		return
	}
	m := r.matrix
	p.command(fontName(r.font), number(r.size), "Tf", numbers(m.A, m.B, m.C, m.D, m.E, m.F), "Tm",
		"["+r.strings.String()+"] TJ")
	r.strings.Reset()
}
