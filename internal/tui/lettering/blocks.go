package lettering

import (
	"image"
	"image/draw"
	"strings"

	xvector "golang.org/x/image/vector"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// A cell of the terminal is two dots wide and two high; it is about twice as
// high as wide, and so are its dots.
const (
	dotsAcross = 2
	dotsDown   = 2
	columnSize = 1.0 // the width of a cell, where the height of a dot is 1
)

// blocks are the characters by their dots: upper left, upper right, lower
// left, lower right.
const blocks = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"

// inkFrom is how much of a dot a letter covers that makes it black, of 255: a
// little less than half, so that thin strokes hold.
const inkFrom = 110

// line draws a line of text, in lines of the terminal.
func (s *Setter) line(text string, size Size) []string {
	dots := rasterize(s.shape(text), size, s.columns(text, size)*dotsAcross, size.Rows()*dotsDown)
	signs := []rune(blocks)
	rows := make([]string, size.Rows())
	for row := range rows {
		var line strings.Builder
		for x := 0; x < dots.Rect.Max.X; x += dotsAcross {
			bits := 0
			for dot := range dotsAcross * dotsDown {
				if dots.AlphaAt(x+dot%dotsAcross, row*dotsDown+dot/dotsAcross).A >= inkFrom {
					bits |= 1 << dot
				}
			}
			line.WriteRune(signs[bits])
		}
		rows[row] = line.String()
	}
	return rows
}

// rasterize fills the outlines of a line of text.
func rasterize(line typeset.Line, size Size, width, height int) *image.Alpha {
	rasterizer := xvector.NewRasterizer(width, height)
	rasterizer.DrawOp = draw.Src
	for _, glyph := range line.Glyphs {
		glyph.Outline().Draw(rasterizer, func(p vector.Point) (x, y float32) {
			return float32((glyph.X + p.X) * float64(size) * dotsAcross / columnSize), float32((ascent + p.Y - glyph.Y) * float64(size))
		})
	}
	dots := image.NewAlpha(image.Rect(0, 0, width, height))
	rasterizer.Draw(dots, dots.Rect, image.Opaque, image.Point{})
	return dots
}
