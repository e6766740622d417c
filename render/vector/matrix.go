package vector

import "math"

// Point is a place.
type Point struct{ X, Y float64 }

// Matrix takes points to other places: (x, y) to (A·x + C·y + E, B·x + D·y + F).
type Matrix struct{ A, B, C, D, E, F float64 }

// Identity leaves all points where they are.
var Identity = Matrix{A: 1, D: 1}

// Translate returns the matrix that moves everything.
func Translate(x, y float64) Matrix { return Matrix{A: 1, D: 1, E: x, F: y} }

// Scale returns the matrix that makes everything larger, seen from the origin.
func Scale(factor float64) Matrix { return Matrix{A: factor, D: factor} }

// Rotate returns the matrix that turns everything around the origin, clockwise
// as one sees it.
func Rotate(degrees float64) Matrix {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return Matrix{A: cos, B: sin, C: -sin, D: cos}
}

// Then returns the matrix that does what m does, and then what next does.
func (m Matrix) Then(next Matrix) Matrix {
	return Matrix{
		A: next.A*m.A + next.C*m.B, B: next.B*m.A + next.D*m.B,
		C: next.A*m.C + next.C*m.D, D: next.B*m.C + next.D*m.D,
		E: next.A*m.E + next.C*m.F + next.E, F: next.B*m.E + next.D*m.F + next.F,
	}
}

// Apply returns the place of a point.
func (m Matrix) Apply(p Point) Point {
	return Point{X: m.A*p.X + m.C*p.Y + m.E, Y: m.B*p.X + m.D*p.Y + m.F}
}
