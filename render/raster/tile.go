package raster

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	xvector "golang.org/x/image/vector"

	"github.com/eventstorm/storm/render/vector"
)

// tileSize is the side of the squares that shapes are filled in. Up to this
// size the rasterizer counts in whole numbers, so that all machines find the
// same pixels.
const tileSize = 512

// tile fills shapes, one square of the picture at a time.
type tile struct{ rasterizer xvector.Rasterizer }

// fill fills an outline with a colour. Where contours of one direction
// overlap, they count once.
func (t *tile) fill(pixels *image.RGBA, outline vector.Outline, paint color.NRGBA) {
	from, to, any := outline.Bounds()
	if !any {
		return
	}
	bounds := image.Rect(clamped(math.Floor(from.X)), clamped(math.Floor(from.Y)), clamped(math.Ceil(to.X)+1), clamped(math.Ceil(to.Y)+1)).
		Intersect(pixels.Bounds())
	source := image.NewUniform(paint)
	for y := bounds.Min.Y; y < bounds.Max.Y; y += tileSize {
		for x := bounds.Min.X; x < bounds.Max.X; x += tileSize {
			square := image.Rect(x, y, x+tileSize, y+tileSize).Intersect(bounds)
			t.rasterizer.Reset(square.Dx(), square.Dy())
			t.rasterizer.DrawOp = draw.Over
			t.trace(outline, vector.Point{X: float64(x), Y: float64(y)})
			t.rasterizer.Draw(pixels, square, source, image.Point{})
		}
	}
}

// clamped keeps a coordinate that is far outside any picture a number.
func clamped(n float64) int { return int(max(-1e6, min(n, 1e6))) }

// trace gives the outline to the rasterizer, as seen from a corner.
func (t *tile) trace(outline vector.Outline, corner vector.Point) {
	outline.Draw(&t.rasterizer, func(p vector.Point) (x, y float32) { return float32(p.X - corner.X), float32(p.Y - corner.Y) })
}
