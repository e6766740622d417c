package raster

import (
	"context"
	"image"

	xdraw "golang.org/x/image/draw"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// Draw draws a picture in a scale that is above 0, such as one of ScaleFor.
// The error is that of the context when that was done first.
func Draw(ctx context.Context, picture *vector.Picture, scale float64) (*image.RGBA, error) {
	width, height := size(picture, scale)
	c := canvas{
		pixels: image.NewRGBA(image.Rect(0, 0, width, height)),
		scale:  vector.Scale(scale),
		setter: typeset.NewSetter(),
	}
	for i := range picture.Items {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c.item(&picture.Items[i])
	}
	return c.pixels, nil
}

// canvas is a picture being drawn.
type canvas struct {
	pixels *image.RGBA
	scale  vector.Matrix
	setter *typeset.Setter
	tile   tile
}

func (c *canvas) item(item *vector.Item) {
	if item.Text != nil {
		c.text(item)
		return
	}
	outline := item.Outline.Transform(c.scale)
	if item.Fill.A > 0 {
		c.tile.fill(c.pixels, outline, item.Fill)
	}
	if item.Pen.Color.A > 0 {
		pen := item.Pen
		pen.Width *= c.scale.A
		pen.Dashes = scaled(pen.Dashes, c.scale.A)
		c.tile.fill(c.pixels, stroke(outline, pen), pen.Color)
	}
}

func scaled(lengths []float64, factor float64) []float64 {
	result := make([]float64, len(lengths))
	for i, length := range lengths {
		result[i] = length * factor
	}
	return result
}

func (c *canvas) text(item *vector.Item) {
	t := item.Text
	line := c.setter.Line(t.Text, typeset.Style{Bold: t.Bold, RightToLeft: t.RightToLeft})
	left := t.Offset(line.Width * t.Size)
	var outline vector.Outline
	for _, glyph := range line.Glyphs {
		place := vector.Scale(t.Size).Then(vector.Translate(left+glyph.X*t.Size, -glyph.Y*t.Size)).Then(t.At).Then(c.scale)
		if bitmap, is := glyph.Bitmap(); is {
			c.bitmap(&bitmap, place)
			continue
		}
		outline = append(outline, glyph.Outline().Transform(place)...)
	}
	c.tile.fill(c.pixels, outline, item.Fill)
	if t.Struck {
		c.tile.fill(c.pixels, t.Strike(line.Width*t.Size).Transform(c.scale), item.Fill)
	}
}

// bitmap draws a glyph of pixels, upright.
func (c *canvas) bitmap(bitmap *typeset.Bitmap, place vector.Matrix) {
	from := place.Apply(vector.Point{X: bitmap.X, Y: bitmap.Y})
	to := place.Apply(vector.Point{X: bitmap.X + bitmap.Width, Y: bitmap.Y + bitmap.Height})
	target := image.Rect(int(from.X), int(from.Y), int(to.X+1), int(to.Y+1))
	xdraw.BiLinear.Scale(c.pixels, target, bitmap.Image, bitmap.Image.Bounds(), xdraw.Over, nil)
}
