package raster

import (
	"image/png"
	"io"

	"github.com/eventstorm/storm/render/vector"
)

// WritePNG draws a picture as PNG. The scale is one pixel of the result for a
// pixel of the drawing when it is 1, see ScaleFor.
func WritePNG(w io.Writer, picture *vector.Picture, scale float64) error {
	scale, err := ScaleFor(picture, scale)
	if err != nil {
		return err
	}
	return png.Encode(w, Draw(picture, scale))
}
