package render

import (
	"math"

	"github.com/eventstorm/storm/render/layout"
)

// edge draws a line with its arrow and label.
func (s *svg) edge(scene *Scene, line *Line) {
	edge := &scene.Graph.Edges[line.Edge]
	from, to := &scene.Graph.Nodes[edge.From], &scene.Graph.Nodes[edge.To]
	s.line(`<g class="edge `, edgeClasses[edge.Kind], `" data-from="`, escape(from.ID), `" data-to="`, escape(to.ID), `">`)
	s.line(`<title>`, escape(withDetail(from.Label+" → "+to.Label, edge.Tooltip)), `</title>`)
	s.line(`<path class="way" d="`, way(line.Curve), `"/>`)
	if edge.Kind.hasArrow() && !line.Open {
		s.line(`<path class="head" d="`, arrowHead(line.Curve), `"/>`)
	}
	if edge.Label != "" {
		s.line(`<text class="edge-label" x="`, number(line.Curve.Label.X), `" y="`, number(line.Curve.Label.Y+edgeLabelSize*0.35), `">`, escape(edge.Label), `</text>`)
	}
	s.marks(line.Marks)
	s.line(`</g>`)
}

// hasArrow reports whether lines of the kind run one way.
func (k EdgeKind) hasArrow() bool { return k != EdgeAttachment && k != EdgeRelation }

func way(curve layout.Curve) string {
	path := "M" + pair(curve.Points[0].X, curve.Points[0].Y)
	for i := 1; i+2 < len(curve.Points); i += 3 {
		a, b, c := curve.Points[i], curve.Points[i+1], curve.Points[i+2]
		path += "C" + pair(a.X, a.Y) + " " + pair(b.X, b.Y) + " " + pair(c.X, c.Y)
	}
	return path
}

// arrowHead is a slim triangle from the end of the curve to its tip.
func arrowHead(curve layout.Curve) string {
	const halfWidth = 3.6
	end := curve.Points[len(curve.Points)-1]
	dx, dy := curve.Tip.X-end.X, curve.Tip.Y-end.Y
	length := math.Hypot(dx, dy)
	if length == 0 {
		return "M" + pair(end.X, end.Y)
	}
	ax, ay := -dy/length*halfWidth, dx/length*halfWidth
	return "M" + pair(curve.Tip.X, curve.Tip.Y) + "L" + pair(end.X+ax, end.Y+ay) + "L" + pair(end.X-ax, end.Y-ay) + "Z"
}
