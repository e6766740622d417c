package validate_test

import (
	"fmt"
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// BenchmarkRun compares what all rules cost, those that are off by default
// included, with what it costs to load the model.
func BenchmarkRun(b *testing.B) {
	for _, elements := range []int{1_000, 10_000, 100_000} {
		content := largemodel.File(elements)
		b.Run(fmt.Sprintf("load/%d", elements), func(b *testing.B) {
			for b.Loop() {
				model.Load("large.storm.yaml", content)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*elements), "ns/element")
		})
		m, _ := model.Load("large.storm.yaml", content)
		for name, rules := range map[string][]validate.Rule{"default": validate.Default(), "all": validate.Rules()} {
			b.Run(fmt.Sprintf("%s/%d", name, elements), func(b *testing.B) {
				for b.Loop() {
					validate.Run(m, rules, nil)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*elements), "ns/element")
			})
		}
	}
}
