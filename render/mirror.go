package render

import (
	"strings"

	"github.com/eventstorm/storm/render/layout"
)

// mirror turns a placed drawing around, so that time runs from right to left.
// Texts stay as they are.
func (s *Scene) mirror() {
	for i := range s.Notes {
		s.Notes[i].moveTo(s.mirrored(s.Notes[i].Place))
	}
	for i := range s.Frames {
		s.Frames[i].TabRight = !s.Frames[i].TabRight
		s.Frames[i].moveTo(s.mirrored(s.Frames[i].Place))
	}
	for i := range s.Marks {
		s.Marks[i].Place = s.mirrored(s.Marks[i].Place)
		s.Marks[i].Text = mirroredArrows(s.Marks[i].Text)
	}
	for i := range s.Ruler {
		s.Ruler[i].X = s.Width - s.Ruler[i].X
	}
	for i := range s.Guides {
		s.mirrorCurve(&s.Guides[i])
	}
	for i := range s.Lines {
		s.mirrorCurve(&s.Lines[i].Curve)
	}
}

func (s *Scene) mirrored(r layout.Rectangle) layout.Rectangle {
	r.X = s.Width - r.X - r.Width
	return r
}

func (s *Scene) mirrorCurve(curve *layout.Curve) {
	for i := range curve.Points {
		curve.Points[i].X = s.Width - curve.Points[i].X
	}
	curve.Tip.X, curve.Label.X = s.Width-curve.Tip.X, s.Width-curve.Label.X
}

// mirroredArrows turns "→ 3" into "3 ←", as it stands on the other side.
func mirroredArrows(text string) string {
	const arrow = "→"
	if rest, found := strings.CutPrefix(text, arrow+" "); found {
		return rest + " ←"
	}
	return "← " + strings.TrimSuffix(text, " "+arrow)
}
