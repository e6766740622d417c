package play_test

import (
	"testing"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

// TestReconcile: where something was lost, a batch can look for it; once it
// has, there is nothing more to find.
func TestReconcile(t *testing.T) {
	s := stage(t, "outbox")
	for _, context := range s.Model.Contexts {
		for _, scenario := range context.Scenarios {
			at := reconciles(scenario)
			if at < 0 {
				continue
			}
			take, err := s.Replay(t.Context(), play.Opening{From: scenario, Faults: scenario.Faults}, scenario.When[:at])
			if err != nil {
				t.Fatal(err)
			}
			batch := batchOf(take)
			if batch != scenario.When[at].Reconcile {
				t.Fatalf("%s: the batch of %v is among the choices", scenario.Name.Text, batch)
			}
			if take, err = s.Do(t.Context(), take, play.Reconcile(batch)); err != nil {
				t.Fatal(err)
			}
			if again := batchOf(take); again != nil {
				t.Errorf("%s: after the batch, that of %q would find more", scenario.Name.Text, again.Name.Text)
			}
			if saving, err := s.Save(t.Context(), take, "found again"); err != nil || !saving.Expects {
				t.Errorf("%s: not saved: %v", scenario.Name.Text, err)
			}
			return
		}
	}
	t.Error("no scenario of the sample reconciles")
}

func reconciles(scenario *model.Scenario) int {
	for i, step := range scenario.When {
		if step.Reconcile != nil {
			return i
		}
	}
	return -1
}

// batchOf returns the context whose batch is among the choices, or nil.
func batchOf(take *play.Take) *model.Context {
	for _, choice := range take.Choices {
		if choice.Reconcile != nil {
			return choice.Reconcile
		}
	}
	return nil
}
