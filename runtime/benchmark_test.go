package runtime_test

import (
	"context"
	"testing"

	"github.com/eventstorm/storm/runtime"
)

// BenchmarkScenario runs whole scenarios, dispatcher and expectations
// included; "ns/step" is for one fact of the trace.
func BenchmarkScenario(b *testing.B) {
	for _, variant := range []struct{ model, scenario string }{
		{"rules", "A guard refuses"},
		{"modes", "At the end, in one transaction"},
		{"trouble", "All is well"},
		{"process", "Reminded twice and given up"},
	} {
		b.Run(variant.model, func(b *testing.B) {
			m := load(b, variant.model)
			simulator, each := runtime.New(m, runtime.Overrides{}), scenario(b, m, variant.scenario)
			b.ReportAllocs()
			steps := 0
			for b.Loop() {
				result, err := simulator.Run(context.Background(), each, runtime.Options{})
				if err != nil {
					b.Fatal(err)
				}
				steps += len(result.Steps)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(steps), "ns/step")
		})
	}
}

// BenchmarkNew compiles a model for the dispatcher.
func BenchmarkNew(b *testing.B) {
	m := load(b, "trouble")
	b.ReportAllocs()
	for b.Loop() {
		runtime.New(m, runtime.Overrides{})
	}
}
