package raster

import (
	"math"

	"github.com/eventstorm/storm/render/vector"
)

// polyline is a contour whose curves were replaced by short lines.
type polyline struct {
	points []vector.Point
	closed bool
}

// stroke returns the outline of what a pen draws along an outline.
func stroke(outline vector.Outline, pen vector.Pen) vector.Outline {
	var result vector.Outline
	for _, line := range flatten(outline) {
		for _, dash := range dashes(line, pen.Dashes) {
			if pen.Round {
				dash = lengthened(dash, pen.Width/2)
			}
			widen(&result, dash, pen.Width/2)
		}
	}
	return result
}

// flatten replaces the curves of an outline.
func flatten(outline vector.Outline) []polyline {
	var lines []polyline
	var line polyline
	finish := func() {
		if len(line.points) > 1 {
			lines = append(lines, line)
		}
		line = polyline{}
	}
	for _, segment := range outline {
		switch segment.Verb {
		case vector.MoveTo:
			finish()
			line.add(segment.Points[0])
		case vector.LineTo:
			line.add(segment.Points[0])
		case vector.CubicTo:
			line.curve(segment.Points)
		case vector.Close:
			line.closed = true
			if last := len(line.points) - 1; last > 0 && line.points[last] == line.points[0] {
				line.points = line.points[:last]
			}
			finish()
		}
	}
	finish()
	return lines
}

// add adds a point, unless the line is there already.
func (l *polyline) add(p vector.Point) {
	if len(l.points) == 0 || l.points[len(l.points)-1] != p {
		l.points = append(l.points, p)
	}
}

func (l *polyline) curve(p [3]vector.Point) {
	if len(l.points) == 0 {
		return
	}
	from := l.points[len(l.points)-1]
	length := distance(from, p[0]) + distance(p[0], p[1]) + distance(p[1], p[2])
	steps := int(max(4, min(math.Sqrt(length)*2, 200)))
	for i := 1; i <= steps; i++ {
		t := float64(i) / float64(steps)
		u := 1 - t
		a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		l.add(vector.Point{
			X: a*from.X + b*p[0].X + c*p[1].X + d*p[2].X,
			Y: a*from.Y + b*p[0].Y + c*p[1].Y + d*p[2].Y,
		})
	}
}

func distance(p, q vector.Point) float64 { return math.Hypot(q.X-p.X, q.Y-p.Y) }

// dashes cuts a line into its dashes.
func dashes(line polyline, pattern []float64) []polyline {
	total := 0.0
	for _, length := range pattern {
		total += length
	}
	if total < 0.01 {
		return []polyline{line}
	}
	if line.closed {
		line.points = append(line.points[:len(line.points):len(line.points)], line.points[0])
	}
	var result []polyline
	dash := polyline{points: line.points[:1:1]}
	number, left := 0, pattern[0]
	for i := 1; i < len(line.points); i++ {
		from, to := line.points[i-1], line.points[i]
		length := distance(from, to)
		for done := 0.0; done < length; {
			step := min(left, length-done)
			done, left = done+step, left-step
			here := vector.Point{X: from.X + (to.X-from.X)*done/length, Y: from.Y + (to.Y-from.Y)*done/length}
			if number%2 == 0 {
				dash.add(here)
			}
			if left > 0 {
				continue
			}
			if number%2 == 0 && len(dash.points) > 1 {
				result = append(result, dash)
			}
			number++
			left = pattern[number%len(pattern)]
			dash = polyline{points: []vector.Point{here}}
		}
	}
	if number%2 == 0 && len(dash.points) > 1 {
		result = append(result, dash)
	}
	return result
}

// lengthened makes an open line longer at both ends, as round caps do.
func lengthened(line polyline, by float64) polyline {
	last := len(line.points) - 1
	if line.closed || last < 1 {
		return line
	}
	longer := append([]vector.Point{}, line.points...)
	longer[0] = beyond(line.points[1], line.points[0], by)
	longer[last] = beyond(line.points[last-1], line.points[last], by)
	return polyline{points: longer}
}

func beyond(from, to vector.Point, by float64) vector.Point {
	length := distance(from, to)
	return vector.Point{X: to.X + (to.X-from.X)/length*by, Y: to.Y + (to.Y-from.Y)/length*by}
}

// widen adds the outline of a line of a width: one contour around an open
// line, two along a closed one.
func widen(outline *vector.Outline, line polyline, half float64) {
	n := len(line.points)
	var left, right []vector.Point
	for i, p := range line.points {
		before, after := i-1, i+1
		if line.closed {
			before, after = (i+n-1)%n, (i+1)%n
		}
		dx, dy := corner(line.points, before, i, after)
		left = append(left, vector.Point{X: p.X + dx*half, Y: p.Y + dy*half})
		right = append(right, vector.Point{X: p.X - dx*half, Y: p.Y - dy*half})
	}
	for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
		right[i], right[j] = right[j], right[i]
	}
	if line.closed {
		contour(outline, left)
		contour(outline, right)
		return
	}
	contour(outline, append(left, right...))
}

func contour(outline *vector.Outline, points []vector.Point) {
	for i, p := range points {
		if i == 0 {
			outline.Move(p)
		} else {
			outline.Line(p)
		}
	}
	outline.Close()
}

// maxMiter bounds how far the corner of two lines sticks out, in half widths.
const maxMiter = 3

// corner returns the way from a point of a line to the point on its left edge,
// in half widths.
func corner(points []vector.Point, before, at, after int) (dx, dy float64) {
	var ax, ay, bx, by float64
	if before >= 0 {
		ax, ay = normal(points[before], points[at])
	}
	if after < len(points) {
		bx, by = normal(points[at], points[after])
	}
	switch {
	case before < 0:
		return bx, by
	case after >= len(points):
		return ax, ay
	}
	sx, sy := ax+bx, ay+by
	square := sx*sx + sy*sy // of the sum of two normals: 4 on a straight line
	if square < 4/float64(maxMiter*maxMiter) {
		return ax, ay
	}
	return sx * 2 / square, sy * 2 / square
}

// normal returns what points to the left of a line, one long.
func normal(from, to vector.Point) (x, y float64) {
	length := distance(from, to)
	if length == 0 {
		return 0, 0
	}
	return (to.Y - from.Y) / length, -(to.X - from.X) / length
}
