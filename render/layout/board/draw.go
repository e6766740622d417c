package board

import (
	"math"

	"github.com/eventstorm/storm/render/layout"
)

// draw puts the curve of a route on the board.
func (b *band) draw(r *route) {
	link := &b.plan.Links[r.link]
	from, to := b.board.Boxes[link.From], b.board.Boxes[link.To]
	var corners []layout.Point
	if r.straight {
		corners = straight(from, to)
	} else {
		corners = b.corners(r, from, to, link.Port)
	}
	tip := corners[len(corners)-1]
	if !link.Plain {
		corners = shortened(corners)
	}
	b.board.Links[r.link] = layout.Curve{Points: rounded(corners), Tip: tip}
}

func straight(from, to layout.Rectangle) []layout.Point {
	x := from.X + from.Width/2
	if from.Y < to.Y {
		return []layout.Point{{X: x, Y: from.Y + from.Height}, {X: x, Y: to.Y}}
	}
	return []layout.Point{{X: x, Y: from.Y}, {X: x, Y: to.Y + to.Height}}
}

// corners returns the points at which a route turns, its ends included.
func (b *band) corners(r *route, from, to layout.Rectangle, port float64) []layout.Point {
	start := layout.Point{X: from.X + from.Width, Y: from.Y + from.Height/2 + port}
	end := layout.Point{X: to.X, Y: to.Y + to.Height/2 + port}
	if r.leave == nil {
		return []layout.Point{start, end}
	}
	x := b.gutters[r.leaveGutter].position(r.leave.track, b.plan.gutter())
	if r.across == nil {
		return []layout.Point{start, {X: x, Y: start.Y}, {X: x, Y: end.Y}, end}
	}
	y := b.channels[r.channel].position(r.across.track, 0)
	last := b.gutters[r.arriveGutter].position(r.arrive.track, b.plan.gutter())
	return []layout.Point{start, {X: x, Y: start.Y}, {X: x, Y: y}, {X: last, Y: y}, {X: last, Y: end.Y}, end}
}

// shortened leaves room for the arrow's head at the end.
func shortened(corners []layout.Point) []layout.Point {
	end, before := &corners[len(corners)-1], corners[len(corners)-2]
	length := math.Hypot(end.X-before.X, end.Y-before.Y)
	if length > arrow {
		end.X -= (end.X - before.X) / length * arrow
		end.Y -= (end.Y - before.Y) / length * arrow
	}
	return corners
}

// rounded turns a line with corners into Bézier pieces with round ones.
func rounded(corners []layout.Point) []layout.Point {
	points := []layout.Point{corners[0]}
	for i := 1; i+1 < len(corners); i++ {
		before, corner, after := points[len(points)-1], corners[i], corners[i+1]
		room := min(cornerRadius, distance(before, corner), distance(corner, after)/2)
		enter, leave := towards(corner, before, room), towards(corner, after, room)
		points = append(points, before, enter, enter, corner, corner, leave)
	}
	last, end := points[len(points)-1], corners[len(corners)-1]
	return append(points, last, end, end)
}

func distance(a, b layout.Point) float64 { return math.Hypot(b.X-a.X, b.Y-a.Y) }

// towards returns the point that is some way from one point on the way to
// another.
func towards(from, to layout.Point, way float64) layout.Point {
	length := distance(from, to)
	if length == 0 {
		return from
	}
	return layout.Point{X: from.X + (to.X-from.X)/length*way, Y: from.Y + (to.Y-from.Y)/length*way}
}
