package render

import (
	"bytes"
	"fmt"
	"io"

	"github.com/eventstorm/storm/render/pdf"
	"github.com/eventstorm/storm/render/raster"
	"github.com/eventstorm/storm/render/vector"
)

// writePNG draws what writeSVG draws, in pixels.
func writePNG(w io.Writer, scene *Scene) error {
	picture, err := picture(scene)
	if err != nil {
		return err
	}
	return raster.WritePNG(w, picture, scene.Scale)
}

// writePDF draws what writeSVG draws, on a page.
func writePDF(w io.Writer, scene *Scene) error {
	picture, err := picture(scene)
	if err != nil {
		return err
	}
	return pdf.Write(w, picture)
}

// picture returns the drawing as paths and lines of text.
func picture(scene *Scene) (*vector.Picture, error) {
	var drawing bytes.Buffer
	if err := writeSVG(&drawing, scene); err != nil {
		return nil, err
	}
	picture, err := vector.Read(drawing.Bytes())
	if err != nil {
		return nil, fmt.Errorf("a fault of storm: %w", err)
	}
	return picture, nil
}
