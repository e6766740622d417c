package render

import (
	"math"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// The measures of the marks on lines.
const (
	markSize    = 10
	markHeight  = 16
	markPadding = 5
	markGap     = 10 // between a mark and the note that the line comes to
)

func markWidth(measurer *lettering.Measurer, text string) float64 {
	return math.Ceil(measurer.BoldWidth(text, markSize)) + 2*markPadding
}

// newMark measures a mark.
func newMark(measurer *lettering.Measurer, text string) Mark {
	return Mark{Text: text, Place: layout.Rectangle{Width: markWidth(measurer, text), Height: markHeight}}
}

// endMarks returns the marks of an edge on its curve.
func endMarks(measurer *lettering.Measurer, edge *Edge, curve layout.Curve) []Mark {
	var marks []Mark
	if edge.Tail != "" {
		marks = append(marks, endMark(measurer, edge.Tail, curve.Points))
	}
	if edge.Head != "" {
		backwards := make([]layout.Point, len(curve.Points))
		for i, point := range curve.Points {
			backwards[len(backwards)-1-i] = point
		}
		marks = append(marks, endMark(measurer, edge.Head, backwards))
	}
	return marks
}

// endMark places a mark as near to the beginning of a curve as the note there
// lets it.
func endMark(measurer *lettering.Measurer, text string, points []layout.Point) Mark {
	mark := newMark(measurer, text)
	start := points[0]
	towards := layout.Point{X: points[min(3, len(points)-1)].X - start.X, Y: points[min(3, len(points)-1)].Y - start.Y}
	distance := markGap + markHeight/2
	if math.Abs(towards.X) > math.Abs(towards.Y) {
		distance = markGap + int(mark.Place.Width/2)
	}
	middle := along(points, float64(distance))
	mark.Place.X, mark.Place.Y = middle.X-mark.Place.Width/2, middle.Y-markHeight/2
	return mark
}

// along returns the point of a curve that is some way from its beginning.
func along(points []layout.Point, distance float64) layout.Point {
	const steps = 24
	before := points[0]
	for i := 0; i+3 < len(points); i += 3 {
		for step := 1; step <= steps; step++ {
			here := bezier(points[i:i+4], float64(step)/steps)
			if distance -= math.Hypot(here.X-before.X, here.Y-before.Y); distance <= 0 {
				return here
			}
			before = here
		}
	}
	return before
}

// bezier returns a point of a cubic Bézier piece, for u from 0 to 1.
func bezier(p []layout.Point, u float64) layout.Point {
	v := 1 - u
	a, b, c, d := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	return layout.Point{
		X: a*p[0].X + b*p[1].X + c*p[2].X + d*p[3].X,
		Y: a*p[0].Y + b*p[1].Y + c*p[2].Y + d*p[3].Y,
	}
}
