package runtime_test

import (
	"maps"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// eShop reads the sample.
func eShop(t testing.TB) *model.Model {
	t.Helper()
	m, diagnostics, err := model.LoadPaths([]string{"../samples/eshop"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range diagnostics {
		t.Errorf("%s: %s", each.At.File(), each.Message)
	}
	return m
}

// TestEveryCrash lets the application crash at every point of every
// transaction of every scenario of the eShop, and checks what the outbox and
// the inboxes promise, as the model says and with all handlers after commit.
func TestEveryCrash(t *testing.T) {
	m, after := eShop(t), model.DispatchAfterCommit
	for _, overrides := range []runtime.Overrides{{}, {Dispatch: &after}} {
		crashes := 0
		for _, each := range scenarios(m) {
			crashes += crashEverywhere(t, m, overrides, each)
		}
		if crashes < 250 {
			t.Errorf("%d crashes", crashes)
		}
	}
}

// crashEverywhere returns how many crashes of one scenario were survived.
func crashEverywhere(t *testing.T, m *model.Model, overrides runtime.Overrides, scenario *model.Scenario) int {
	points := []model.CrashPoint{model.CrashBeforeCommit, model.CrashAfterCommit, model.CrashAfterPublish, model.CrashAfterHandling}
	simulator, idempotent := runtime.New(m, overrides), idempotentHandlers(m)
	usual, crashes := run(t, m, scenario.Name.Text, overrides, runtime.Options{}), 0
	for transaction := 1; transaction <= transactions(&usual); transaction++ {
		for _, point := range points {
			result, err := simulator.RunAndCrash(scenario, transaction, point)
			if err != nil {
				t.Fatal(err)
			}
			t.Run("", func(t *testing.T) {
				sound(t, &result)
				reliable(t, &result)
				nothingIsLost(t, &usual, &result)
				appliedOnce(t, idempotent, &usual, &result)
				if has(&result, "ApplicationCrashed") {
					startsAgain(t, &result, point)
				}
			})
			if t.Failed() {
				t.Fatalf("%s, %s in transaction %d", scenario.Name.Text, point, transaction)
			}
			if has(&result, "ApplicationCrashed") {
				crashes++
			}
		}
	}
	return crashes
}

// startsAgain checks that what was not marked as published, or not acknowledged,
// comes again, so that nothing of the above is true by chance.
func startsAgain(t *testing.T, result *trace.Trace, point model.CrashPoint) {
	again := func(is func(trace.Fact) bool) bool {
		for index := range result.Steps {
			if is(result.Steps[index].Fact) {
				return true
			}
		}
		return false
	}
	switch point {
	case model.CrashAfterPublish:
		if !again(func(fact trace.Fact) bool {
			published, is := fact.(*trace.IntegrationEventPublished)
			return is && published.Again
		}) {
			t.Error("what was not marked as published was not published again")
		}
	case model.CrashAfterHandling:
		if !again(func(fact trace.Fact) bool {
			delivered, is := fact.(*trace.DeliveredAgain)
			return is && delivered.Reason == trace.AgainUnacknowledged
		}) && !has(result, "CommandUnanswered") {
			t.Error("what was not acknowledged did not come again")
		}
	}
}

// TestDuplicatesAreAppliedOnce lets the broker deliver every integration event
// of the eShop twice.
func TestDuplicatesAreAppliedOnce(t *testing.T) {
	m := eShop(t)
	var faults []*model.Fault
	for _, context := range m.Contexts {
		for _, each := range context.Events {
			if each.EventKind == model.EventIntegration {
				faults = append(faults, &model.Fault{Kind: model.FaultDuplicated, Where: each.Name, Target: each})
			}
		}
	}
	duplicates := 0
	for _, each := range scenarios(m) {
		usual := run(t, m, each.Name.Text, runtime.Overrides{}, runtime.Options{})
		result := run(t, m, each.Name.Text, runtime.Overrides{}, runtime.Options{Faults: faults})
		sound(t, &result)
		reliable(t, &result)
		nothingIsLost(t, &usual, &result)
		appliedOnce(t, idempotentHandlers(m), &usual, &result)
		if has(&result, "DeliveredAgain") {
			duplicates++
		}
	}
	if duplicates < 5 {
		t.Errorf("%d scenarios with duplicates", duplicates)
	}
}

func idempotentHandlers(m *model.Model) map[string]bool {
	found := map[string]bool{}
	for _, context := range m.Contexts {
		for _, each := range context.Handlers {
			if each.Idempotent != nil {
				found[each.QualifiedName()] = true
			}
		}
	}
	return found
}

func transactions(result *trace.Trace) int {
	last := 0
	for _, step := range result.Steps {
		last = max(last, step.Transaction)
	}
	return last
}

// nothingIsLost checks that all events that happen usually happen in spite of
// the crash. Only a command from outside may be gone, with all that would have
// followed.
func nothingIsLost(t *testing.T, usual, result *trace.Trace) {
	t.Helper()
	unanswered := false
	for _, step := range result.Steps {
		switch fact := step.Fact.(type) {
		case *trace.MessageLost, *trace.GhostPublished:
			t.Fatalf("step %d: %s", step.Seq, fact.Sentence())
		case *trace.ApplicationCrashed:
			unanswered = fact.Point == trace.CrashBeforeCommit
		case *trace.DeliveredAgain:
			unanswered = false
		}
	}
	// An identity that was made up in a lost transaction is not used again, so
	// that later steps of the scenario may speak of what never was.
	if unanswered || !maps.Equal(identities(usual), identities(result)) {
		return
	}
	happened := committedEvents(result)
	for name, times := range committedEvents(usual) {
		if happened[name] < times {
			t.Fatalf("%s happened %d times, not %d", name, happened[name], times)
		}
	}
}

func identities(result *trace.Trace) map[trace.Instance]bool {
	committed := committedTransactions(result)
	found := map[trace.Instance]bool{}
	for _, step := range result.Steps {
		if fact, is := step.Fact.(*trace.StateChanged); is && fact.Change == trace.Created && committed[step.Transaction] {
			found[fact.Instance] = true
		}
	}
	return found
}

func committedEvents(result *trace.Trace) map[string]int {
	committed := committedTransactions(result)
	happened := map[string]int{}
	for _, step := range result.Steps {
		switch fact := step.Fact.(type) {
		case *trace.EventRaised:
			if committed[step.Transaction] {
				happened[fact.Event]++
			}
		case *trace.IntegrationEventPublished:
			happened[fact.Event]++
		}
	}
	return happened
}

func committedTransactions(result *trace.Trace) map[int]bool {
	committed := map[int]bool{}
	for _, step := range result.Steps {
		if _, is := step.Fact.(*trace.TransactionCommitted); is {
			committed[step.Transaction] = true
		}
	}
	return committed
}

// appliedOnce checks that idempotent handlers act no more often than usual.
func appliedOnce(t *testing.T, idempotent map[string]bool, usual, result *trace.Trace) {
	t.Helper()
	before := acted(usual)
	for name, times := range acted(result) {
		if idempotent[name] && times > before[name] {
			t.Fatalf("%s acted %d times, not %d", name, times, before[name])
		}
	}
}

// acted counts how often each handler acted and was committed.
func acted(result *trace.Trace) map[string]int {
	committed := committedTransactions(result)
	times := map[string]int{}
	for _, step := range result.Steps {
		if !committed[step.Transaction] {
			continue
		}
		switch fact := step.Fact.(type) {
		case *trace.HandlerStarted:
			times[fact.Handler]++
		case *trace.CommandReceived:
			times[fact.Handler]++
		case *trace.HandlerSkipped:
			times[fact.Handler]--
		}
	}
	return times
}

// TestWithoutAnOutboxMessagesAreLost is the other side: the same crashes lose
// messages and leave ghosts.
func TestWithoutAnOutboxMessagesAreLost(t *testing.T) {
	m, off := eShop(t), false
	simulator := runtime.New(m, runtime.Overrides{Outbox: &off})
	lost, ghosts := 0, 0
	for _, each := range scenarios(m) {
		for transaction := 1; transaction <= 12; transaction++ {
			for _, point := range []model.CrashPoint{model.CrashBeforeCommit, model.CrashAfterCommit} {
				result, err := simulator.RunAndCrash(each, transaction, point)
				if err != nil {
					t.Fatal(err)
				}
				sound(t, &result)
				if has(&result, "MessageLost") {
					lost++
				}
				if has(&result, "GhostPublished") {
					ghosts++
				}
			}
		}
	}
	if lost == 0 || ghosts == 0 {
		t.Errorf("%d lost, %d ghosts", lost, ghosts)
	}
}

// TestASnapshotOfTransactionsAtTheSameTime checks what a rollback leaves of
// another transaction.
func TestASnapshotOfTransactionsAtTheSameTime(t *testing.T) {
	result := run(t, load(t, "channels"), "Two at once, and one gives up", runtime.Overrides{}, runtime.Options{})
	if now := result.Snapshot(9); now.Transaction != 2 || !now.Aggregates[0].Open {
		t.Errorf("in the middle %+v", now)
	}
	if now := result.Snapshot(10); now.Transaction != 2 {
		t.Errorf("after the first commit %+v", now)
	}
	end := result.Snapshot(len(result.Steps))
	lines, _ := end.Aggregates[0].State.Field("lines")
	if end.Transaction != 0 || end.Aggregates[0].Open || end.Aggregates[0].Version != 1 || lines.String() != "1" {
		t.Errorf("at the end %+v", end)
	}
}
