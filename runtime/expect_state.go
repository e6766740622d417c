package runtime

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// expectStates compares the states of aggregates.
func (r *run) expectStates(then *model.Then) []trace.Mismatch {
	var found []trace.Mismatch
	for _, each := range then.States {
		if mismatch := r.expectState(each); mismatch != nil {
			found = append(found, *mismatch)
		}
	}
	return found
}

func (r *run) expectState(example *model.StateExample) *trace.Mismatch {
	m := &trace.Mismatch{Kind: trace.MismatchState, Place: placeOf(example.At)}
	a := r.simulator.aggregates[example.Aggregate]
	if a == nil {
		m.Summary, m.Suggestion = "the aggregate of "+example.Name.Text+" is not in the model", "correct its name"
		return m
	}
	identity := identityText(example.Identity)
	state, exists := a.entry.Get(r.dispatcher, identity)
	m.Step = r.lastChange(a.entry.Instance(identity))
	wanted := r.fields(example.Data)
	switch {
	case example.Absent && !exists:
		return nil
	case example.Absent:
		m.Summary = example.Name.Text + " exists"
		m.Suggestion = "let an event with deletes: true remove it, or expect its state"
		return m
	case !exists:
		m.Summary = "there is no " + example.Name.Text
		m.Suggestion = fmt.Sprintf("let a command with creates: true start it, or look at the id; there is %s", r.existing(a))
		if m.Step == 0 {
			m.Step = r.lastTrouble()
		}
		return m
	case matches(wanted, state):
		return nil
	}
	m.Expected, m.Actual = lines(wanted, state)
	m.Summary = example.Name.Text + " is in another state"
	r.explainState(m, a, identity, differing(wanted, state))
	return m
}

// differing returns the names of the fields that are not as expected.
func differing(wanted []field, state value.Value) []string {
	var names []string
	for _, each := range wanted {
		if actual, _ := state.Field(each.name); !fits(each.wanted, actual) {
			names = append(names, each.name)
		}
	}
	return names
}

// explainState says which step made the difference and where to look: at the
// event that set a field last, or at those that would.
func (r *run) explainState(m *trace.Mismatch, a *aggregate, identity string, fields []string) {
	step := r.lastSet(a.entry.Instance(identity), fields)
	if step != nil {
		m.Step = step.Seq
		if cause := r.result.Step(step.Cause); cause != nil {
			if raised, is := cause.Fact.(*trace.EventRaised); is {
				m.Suggestion = "see the sets of " + shortName(raised.Event, r.context) + ", or correct the expected state"
				return
			}
		}
	}
	if step == nil {
		m.Step = r.lastTrouble()
	}
	var setters []string
	for _, each := range a.source.Events {
		if slices.ContainsFunc(each.Sets, func(set *model.Assignment) bool { return slices.Contains(fields, set.Field.Text) }) {
			setters = append(setters, shortName(each.QualifiedName(), r.context))
		}
	}
	switch {
	case len(setters) == 0:
		m.Suggestion = "no event sets " + strings.Join(fields, " or ") + ": add it to the sets of one"
	default:
		m.Suggestion = strings.Join(setters, " or ") + " would set it: send what leads there, or correct the expected state"
	}
}

// existing names the aggregates of a type.
func (r *run) existing(a *aggregate) string {
	identities := a.entry.Identities(r.dispatcher)
	switch len(identities) {
	case 0:
		return "none"
	case 1:
		return a.source.Name.Text + "/" + identities[0]
	default:
		return fmt.Sprintf("%s/%s and %d more", a.source.Name.Text, identities[0], len(identities)-1)
	}
}

// lastChange returns the last step that changed an aggregate for good, 0 when
// none did.
func (r *run) lastChange(instance trace.Instance) int {
	if step := r.lastSet(instance, nil); step != nil {
		return step.Seq
	}
	return 0
}

// lastSet returns the last step that changed one of the fields of an aggregate
// for good, any field if there are none; nil when no step did.
func (r *run) lastSet(instance trace.Instance, fields []string) *trace.Step {
	undone := r.undone()
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		step := &r.result.Steps[index]
		fact, is := step.Fact.(*trace.StateChanged)
		if !is || fact.Instance != instance || undone[step.Transaction] {
			continue
		}
		changed := func(name string) bool {
			before, _ := fact.Before.Field(name)
			after, _ := fact.After.Field(name)
			return !value.Equal(before, after)
		}
		if len(fields) == 0 || slices.ContainsFunc(fields, changed) {
			return step
		}
	}
	return nil
}
