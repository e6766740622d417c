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
// overlap, they count once. A square costs as much as what is in it: a thin
// line through the picture does not cost the picture.
func (t *tile) fill(pixels *image.RGBA, outline vector.Outline, paint color.NRGBA) {
	source := image.NewUniform(paint)
	for _, square := range squares(contours(outline), pixels.Bounds()) {
		t.rasterizer.Reset(square.place.Dx(), square.place.Dy())
		t.rasterizer.DrawOp = draw.Over
		corner := vector.Point{X: float64(square.place.Min.X), Y: float64(square.place.Min.Y)}
		for _, contour := range square.contours {
			t.trace(contour, corner)
		}
		t.rasterizer.Draw(pixels, square.place, source, image.Point{})
	}
}

// square is a part of the picture, at most as large as a tile, with the
// contours that cross it.
type square struct {
	place    image.Rectangle
	contours []vector.Outline
}

// squares cuts the room that contours take up within a picture.
func squares(contours []vector.Outline, picture image.Rectangle) []square {
	columns := (picture.Dx() + tileSize - 1) / tileSize
	number := make(map[int]int) // in the result, by place in the picture
	var result []square
	for _, contour := range contours {
		room := pixelsOf(contour).Intersect(picture)
		if room.Empty() {
			continue
		}
		for row := room.Min.Y / tileSize; row <= (room.Max.Y-1)/tileSize; row++ {
			for column := room.Min.X / tileSize; column <= (room.Max.X-1)/tileSize; column++ {
				at, known := number[row*columns+column]
				if !known {
					at = len(result)
					number[row*columns+column] = at
					result = append(result, square{})
				}
				tile := image.Rect(column*tileSize, row*tileSize, (column+1)*tileSize, (row+1)*tileSize)
				result[at].place = result[at].place.Union(room.Intersect(tile))
				result[at].contours = append(result[at].contours, contour)
			}
		}
	}
	return result
}

// contours cuts an outline where it begins anew.
func contours(outline vector.Outline) []vector.Outline {
	var result []vector.Outline
	start := 0
	for i := range outline {
		if i > start && outline[i].Verb == vector.MoveTo {
			result = append(result, outline[start:i])
			start = i
		}
	}
	return append(result, outline[start:])
}

// pixelsOf returns the pixels that an outline may touch.
func pixelsOf(outline vector.Outline) image.Rectangle {
	from, to, any := outline.Bounds()
	if !any {
		return image.Rectangle{}
	}
	return image.Rect(clamped(math.Floor(from.X)), clamped(math.Floor(from.Y)), clamped(math.Ceil(to.X)+1), clamped(math.Ceil(to.Y)+1))
}

// clamped keeps a coordinate that is far outside any picture a number.
func clamped(n float64) int { return int(max(-1e6, min(n, 1e6))) }

// trace gives the outline to the rasterizer, as seen from a corner.
func (t *tile) trace(outline vector.Outline, corner vector.Point) {
	outline.Draw(&t.rasterizer, func(p vector.Point) (x, y float32) { return float32(p.X - corner.X), float32(p.Y - corner.Y) })
}
