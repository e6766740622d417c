package runtime_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// scenario returns the scenario with the name.
func scenario(t testing.TB, m *model.Model, name string) *model.Scenario {
	t.Helper()
	for _, each := range scenarios(m) {
		if each.Name.Text == name {
			return each
		}
	}
	t.Fatalf("no scenario %q", name)
	return nil
}

func run(t testing.TB, m *model.Model, name string, overrides runtime.Overrides, options runtime.Options) trace.Trace {
	t.Helper()
	result, err := runtime.New(m, overrides).Run(context.Background(), scenario(t, m, name), options)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// has reports whether one of the facts of a trace is of a name.
func has(t *trace.Trace, name string) bool {
	for _, step := range t.Steps {
		if step.Fact.Name() == name {
			return true
		}
	}
	return false
}

// TestTheSameTraceEveryTime repeats runs 1,000 times, on several goroutines
// that share the simulator.
func TestTheSameTraceEveryTime(t *testing.T) {
	repeats := 1000
	if testing.Short() {
		repeats = 20
	}
	for model, name := range map[string]string{
		"trouble": "The mail is down for a while", "process": "Reminded twice and given up",
		"crash": "Between publish and marking", "channels": "Two at once, and one tries again",
	} {
		m := load(t, model)
		simulator, each := runtime.New(m, runtime.Overrides{}), scenario(t, m, name)
		want := written(t, simulator, each)
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				for range repeats / 4 {
					if got := written(t, simulator, each); !bytes.Equal(got, want) {
						t.Errorf("%s differs:\n%s\n%s", each.Name.Text, got, want)
						return
					}
				}
			})
		}
		group.Wait()
	}
}

func written(t testing.TB, simulator *runtime.Simulator, scenario *model.Scenario) []byte {
	result, err := simulator.Run(context.Background(), scenario, runtime.Options{})
	if err != nil {
		t.Error(err)
		return nil
	}
	text, err := json.Marshal(&result)
	if err != nil {
		t.Error(err)
	}
	return text
}

func TestTheObserverSeesEveryStep(t *testing.T) {
	var seen []trace.Step
	result := run(t, load(t, "modes"), "In the middle", runtime.Overrides{}, runtime.Options{
		Observe: func(step trace.Step) { seen = append(seen, step) },
	})
	if len(seen) == 0 || len(seen) != len(result.Steps) {
		t.Fatalf("saw %d of %d steps", len(seen), len(result.Steps))
	}
	for index := range seen {
		if seen[index] != result.Steps[index] {
			t.Errorf("step %d differs", index+1)
		}
	}
}

func TestOverridesChangeTheMode(t *testing.T) {
	after, single, off := model.DispatchAfterCommit, model.TransactionSingleAggregate, false
	m := load(t, "modes")
	result := run(t, m, "In the middle", runtime.Overrides{Dispatch: &after}, runtime.Options{})
	if result.Outcome != trace.OutcomeFailed || result.Mismatches[0].Kind != trace.MismatchEvents {
		t.Errorf("after commit the order is another: %v", result.Mismatches)
	}
	result = run(t, m, "In the middle", runtime.Overrides{Transaction: &single}, runtime.Options{})
	if !has(&result, "CommandDeferred") {
		t.Error("nothing was put off")
	}
	result = run(t, load(t, "trouble"), "All is well", runtime.Overrides{Outbox: &off}, runtime.Options{})
	if has(&result, "IntegrationEventStored") || result.Outcome != trace.OutcomePassed {
		t.Errorf("the outbox was used; %v", result.Mismatches)
	}
}

func TestMoreFaultsCanBeInjected(t *testing.T) {
	m := load(t, "trouble")
	faults := scenario(t, m, "The mail is down for good").Faults
	result := run(t, m, "All is well", runtime.Overrides{}, runtime.Options{Faults: faults})
	if !has(&result, "DeadLettered") {
		t.Error("the mail worked")
	}
}

func TestTheStepBudgetEndsALoop(t *testing.T) {
	result := run(t, load(t, "loop"), "An echo", runtime.Overrides{}, runtime.Options{StepBudget: 10})
	last := result.Steps[len(result.Steps)-1].Fact
	exceeded, is := last.(*trace.StepBudgetExceeded)
	if !is {
		t.Fatalf("ended with %T", last)
	}
	if got := strings.Join(exceeded.Loop, " → "); got != "Echo.Heard → Echo.AnswerWhenHeard → Echo.Shout → Echo.ShoutHandler → Echo.Heard" &&
		got != "Echo.Shout → Echo.ShoutHandler → Echo.Heard → Echo.AnswerWhenHeard → Echo.Shout" {
		t.Errorf("loop %s", got)
	}
	if result.Outcome != trace.OutcomeFailed || result.Mismatches[0].Kind != trace.MismatchUnfinished {
		t.Errorf("%s %v", result.Outcome, result.Mismatches)
	}
}

func TestACancelledContextEndsTheRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	m := load(t, "loop")
	_, err := runtime.New(m, runtime.Overrides{}).Run(ctx, scenario(t, m, "An echo"), runtime.Options{
		Observe: func(step trace.Step) {
			if step.Seq == 1000 {
				cancel()
			}
		},
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestAnExpressionThatFailsHasItsPlace(t *testing.T) {
	result := run(t, load(t, "rules"), "A division by zero is a failure and changes nothing", runtime.Overrides{}, runtime.Options{})
	for _, step := range result.Steps {
		if failed, is := step.Fact.(*trace.HandlerFailed); is {
			if got := fmt.Sprintf("%s to %d", failed.Place, failed.Place.EndColumn); got != "rules.storm.yaml:36:23 to 52" {
				t.Errorf("place %s", got)
			}
			return
		}
	}
	t.Error("nothing failed")
}

// TestSnapshots checks what is true in the middle of a run.
func TestSnapshots(t *testing.T) {
	result := run(t, load(t, "trouble"), "The mail is down for a while", runtime.Overrides{}, runtime.Options{})
	var sawOutbox, sawQueue, sawOpen bool
	for seq := range result.Steps {
		now := result.Snapshot(seq)
		for _, entry := range now.Outbox {
			sawOutbox = sawOutbox || !entry.Published && now.Transaction == 0
		}
		for _, each := range now.Aggregates {
			sawOpen = sawOpen || each.Open && now.Transaction > 0
		}
		sawQueue = sawQueue || len(now.Queue) == 2
	}
	if !sawOutbox || !sawQueue || !sawOpen {
		t.Errorf("outbox %v, queue %v, open transaction %v", sawOutbox, sawQueue, sawOpen)
	}
	end := result.Snapshot(len(result.Steps))
	if len(end.Queue) != 0 || end.Transaction != 0 || !end.Outbox[0].Published || end.At != 30*time.Second {
		t.Errorf("at the end %+v", end)
	}
	if order := end.Aggregates[0]; order.Instance.String() != "Orders.Order/o-1" || order.Version != 1 || order.Open {
		t.Errorf("the order is %+v", order)
	}

	result = run(t, load(t, "modes"), "Full", runtime.Overrides{}, runtime.Options{})
	if end := result.Snapshot(len(result.Steps)); len(end.Aggregates) != 1 {
		t.Errorf("a rollback left %+v", end.Aggregates)
	}
	result = run(t, load(t, "process"), "Reminded twice and given up", runtime.Overrides{}, runtime.Options{})
	end = result.Snapshot(len(result.Steps))
	if len(end.Processes) != 1 || len(end.Timers) != 0 || len(end.ReadModels) != 2 {
		t.Errorf("at the end %+v", end)
	}
}

func TestAScenarioOfAnotherModel(t *testing.T) {
	other := runtime.New(load(t, "modes"), runtime.Overrides{})
	for _, name := range models(t) {
		for _, each := range scenarios(load(t, name)) {
			if _, err := other.Run(context.Background(), each, runtime.Options{}); err != nil {
				t.Error(err)
			}
		}
	}
}

// TestTheSeedDrawsTheOrder lets a channel without an order deliver what is due
// at once.
func TestTheSeedDrawsTheOrder(t *testing.T) {
	m := load(t, "channels")
	delivered := func(seed uint64) string {
		var order []string
		for _, step := range run(t, m, "Many rumours at once", runtime.Overrides{}, runtime.Options{Seed: seed}).Steps {
			if started, is := step.Fact.(*trace.EventRaised); is {
				order = append(order, started.Instance.Identity)
			}
		}
		return strings.Join(order, " ")
	}
	if got := delivered(0); got != "o-1 o-2 o-3 o-4" {
		t.Errorf("without a seed: %s", got)
	}
	orders := map[string]bool{}
	for seed := range uint64(20) {
		first, again := delivered(seed), delivered(seed)
		if first != again {
			t.Errorf("seed %d gives %q and %q", seed, first, again)
		}
		orders[first] = true
	}
	if len(orders) < 5 {
		t.Errorf("only %d orders", len(orders))
	}
}

// TestEveryFailedComputationHasItsPlace looks at all sorts of expressions.
func TestEveryFailedComputationHasItsPlace(t *testing.T) {
	result := run(t, load(t, "computing"), "All that cannot be computed", runtime.Overrides{}, runtime.Options{})
	failures := 0
	for index, step := range result.Steps {
		failed, is := step.Fact.(*trace.HandlerFailed)
		if !is {
			continue
		}
		failures++
		if failed.Place.Line == 0 || failed.Place.EndColumn <= failed.Place.Column {
			t.Errorf("step %d has place %v", step.Seq, failed.Place)
		}
		if _, is := result.Steps[index+1].Fact.(*trace.TransactionRolledBack); !is {
			t.Errorf("step %d was not rolled back", step.Seq)
		}
	}
	if failures != 8 {
		t.Errorf("%d failures", failures)
	}
}

// TestAMillionExpectedEvents: what is expected is written by others, too.
func TestAMillionExpectedEvents(t *testing.T) {
	m := load(t, "modes")
	each := *scenario(t, m, "In the middle")
	example := each.Then.Events[0]
	for range 400_000 {
		each.Then.Events = append(each.Then.Events, example)
	}
	for _, anyOrder := range []bool{false, true} {
		each.Then.AnyOrder = anyOrder
		result, err := runtime.New(m, runtime.Overrides{}).Run(context.Background(), &each, runtime.Options{})
		if err != nil || result.Outcome != trace.OutcomeFailed {
			t.Fatal(result.Outcome, err)
		}
		if lines := len(result.Mismatches[0].Expected); lines > 100 {
			t.Errorf("%d lines", lines)
		}
	}
}
