package render_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout/webassembly"
)

var update = flag.Bool("update", false, "rewrite the golden files with what is drawn now")

// load reads a model that has no faults.
func load(t testing.TB, paths ...string) *model.Model {
	t.Helper()
	m, diagnostics, err := model.LoadPaths(paths, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	for _, diagnostic := range diagnostics {
		if diagnostic.Severity == model.SeverityError {
			t.Errorf("%s: %s", diagnostic.At, diagnostic.Message)
		}
	}
	return m
}

func draw(t testing.TB, m *model.Model, options render.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := render.Draw(context.Background(), &b, m, options); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// needsBuiltIn skips what depends on the exact places that the built-in
// Graphviz finds.
func needsBuiltIn(t testing.TB) {
	if !webassembly.BuiltIn {
		t.Skip("this build has no Graphviz inside (tag nographviz)")
	}
}

func TestGolden(t *testing.T) {
	for _, name := range []string{"order", "timeline", "persian", "hostile"} {
		for _, format := range render.Formats() {
			if format.Binary || format.Name == "html" && name != "hostile" {
				continue // see TestGoldenPictures; most of a page is always the same
			}
			t.Run(name+format.Extensions[0], func(t *testing.T) {
				if format.Placed {
					needsBuiltIn(t)
				}
				m := load(t, filepath.ToSlash(filepath.Join("testdata", name+".storm.yaml")))
				got := draw(t, m, render.Options{Format: format.Name})
				compare(t, filepath.Join("testdata", name+format.Extensions[0]), got)
			})
		}
	}
}

// TestGoldenViews draws one model in each way there is to look at it.
func TestGoldenViews(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/order.storm.yaml")
	for name, options := range map[string]render.Options{
		"timeline":      {View: "timeline"},
		"context":       {View: "context"},
		"aggregate":     {View: "aggregate"},
		"neighbourhood": {View: "neighbourhood", Around: []string{"OrderSubmitted"}, Depth: 1},
		"big-picture":   {Detail: render.DetailBigPicture},
		"colour-blind":  {View: "neighbourhood", Around: []string{"OrderSubmitted"}, Theme: "colour-blind", HideLegend: true},
	} {
		t.Run(name, func(t *testing.T) {
			compare(t, filepath.Join("testdata", "order-"+name+".svg"), draw(t, m, options))
		})
	}
}

func compare(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs from what is drawn now. look at both, then run: go test ./render -update\n%s", path, firstDifference(string(want), got))
	}
}

func firstDifference(want, got string) string {
	wanted, gotten := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(wanted), len(gotten)) {
		if wanted[i] != gotten[i] {
			return "want: " + wanted[i] + "\n got: " + gotten[i]
		}
	}
	return "one is longer than the other"
}

func TestSameBytesEachTime(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/order.storm.yaml")
	want := draw(t, m, render.Options{})
	for range 3 {
		t.Run("parallel", func(t *testing.T) {
			t.Parallel()
			if got := draw(t, m, render.Options{}); got != want {
				t.Error("the same model was drawn differently")
			}
		})
	}
}
