package runtime_test

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// FuzzScenarios runs the scenarios of whatever model the text gives: nothing
// panics, and every trace is sound.
func FuzzScenarios(f *testing.F) {
	for _, name := range models(f) {
		content, err := os.ReadFile(filepath.Join("testdata", name+".storm.yaml"))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		if len(content) > 20_000 {
			return
		}
		m, _ := model.Load("fuzz.storm.yaml", content)
		simulator := runtime.New(m, runtime.Overrides{})
		for _, each := range scenarios(m) {
			result, err := simulator.Run(context.Background(), each, runtime.Options{StepBudget: 50})
			if err != nil {
				t.Fatal(err)
			}
			sound(t, &result)
		}
	})
}

// sound checks what holds of every trace.
func sound(t *testing.T, result *trace.Trace) {
	open := map[int]bool{}
	for index, step := range result.Steps {
		if step.Seq != index+1 || step.Cause >= step.Seq || step.Cause < 0 || step.Depth < 0 {
			t.Fatalf("step %d has number %d, cause %d, depth %d", index+1, step.Seq, step.Cause, step.Depth)
		}
		if index > 0 && step.At < result.Steps[index-1].At {
			t.Fatalf("time runs backwards at step %d", step.Seq)
		}
		switch step.Fact.(type) {
		case *trace.TransactionBegan:
			open[step.Transaction] = true
		case *trace.TransactionCommitted, *trace.TransactionRolledBack:
			if !open[step.Transaction] {
				t.Fatalf("transaction %d ends at step %d, but is not open", step.Transaction, step.Seq)
			}
			delete(open, step.Transaction)
		default:
			if step.Transaction != 0 && !open[step.Transaction] || step.Transaction == 0 && len(open) > 0 && !between(step.Fact) {
				t.Fatalf("step %d is of transaction %d, but %v is open", step.Seq, step.Transaction, open)
			}
		}
	}
	if end := result.Snapshot(len(result.Steps)); len(open) > 0 || end.Transaction != 0 {
		t.Fatalf("transactions %v are open at the end", open)
	}
	if _, err := json.Marshal(result); err != nil {
		t.Fatal(err)
	}
	if err := trace.WriteText(io.Discard, result, trace.TextOptions{Color: true, Width: 40}); err != nil {
		t.Fatal(err)
	}
}

// between reports whether a fact may stand outside of a transaction while one
// is open: what follows the end of another one of the same moment.
func between(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.GhostPublished, *trace.CallRemained, *trace.MessageLost, *trace.ApplicationCrashed, *trace.ApplicationRestarted, *trace.CommandUnanswered,
		*trace.CommandFailed, *trace.RetryScheduled, *trace.Notified, *trace.ReadModelChanged, *trace.CompensationSent:
		return true
	default:
		return false
	}
}
