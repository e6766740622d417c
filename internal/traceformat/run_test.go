package traceformat_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
)

// runs returns the runs of all scenarios of all samples, dispatched in a mode
// that makes some of them fail.
func runs(t *testing.T) []traceformat.Run {
	t.Helper()
	folders, err := filepath.Glob("../../samples/*")
	if err != nil {
		t.Fatal(err)
	}
	mode := model.DispatchAfterCommit
	var all []traceformat.Run
	for _, folder := range folders {
		if info, err := os.Stat(folder); err != nil || !info.IsDir() {
			continue
		}
		m, _, err := model.LoadPaths([]string{folder}, nil)
		if err != nil {
			t.Fatal(err)
		}
		simulator := runtime.New(m, runtime.Overrides{Dispatch: &mode})
		for _, c := range m.Contexts {
			for _, scenario := range c.Scenarios {
				ran, err := simulator.Run(context.Background(), scenario, runtime.Options{})
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, traceformat.Run{Scenario: scenario, Trace: &ran})
			}
		}
	}
	if len(all) < 20 {
		t.Fatalf("only %d runs: the test looks in the wrong place", len(all))
	}
	return all
}

// hostile is a run whose texts mean something to every format.
func hostile(t *testing.T) traceformat.Run {
	t.Helper()
	m, diagnostics := model.Load("hostile.storm.yaml", []byte("context: '<&> ]]> | *a*'\nevents: [A]\nscenarios:\n"+
		"  '# ``` </testsuite> ]]> \U0001F600': {description: 'a | b <c>', when: {wait: 2h}, then: [A]}\n"))
	if len(m.Contexts) != 1 || len(m.Contexts[0].Scenarios) != 1 {
		t.Fatal(diagnostics)
	}
	scenario := m.Contexts[0].Scenarios[0]
	ran, err := runtime.New(m, runtime.Overrides{}).Run(context.Background(), scenario, runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ran.Mismatches[0].Summary += " \x00\x1b[2J \xff"
	return traceformat.Run{Scenario: scenario, Trace: &ran, Cut: "--until 3"}
}
