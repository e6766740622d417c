package render_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout"
)

// remembering is an engine that keeps what it was asked.
type remembering struct{ sources [][]byte }

func (r *remembering) Name() string { return "remembering" }
func (r *remembering) Layout(ctx context.Context, source []byte) ([]byte, error) {
	r.sources = append(r.sources, source)
	return render.DefaultEngine().Layout(ctx, source)
}

// BenchmarkDraw compares whole drawings with the layout alone, and that with
// the dot installed on the machine: of a model in one drawing, and split into
// one for each context. In one drawing, ten thousand elements are an overview,
// for which no engine is asked.
func BenchmarkDraw(b *testing.B) {
	for _, elements := range []int{100, 1_000, 10_000} {
		m, _ := model.Load("large.storm.yaml", largemodel.File(elements))
		b.Run(fmt.Sprintf("elements=%d/one", elements), func(b *testing.B) { benchmarkDrawings(b, m, [][]string{nil}) })
		var each [][]string
		for _, c := range m.Contexts {
			each = append(each, []string{c.Name.Text})
		}
		b.Run(fmt.Sprintf("elements=%d/split", elements), func(b *testing.B) { benchmarkDrawings(b, m, each) })
	}
}

// benchmarkDrawings draws each of some lists of contexts.
func benchmarkDrawings(b *testing.B, m *model.Model, drawings [][]string) {
	engine := &remembering{}
	drawAll := func(b *testing.B, engine layout.Engine) {
		for _, contexts := range drawings {
			err := render.Draw(context.Background(), io.Discard, m, render.Options{Contexts: contexts, Engine: engine})
			if errors.Is(err, layout.ErrNoProgram) {
				b.Skip(err)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	drawAll(b, engine)
	b.Run("whole", func(b *testing.B) {
		for b.Loop() {
			drawAll(b, nil)
		}
	})
	if len(engine.sources) == 0 {
		return
	}
	for _, alone := range []struct {
		name   string
		engine layout.Engine
	}{{"layout", render.DefaultEngine()}, {"dot", layout.Program{}}} {
		b.Run(alone.name, func(b *testing.B) {
			for b.Loop() {
				for _, source := range engine.sources {
					_, err := alone.engine.Layout(context.Background(), source)
					if errors.Is(err, layout.ErrNoProgram) {
						b.Skip(err)
					}
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// BenchmarkViews draws eShop in each view.
func BenchmarkViews(b *testing.B) {
	m := load(b, "../samples/eshop")
	for _, view := range render.Views() {
		options := render.Options{View: view.Name}
		if view.Name == "neighbourhood" {
			options.Around = []string{"OrderStarted"}
		}
		if view.Name == "scenario" {
			continue // needs a run
		}
		b.Run(view.Name, func(b *testing.B) {
			for b.Loop() {
				if err := render.Draw(context.Background(), io.Discard, m, options); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkEntangled draws what Graphviz could not.
func BenchmarkEntangled(b *testing.B) {
	m := entangled(b, 200)
	b.ReportAllocs()
	for b.Loop() {
		if err := render.Draw(context.Background(), io.Discard, m, render.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
