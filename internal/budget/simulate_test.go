package budget_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// BenchmarkSimulate runs storm simulate on the eShop with a file of so many
// scenarios beside it, as a whole process, loading included. The budget is 2 s
// for 10,000 scenarios on two cores; MiB/1000 is how much memory a thousand
// scenarios need, of which the model itself is nearly all: runs are not kept.
func BenchmarkSimulate(b *testing.B) {
	storm := built(b, "nographviz")
	for _, count := range []int{1_000, 10_000} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			file := filepath.Join(b.TempDir(), "many.storm.yaml")
			if err := os.WriteFile(file, manyScenarios(b, count), 0o600); err != nil {
				b.Fatal(err)
			}
			var whole, processor, peak, model []float64
			for b.Loop() {
				took, busy, memory := simulate(b, storm, file, count)
				whole, processor, peak = append(whole, took.Seconds()), append(processor, busy.Seconds()), append(peak, memory)
				_, alone := run(b, storm, "validate", "../../samples/eshop", file)
				model = append(model, alone)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(1000*median(whole), "ms/storm")
			b.ReportMetric(1000*median(processor), "ms-processor")
			b.ReportMetric(median(peak), "MiB")
			b.ReportMetric(median(model), "MiB/validate")
		})
	}
}

// simulate runs the eShop and a file of scenarios, and returns how long it
// took, how long processors worked for it, and how much memory it had at most.
func simulate(b *testing.B, storm, file string, count int) (took, busy time.Duration, memory float64) {
	b.Helper()
	command := exec.Command(storm, "simulate", "--quiet", "../../samples/eshop", file)
	began := time.Now()
	output, err := command.CombinedOutput()
	took = time.Since(began)
	if err != nil || !regexp.MustCompile(`^\d+ scenarios: \d+ passed\n$`).Match(output) {
		b.Fatalf("%v\n%s", err, output)
	}
	return took, command.ProcessState.UserTime() + command.ProcessState.SystemTime(), peakMemory(command.ProcessState)
}

// scenarioHead is the first line of a scenario in a file that holds nothing
// else.
var scenarioHead = regexp.MustCompile(`(?m)^  \S.*:`)

// manyScenarios repeats those of the eShop's Ordering under other names.
func manyScenarios(b *testing.B, count int) []byte {
	b.Helper()
	content, err := os.ReadFile("../../samples/eshop/ordering-scenarios.storm.yaml")
	if err != nil {
		b.Fatal(err)
	}
	_, text, found := strings.Cut(string(content), "\nscenarios:\n")
	heads := scenarioHead.FindAllStringIndex(text, -1)
	if !found || len(heads) == 0 {
		b.Fatal("the sample has no scenarios any more")
	}
	var made strings.Builder
	made.WriteString("context: Ordering\nscenarios:\n")
	for number := range count {
		at := number % len(heads)
		end := len(text)
		if at+1 < len(heads) {
			end = heads[at+1][0]
		}
		fmt.Fprintf(&made, "  Scenario %d:%s", number, text[heads[at][1]:end])
	}
	return []byte(made.String())
}
