package budget_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/eventstorm/storm/internal/largemodel"
	"gopkg.in/yaml.v3"
)

// builds are the ways to build storm, by the tag that each needs.
var builds = []struct{ name, tag string }{
	{"default", ""},
	{"nographviz", "nographviz"},
}

// BenchmarkValidate runs storm validate on a model of 10,000 elements, as a
// whole process, in turn with yaml.v3 alone parsing the same bytes in this one.
// The budget is at most twice the time, and 64 MiB.
func BenchmarkValidate(b *testing.B) {
	content := largemodel.File(10_000)
	file := filepath.Join(b.TempDir(), "large.storm.yaml")
	if err := os.WriteFile(file, content, 0o600); err != nil {
		b.Fatal(err)
	}
	for _, build := range builds {
		b.Run(build.name, func(b *testing.B) {
			storm := built(b, build.tag)
			var whole, alone, peak []float64
			for b.Loop() {
				took, memory := run(b, storm, "validate", file)
				whole = append(whole, took.Seconds())
				peak = append(peak, memory)
				alone = append(alone, parse(b, content).Seconds())
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(1000*median(whole), "ms/storm")
			b.ReportMetric(1000*median(alone), "ms/yaml")
			b.ReportMetric(median(whole)/median(alone), "ratio")
			b.ReportMetric(median(peak), "MiB")
		})
	}
}

// BenchmarkStart runs storm validate on a small sample: start-up dominates.
// The budget is 50 ms as built by default, and 8 ms without Graphviz.
func BenchmarkStart(b *testing.B) {
	for _, build := range builds {
		b.Run(build.name, func(b *testing.B) {
			storm := built(b, build.tag)
			var whole []float64
			for b.Loop() {
				took, _ := run(b, storm, "validate", "../../samples/workshop")
				whole = append(whole, took.Seconds())
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(1000*median(whole), "ms/storm")
		})
	}
}

// built builds storm with a tag and returns the path of the program.
func built(b *testing.B, tag string) string {
	b.Helper()
	program := filepath.Join(b.TempDir(), "storm")
	build := exec.Command("go", "build", "-tags", tag, "-o", program, "github.com/eventstorm/storm")
	if output, err := build.CombinedOutput(); err != nil {
		b.Fatalf("building storm: %v\n%s", err, output)
	}
	return program
}

// run runs a program that must find nothing, and returns how long it took and
// how much memory it had at most, in MiB.
func run(b *testing.B, program string, arguments ...string) (time.Duration, float64) {
	b.Helper()
	command := exec.Command(program, arguments...)
	began := time.Now()
	output, err := command.CombinedOutput()
	took := time.Since(began)
	if err != nil {
		b.Fatalf("%v\n%s", err, output)
	}
	return took, peakMemory(command.ProcessState)
}

// parse parses a text with yaml.v3 alone and returns how long it took.
func parse(b *testing.B, content []byte) time.Duration {
	b.Helper()
	began := time.Now()
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	for {
		var node yaml.Node
		err := decoder.Decode(&node)
		if errors.Is(err, io.EOF) {
			return time.Since(began)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
