package vector

import "math"

// Verb says what a segment does.
type Verb uint8

// The verbs, with the points that a segment has.
const (
	MoveTo  Verb = iota // one: begins a contour
	LineTo              // one
	CubicTo             // two that pull at a Bézier curve, and its end
	Close               // none: back to where the contour began
)

// Segment is a piece of an outline.
type Segment struct {
	Verb   Verb
	Points [3]Point // as many as the verb says
}

// Outline is the contours of a shape.
type Outline []Segment

// Move begins a contour.
func (o *Outline) Move(to Point) { *o = append(*o, Segment{MoveTo, [3]Point{to}}) }

// Line draws a straight line from where the outline is.
func (o *Outline) Line(to Point) { *o = append(*o, Segment{LineTo, [3]Point{to}}) }

// Cubic draws a Bézier curve with two points that pull at it.
func (o *Outline) Cubic(a, b, to Point) { *o = append(*o, Segment{CubicTo, [3]Point{a, b, to}}) }

// Quad draws a Bézier curve from a place with one point that pulls at it.
func (o *Outline) Quad(from, pull, to Point) {
	o.Cubic(between(from, pull), between(to, pull), to)
}

// between returns the point at two thirds of the way.
func between(p, q Point) Point { return Point{p.X + (q.X-p.X)*2/3, p.Y + (q.Y-p.Y)*2/3} }

// Close draws a straight line to where the contour began.
func (o *Outline) Close() { *o = append(*o, Segment{Verb: Close}) }

// Transform returns the outline as the matrix moves it.
func (o Outline) Transform(m Matrix) Outline {
	if m == Identity {
		return o
	}
	moved := make(Outline, len(o))
	for i, segment := range o {
		for j, point := range segment.Points {
			segment.Points[j] = m.Apply(point)
		}
		moved[i] = segment
	}
	return moved
}

// Rectangle returns the outline of a rectangle with round corners.
func Rectangle(x, y, width, height, round float64) Outline {
	var o Outline
	right, bottom := x+width, y+height
	round = min(round, width/2, height/2)
	if round <= 0 {
		o.Move(Point{x, y})
		o.Line(Point{right, y})
		o.Line(Point{right, bottom})
		o.Line(Point{x, bottom})
		o.Close()
		return o
	}
	pull := round * (1 - arc)
	o.Move(Point{x + round, y})
	o.Line(Point{right - round, y})
	o.Cubic(Point{right - pull, y}, Point{right, y + pull}, Point{right, y + round})
	o.Line(Point{right, bottom - round})
	o.Cubic(Point{right, bottom - pull}, Point{right - pull, bottom}, Point{right - round, bottom})
	o.Line(Point{x + round, bottom})
	o.Cubic(Point{x + pull, bottom}, Point{x, bottom - pull}, Point{x, bottom - round})
	o.Line(Point{x, y + round})
	o.Cubic(Point{x, y + pull}, Point{x + pull, y}, Point{x + round, y})
	o.Close()
	return o
}

// arc is how far a Bézier curve is pulled to look like a quarter of a circle,
// in units of its radius.
const arc = 0.5522847498

// Ellipse returns the outline of an ellipse, or of a circle.
func Ellipse(x, y, rx, ry float64) Outline {
	return Rectangle(-1, -1, 2, 2, 1).Transform(Matrix{A: rx, D: ry, E: x, F: y})
}

// Bounds returns the corners of a rectangle that all points of the outline
// are in; ok is false when there are none.
func (o Outline) Bounds() (upperLeft, lowerRight Point, ok bool) {
	upperLeft, lowerRight = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, segment := range o {
		for _, point := range segment.Points[:segment.Verb.points()] {
			upperLeft = Point{min(upperLeft.X, point.X), min(upperLeft.Y, point.Y)}
			lowerRight = Point{max(lowerRight.X, point.X), max(lowerRight.Y, point.Y)}
			ok = true
		}
	}
	return upperLeft, lowerRight, ok
}

func (v Verb) points() int { return [...]int{MoveTo: 1, LineTo: 1, CubicTo: 3, Close: 0}[v] }
