package raster

import (
	"context"
	"image/png"
	"io"

	"github.com/eventstorm/storm/render/vector"
)

// WritePNG draws a picture as PNG. The scale is one pixel of the result for a
// pixel of the drawing when it is 1, see ScaleFor. The error is that of the
// context when that was done first.
func WritePNG(ctx context.Context, w io.Writer, picture *vector.Picture, scale float64) error {
	scale, err := ScaleFor(picture, scale)
	if err != nil {
		return err
	}
	pixels, err := Draw(ctx, picture, scale)
	if err != nil {
		return err
	}
	return png.Encode(w, pixels)
}
