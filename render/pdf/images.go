package pdf

import (
	"image"
	"image/color"
	"strconv"

	"github.com/eventstorm/storm/render/typeset"
	"github.com/eventstorm/storm/render/vector"
)

// images is the glyphs of pixels of a document: a font can't hold them.
type images struct {
	numbers map[glyphKey]int
	bitmaps []typeset.Bitmap
}

func (i *images) number(glyph typeset.Glyph, bitmap typeset.Bitmap) int {
	key := glyphKey{face: glyph.Face.Font, id: glyph.ID}
	if known, is := i.numbers[key]; is {
		return known
	}
	if i.numbers == nil {
		i.numbers = make(map[glyphKey]int)
	}
	i.numbers[key] = len(i.bitmaps)
	i.bitmaps = append(i.bitmaps, bitmap)
	return len(i.bitmaps) - 1
}

// bitmap draws a glyph of pixels; place takes its origin to the drawing.
func (p *page) bitmap(glyph typeset.Glyph, place vector.Matrix) {
	bitmap, _ := glyph.Bitmap()
	square := vector.Matrix{A: bitmap.Width, D: -bitmap.Height, E: bitmap.X, F: bitmap.Y + bitmap.Height}.Then(place)
	p.command("q", numbers(square.A, square.B, square.C, square.D, square.E, square.F), "cm",
		"/I"+strconv.Itoa(p.images.number(glyph, bitmap)), "Do", "Q")
}

func (i *images) resources(d *document) dictionary {
	names := make(dictionary)
	for number, bitmap := range i.bitmaps {
		names["I"+strconv.Itoa(number)] = addImage(d, bitmap.Image).String()
	}
	return names
}

// addImage adds an image, with another one that says how opaque it is.
func addImage(d *document, picture image.Image) reference {
	bounds := picture.Bounds()
	var colors, opacity []byte
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			c := color.NRGBAModel.Convert(picture.At(x, y)).(color.NRGBA)
			colors = append(colors, c.R, c.G, c.B)
			opacity = append(opacity, c.A)
		}
	}
	entries := func(space, mask string) dictionary {
		return dictionary{
			"Type": "/XObject", "Subtype": "/Image", "BitsPerComponent": "8", "ColorSpace": space, "SMask": mask,
			"Width": strconv.Itoa(bounds.Dx()), "Height": strconv.Itoa(bounds.Dy()),
		}
	}
	mask := d.stream(entries("/DeviceGray", ""), opacity)
	return d.stream(entries("/DeviceRGB", mask.String()), colors)
}
