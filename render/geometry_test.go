package render_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// models returns the samples and test models, each a list of paths.
func models(t testing.TB) [][]string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.storm.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var result [][]string
	for _, file := range files {
		result = append(result, []string{file})
	}
	folders, err := os.ReadDir("../samples")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if folder.IsDir() {
			result = append(result, []string{filepath.Join("../samples", folder.Name())})
		}
	}
	return append(result, []string{"../samples/eshop", "../samples/eshop-discount"})
}

func scene(t testing.TB, paths []string, direction render.Direction) *render.Scene {
	t.Helper()
	m := load(t, paths...)
	s, err := render.NewScene(context.Background(), m, render.Options{Direction: direction})
	if errors.Is(err, layout.ErrNoProgram) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestNothingOverlaps looks at all samples as a person would.
func TestNothingOverlaps(t *testing.T) {
	for _, paths := range models(t) {
		if filepath.Base(paths[0]) == "eshop-discount" {
			continue // is a part of eshop
		}
		for _, direction := range []render.Direction{render.LeftToRight, render.TopToBottom, render.RightToLeft} {
			t.Run(filepath.Base(paths[len(paths)-1])+" "+direction.String(), func(t *testing.T) {
				s := scene(t, paths, direction)
				checkNotes(t, s)
				checkLines(t, s)
				checkFrames(t, s)
				checkLabels(t, s)
			})
		}
	}
}

func label(s *render.Scene, note int) string { return s.Graph.Nodes[s.Notes[note].Node].Label }

func checkNotes(t *testing.T, s *render.Scene) {
	t.Helper()
	for i := range s.Notes {
		for j := range s.Notes[:i] {
			if overlap(s.Notes[i].Place, s.Notes[j].Place) {
				t.Errorf("notes %q and %q overlap", label(s, i), label(s, j))
			}
		}
		if p := s.Notes[i].Place; p.X < 0 || p.Y < 0 || p.X+p.Width > s.Width || p.Y+p.Height > s.Height {
			t.Errorf("note %q hangs over the border", label(s, i))
		}
	}
}

// checkLines follows each line and reports a note that it runs through.
func checkLines(t *testing.T, s *render.Scene) {
	t.Helper()
	for _, line := range s.Lines {
		edge := s.Graph.Edges[line.Edge]
		for i := range s.Notes {
			if i != edge.From && i != edge.To && crosses(line.Curve, shrunk(s.Notes[i].Place, 4)) {
				t.Errorf("the line from %q to %q runs through %q", label(s, edge.From), label(s, edge.To), label(s, i))
			}
		}
	}
}

func checkFrames(t *testing.T, s *render.Scene) {
	t.Helper()
	for i, frame := range s.Frames {
		for _, other := range s.Frames[:i] {
			if overlap(frame.Place, other.Place) {
				t.Errorf("frames %q and %q overlap", frame.Title.Text, other.Title.Text)
			}
		}
		if frame.Tab.Width > frame.Place.Width {
			t.Errorf("the title of frame %q is wider than the frame", frame.Title.Text)
		}
		for n := range s.Notes {
			inside := s.Graph.Nodes[s.Notes[n].Node].Group == frame.Group
			if overlap(s.Notes[n].Place, frame.Place) != inside {
				t.Errorf("note %q and frame %q: inside should be %v", label(s, n), frame.Title.Text, inside)
			}
			if inside && overlap(s.Notes[n].Place, frame.Tab) {
				t.Errorf("note %q covers the title of its frame", label(s, n))
			}
		}
	}
}

// checkLabels measures each line of text against its note.
func checkLabels(t *testing.T, s *render.Scene) {
	t.Helper()
	measurer := lettering.NewMeasurer()
	for i, note := range s.Notes {
		for _, line := range note.Lettering.Lines {
			if width := measurer.Width(line, note.Lettering.Size); width > note.Place.Width-8 {
				t.Errorf("line %q of %q is %.0f wide on a note of %.0f", line, label(s, i), width, note.Place.Width)
			}
		}
		if height := float64(len(note.Lettering.Lines)) * note.Lettering.Size; height > note.Place.Height-20 {
			t.Errorf("the label of %q is %.0f high on a note of %.0f", label(s, i), height, note.Place.Height)
		}
	}
}

func overlap(a, b layout.Rectangle) bool {
	return a.X < b.X+b.Width && b.X < a.X+a.Width && a.Y < b.Y+b.Height && b.Y < a.Y+a.Height
}

func shrunk(r layout.Rectangle, by float64) layout.Rectangle {
	return layout.Rectangle{X: r.X + by, Y: r.Y + by, Width: r.Width - 2*by, Height: r.Height - 2*by}
}

func crosses(curve layout.Curve, r layout.Rectangle) bool {
	const steps = 40
	for i := 0; i+3 < len(curve.Points); i += 3 {
		p := curve.Points[i : i+4]
		for step := range steps + 1 {
			u := float64(step) / steps
			v := 1 - u
			x := v*v*v*p[0].X + 3*v*v*u*p[1].X + 3*v*u*u*p[2].X + u*u*u*p[3].X
			y := v*v*v*p[0].Y + 3*v*v*u*p[1].Y + 3*v*u*u*p[2].Y + u*u*u*p[3].Y
			if x > r.X && x < r.X+r.Width && y > r.Y && y < r.Y+r.Height {
				return true
			}
		}
	}
	return false
}
