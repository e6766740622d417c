package samples_test

import (
	"context"
	"slices"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// open loads samples that make up one model.
func open(t *testing.T, paths ...string) *model.Model {
	t.Helper()
	m, diagnostics, err := model.LoadPaths(paths, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range diagnostics {
		t.Errorf("%s: %s", each.At.File(), each.Message)
	}
	return m
}

// play is one run of a scenario, with questions that tests ask of it.
type play struct {
	t *testing.T
	trace.Trace
}

// perform runs a scenario as the model says, which must meet what it expects.
func perform(t *testing.T, m *model.Model, inContext, scenario string) play {
	t.Helper()
	p := performAs(t, m, inContext, scenario, runtime.Overrides{}, runtime.Options{})
	if p.Outcome != trace.OutcomePassed {
		t.Errorf("%s · %s: %s", scenario, inContext, p.Outcome)
	}
	return p
}

// performAs runs a scenario in another way than the model says.
func performAs(t *testing.T, m *model.Model, inContext, scenario string, overrides runtime.Overrides, options runtime.Options) play {
	t.Helper()
	scenarios := m.Context(inContext).Scenarios
	at := slices.IndexFunc(scenarios, func(s *model.Scenario) bool { return s.Name.Text == scenario })
	if at < 0 {
		t.Fatalf("%s has no scenario %q", inContext, scenario)
	}
	result, err := runtime.New(m, overrides).Run(context.Background(), scenarios[at], options)
	if err != nil {
		t.Fatal(err)
	}
	return play{t, result}
}

// all returns the facts of a kind that are so, in the order in which they
// happened, with their steps.
func all[F trace.Fact](p play, so func(F) bool) (facts []F, steps []trace.Step) {
	for _, step := range p.Steps {
		if fact, is := step.Fact.(F); is && so(fact) {
			facts, steps = append(facts, fact), append(steps, step)
		}
	}
	return facts, steps
}

// the returns the only fact of a kind that is so.
func the[F trace.Fact](p play, so func(F) bool) (F, trace.Step) {
	p.t.Helper()
	facts, steps := all(p, so)
	if len(facts) != 1 {
		p.t.Fatalf("%s: %d facts %T, want 1", p.Scenario, len(facts), *new(F))
	}
	return facts[0], steps[0]
}

// anyOf takes every fact of a kind.
func anyOf[F trace.Fact](F) bool { return true }

// raised returns the step in which an event was raised.
func (p play) raised(event string) trace.Step {
	p.t.Helper()
	_, step := the(p, func(f *trace.EventRaised) bool { return f.Event == event })
	return step
}

// sent returns the command of a name that was sent.
func (p play) sent(command string) *trace.CommandReceived {
	p.t.Helper()
	fact, _ := the(p, func(f *trace.CommandReceived) bool { return f.Command == command })
	return fact
}

// reacted returns the step in which a handler began, each attempt for itself.
func (p play) reacted(handler string) []trace.Step {
	_, steps := all(p, func(f *trace.HandlerStarted) bool { return f.Handler == handler })
	return steps
}

// ends returns how each transaction ended, in the order of the numbers.
func (p play) ends() []string {
	ends := map[int]string{}
	for _, step := range p.Steps {
		switch step.Fact.(type) {
		case *trace.TransactionCommitted:
			ends[step.Transaction] = "committed"
		case *trace.TransactionRolledBack:
			ends[step.Transaction] = "rolled back"
		}
	}
	ordered := make([]string, len(ends))
	for number, end := range ends {
		ordered[number-1] = end
	}
	return ordered
}

// state returns a field of an aggregate at the end of the run, as it is
// written; "gone" if the aggregate does not exist.
func (p play) state(instance, field string) string {
	for _, each := range p.Snapshot(len(p.Steps)).Aggregates {
		if each.Instance.String() == instance {
			held, _ := each.State.Field(field)
			return held.String()
		}
	}
	return "gone"
}

// equal compares two lists and says what they are.
func equal[T comparable](t *testing.T, what string, got []T, want ...T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}
