package runtime

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// expect compares what happened with what the scenario expects.
func (r *run) expect(scenario *model.Scenario) {
	then := &scenario.Then
	found := r.mismatches
	if len(found) == 0 {
		found = append(found, r.expectEvents(then)...)
		found = append(found, r.expectRejection(then)...)
		found = append(found, r.expectStates(then)...)
		found = append(found, r.expectReadModels(then)...)
		found = append(found, r.expectLists(then)...)
		found = append(found, r.mismatches...)
	}
	r.result.Mismatches = found
	switch {
	case len(found) > 0:
		r.result.Outcome = trace.OutcomeFailed
	case expectsNothing(then):
		r.result.Outcome = trace.OutcomeRan
	default:
		r.result.Outcome = trace.OutcomePassed
	}
}

func expectsNothing(then *model.Then) bool {
	return !then.HasEvents && len(then.Events) == 0 && then.Rejection == model.RejectionUnchecked && len(then.States) == 0 &&
		len(then.ReadModels) == 0 && !then.HasNotified && !then.HasCompensated &&
		!then.HasDeadLetters && !then.HasPublished && !then.HasLost
}

// lastTrouble returns the last step that kept something from happening, 0
// when there is none.
func (r *run) lastTrouble() int {
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		switch r.result.Steps[index].Fact.(type) {
		case *trace.CommandRejected, *trace.CommandUnhandled, *trace.HandlerFailed, *trace.HandlerSkipped, *trace.ElementSkipped, *trace.StepBudgetExceeded,
			*trace.ApplicationCrashed, *trace.MessageLost:
			return r.result.Steps[index].Seq
		}
	}
	return 0
}

// field is a field with the value that a scenario expects.
type field struct {
	name   string
	wanted value.Value
}

// fields computes the values that a scenario expects.
func (r *run) fields(data []*model.Assignment) []field {
	made := make([]field, 0, len(data))
	for _, each := range data {
		wanted, err := r.written(each.Value)
		if err != nil {
			r.mismatch(each.Value.At, err.Error(), "write a value that can be computed without variables")
			continue
		}
		made = append(made, field{each.Field.Text, wanted})
	}
	return made
}

// matches reports whether a record has the expected values.
func matches(wanted []field, record value.Value) bool {
	for _, each := range wanted {
		actual, _ := record.Field(each.name)
		if !fits(each.wanted, actual) {
			return false
		}
	}
	return true
}

// fits reports whether a value is as expected. Of a record only the expected
// fields are compared, also within lists.
func fits(wanted, actual value.Value) bool {
	switch {
	case wanted.Kind() == value.Record && actual.Kind() == value.Record:
		for index, each := range wanted.Shape().Fields {
			found, ok := actual.Field(each.Name)
			if !ok || !fits(wanted.Fields()[index], found) {
				return false
			}
		}
		return true
	case wanted.Kind() == value.List && actual.Kind() == value.List:
		if wanted.Len() != actual.Len() {
			return false
		}
		for index, each := range wanted.Elements() {
			if !fits(each, actual.Elements()[index]) {
				return false
			}
		}
		return true
	default:
		return value.Equal(wanted, actual)
	}
}

// lines writes the expected fields and those of a record, one to a line.
func lines(wanted []field, record value.Value) (expected, actual []string) {
	for _, each := range wanted {
		found, _ := record.Field(each.name)
		expected = append(expected, fmt.Sprintf("%s: %s", each.name, each.wanted))
		actual = append(actual, fmt.Sprintf("%s: %s", each.name, found))
	}
	return expected, actual
}
