package render

import (
	"bytes"
	"fmt"
	"io"

	"github.com/eventstorm/storm/render/pdf"
	"github.com/eventstorm/storm/render/raster"
	"github.com/eventstorm/storm/render/vector"
)

// Convert writes a drawing, which is SVG that storm wrote, as png or pdf. A
// scale of 0 leaves the pixels of a png to raster.ScaleFor; a picture with too
// many is a *raster.TooLargeError.
func Convert(w io.Writer, drawing []byte, format string, scale float64) error {
	picture, err := vector.Read(drawing)
	if err != nil {
		return fmt.Errorf("a fault of storm: %w", err)
	}
	switch format {
	case "png":
		return raster.WritePNG(w, picture, scale)
	case "pdf":
		return pdf.Write(w, picture)
	default:
		return fmt.Errorf("a drawing can be converted to png or pdf, not to %q", format)
	}
}

// writePNG draws what writeSVG draws, in pixels.
func writePNG(w io.Writer, scene *Scene) error { return converted(w, scene, "png") }

// writePDF draws what writeSVG draws, on a page.
func writePDF(w io.Writer, scene *Scene) error { return converted(w, scene, "pdf") }

func converted(w io.Writer, scene *Scene, format string) error {
	var drawing bytes.Buffer
	if err := writeSVG(&drawing, scene); err != nil {
		return err
	}
	return Convert(w, drawing.Bytes(), format, scene.Scale)
}
