package typeset

import (
	"bytes"
	"image"
	"image/png"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"

	"github.com/eventstorm/storm/render/vector"
)

// Outline returns the outline of a glyph at a font size of 1, seen from its
// origin; y grows downwards. A space has none, nor has a glyph of pixels.
func (g Glyph) Outline() vector.Outline {
	scale := 1 / float64(g.Face.Upem())
	switch data := g.Face.GlyphData(g.ID).(type) {
	case font.GlyphOutline:
		return outline(data.Segments, scale)
	case font.GlyphSVG:
		return outline(data.Outline.Segments, scale)
	default:
		return nil
	}
}

func outline(segments []font.Segment, scale float64) vector.Outline {
	var o vector.Outline
	var at vector.Point
	for i, segment := range segments {
		p := func(n int) vector.Point {
			return vector.Point{X: float64(segment.Args[n].X) * scale, Y: -float64(segment.Args[n].Y) * scale}
		}
		switch segment.Op {
		case opentype.SegmentOpMoveTo:
			if i > 0 {
				o.Close()
			}
			at = p(0)
			o.Move(at)
		case opentype.SegmentOpLineTo:
			at = p(0)
			o.Line(at)
		case opentype.SegmentOpQuadTo:
			o.Quad(at, p(0), p(1))
			at = p(1)
		case opentype.SegmentOpCubeTo:
			at = p(2)
			o.Cubic(p(0), p(1), at)
		}
	}
	if len(o) > 0 {
		o.Close()
	}
	return o
}

// Bitmap is a glyph of pixels, such as a coloured emoji.
type Bitmap struct {
	Image image.Image
	// The place of the image at a font size of 1, seen from the origin of the
	// glyph; y grows downwards.
	X, Y, Width, Height float64
}

// maxBitmap bounds the sides of a glyph of pixels; fonts have 136 or so.
const maxBitmap = 1024

// Bitmap returns the glyph when it is made of pixels.
func (g Glyph) Bitmap() (Bitmap, bool) {
	data, is := g.Face.GlyphData(g.ID).(font.GlyphBitmap)
	if !is || data.Format != font.PNG || data.Width > maxBitmap || data.Height > maxBitmap {
		return Bitmap{}, false
	}
	picture, err := png.Decode(bytes.NewReader(data.Data))
	extents, known := g.Face.GlyphExtents(g.ID)
	if err != nil || !known {
		return Bitmap{}, false
	}
	units := float64(g.Face.Upem())
	return Bitmap{
		Image: picture,
		X:     float64(extents.XBearing) / units, Y: -float64(extents.YBearing) / units,
		Width: float64(extents.Width) / units, Height: -float64(extents.Height) / units,
	}, true
}
