package render

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/eventstorm/storm/render/pdf"
	"github.com/eventstorm/storm/render/raster"
	"github.com/eventstorm/storm/render/vector"
)

// Convert writes a drawing, which is SVG that storm wrote, as png or pdf. A
// scale of 0 leaves the pixels of a png to raster.ScaleFor; a picture with too
// many is a *raster.TooLargeError. The error wraps that of the context when
// that was done first.
func Convert(ctx context.Context, w io.Writer, drawing []byte, format string, scale float64) error {
	picture, err := vector.Read(drawing)
	if err != nil {
		return fmt.Errorf("a fault of storm: %w", err)
	}
	switch format {
	case "png":
		return raster.WritePNG(ctx, w, picture, scale)
	case "pdf":
		return pdf.Write(ctx, w, picture)
	default:
		return fmt.Errorf("a drawing can be converted to png or pdf, not to %q", format)
	}
}

// writePNG draws what writeSVG draws, in pixels.
func writePNG(ctx context.Context, w io.Writer, scene *Scene) error {
	return converted(ctx, w, scene, "png")
}

// writePDF draws what writeSVG draws, on a page.
func writePDF(ctx context.Context, w io.Writer, scene *Scene) error {
	return converted(ctx, w, scene, "pdf")
}

func converted(ctx context.Context, w io.Writer, scene *Scene, format string) error {
	var drawing bytes.Buffer
	if err := writeSVG(&drawing, scene); err != nil {
		return err
	}
	return Convert(ctx, w, drawing.Bytes(), format, scene.Scale)
}
