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

func scene(t testing.TB, paths []string, options render.Options) *render.Scene {
	t.Helper()
	s, err := render.NewScene(context.Background(), load(t, paths...), options)
	if errors.Is(err, layout.ErrNoProgram) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ways are the views in the directions that change where things stand.
func ways() map[string]render.Options {
	return map[string]render.Options{
		"flow":                {},
		"flow down":           {Direction: render.TopToBottom},
		"flow left":           {Direction: render.RightToLeft},
		"flow big picture":    {Detail: render.DetailBigPicture},
		"flow process":        {Detail: render.DetailProcess},
		"timeline":            {View: "timeline"},
		"timeline left":       {View: "timeline", Direction: render.RightToLeft},
		"context":             {View: "context"},
		"context down":        {View: "context", Direction: render.TopToBottom},
		"aggregate":           {View: "aggregate"},
		"without read models": {Exclude: []string{"read-model"}},
	}
}

// TestNothingOverlaps looks at all samples as a person would.
func TestNothingOverlaps(t *testing.T) {
	for _, paths := range models(t) {
		if filepath.Base(paths[0]) == "eshop-discount" {
			continue // is a part of eshop
		}
		for name, options := range ways() {
			t.Run(filepath.Base(paths[len(paths)-1])+" "+name, func(t *testing.T) {
				checkScene(t, scene(t, paths, options))
			})
		}
	}
}

// TestNeighbourhoodOverlaps looks at parts of a model in the same way.
func TestNeighbourhoodOverlaps(t *testing.T) {
	for _, element := range []string{"OrderStarted", "Ordering.Order", "CreateOrderHandler", "Shopper", "PaymentDeadline", "OpenPayments", "CardProvider"} {
		t.Run(element, func(t *testing.T) {
			checkScene(t, scene(t, []string{"../samples/eshop"}, render.Options{View: "neighbourhood", Around: []string{element}, Depth: 3}))
		})
	}
}

func checkScene(t *testing.T, s *render.Scene) {
	t.Helper()
	checkNotes(t, s)
	checkLines(t, s)
	checkFrames(t, s)
	checkLabels(t, s)
	checkMarks(t, s)
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
	inside := make([]int, len(s.Notes))
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
			if !overlap(s.Notes[n].Place, frame.Place) {
				continue
			}
			inside[n]++
			if s.Graph.Nodes[s.Notes[n].Node].Group != frame.Group {
				t.Errorf("note %q is in frame %q", label(s, n), frame.Title.Text)
			}
			if overlap(s.Notes[n].Place, frame.Tab) {
				t.Errorf("note %q covers the title of its frame", label(s, n))
			}
		}
	}
	for n, count := range inside {
		if framed := s.Graph.Nodes[s.Notes[n].Node].Group >= 0; framed != (count == 1) {
			t.Errorf("note %q is in %d frames", label(s, n), count)
		}
	}
}

// checkMarks sees to it that nothing covers a mark but the note it hangs on,
// and that it covers no label.
func checkMarks(t *testing.T, s *render.Scene) {
	t.Helper()
	var marks []render.Mark
	marks = append(marks, s.Marks...)
	for _, line := range s.Lines {
		marks = append(marks, line.Marks...)
	}
	for i, mark := range marks {
		for _, other := range marks[:i] {
			if overlap(mark.Place, other.Place) {
				t.Errorf("marks %q and %q overlap", mark.Text, other.Text)
			}
		}
		for n := range s.Notes {
			if overlap(mark.Place, shrunk(s.Notes[n].Place, 6)) {
				t.Errorf("mark %q covers note %q", mark.Text, label(s, n))
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
		for _, line := range note.Detail.Lines {
			if width := measurer.Width(line, note.Detail.Size); width > note.Place.Width-8 {
				t.Errorf("line %q of %q is %.0f wide on a note of %.0f", line, label(s, i), width, note.Place.Width)
			}
		}
		height := float64(len(note.Lettering.Lines))*note.Lettering.Size + float64(len(note.Detail.Lines))*note.Detail.Size
		if height > note.Place.Height-20 {
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
