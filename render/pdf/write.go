package pdf

import (
	"context"
	"io"
	"math"

	"github.com/eventstorm/storm/render/vector"
)

// pointsPerPixel: a pixel of a drawing is 1/96 inch, as in CSS.
const pointsPerPixel = 0.75

// maxSide is how long the side of a page may be, in points: readers know no
// larger pages. A larger drawing is made smaller.
const maxSide = 14400

// Write writes a picture as a document of one page, which is as large as the
// picture. The document has no date, so that the same picture gives the same
// bytes. The error is that of the context when that was done first.
func Write(ctx context.Context, w io.Writer, picture *vector.Picture) error {
	scale := min(pointsPerPixel, maxSide/max(picture.Width, picture.Height, 1))
	p := newPage(picture.Height, scale)
	for i := range picture.Items {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.item(&picture.Items[i])
	}
	var d document
	catalog, pages := d.reserve(), d.reserve()
	sheet := d.add(dictionary{
		"Type": "/Page", "Parent": pages.String(),
		"MediaBox":  "[0 0 " + number(math.Max(picture.Width*scale, 1)) + " " + number(math.Max(picture.Height*scale, 1)) + "]",
		"Contents":  d.stream(nil, p.content.Bytes()).String(),
		"Resources": p.resources(&d),
		"Annots":    p.annotations(&d),
		"Group":     "<</Type/Group/S/Transparency/CS/DeviceRGB>>",
	})
	d.set(pages, dictionary{"Type": "/Pages", "Kids": "[" + sheet.String() + "]", "Count": "1"})
	d.set(catalog, dictionary{
		"Type": "/Catalog", "Pages": pages.String(), "ViewerPreferences": "<</DisplayDocTitle true>>",
	})
	information := dictionary{"Creator": text("storm"), "Producer": text("storm")}
	if picture.Title != "" {
		information["Title"] = text(picture.Title)
	}
	if picture.Description != "" {
		information["Subject"] = text(picture.Description)
	}
	return d.write(w, catalog, d.add(information))
}
