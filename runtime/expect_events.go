package runtime

import (
	"fmt"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// happening is an event that happened and holds: a domain event whose
// transaction was committed, one that an external system raised, or an
// integration event that was published. An integration event that comes in
// happened elsewhere.
type happening struct {
	name string // qualified
	data value.Value
	step int
}

// undone returns the transactions that were rolled back.
func (r *run) undone() map[int]bool {
	undone := map[int]bool{}
	for index := range r.result.Steps {
		if _, is := r.result.Steps[index].Fact.(*trace.TransactionRolledBack); is {
			undone[r.result.Steps[index].Transaction] = true
		}
	}
	return undone
}

// happenings returns the events of a run in order.
func (r *run) happenings() []happening {
	undone := r.undone()
	var all []happening
	for index := range r.result.Steps {
		switch fact := r.result.Steps[index].Fact.(type) {
		case *trace.EventRaised:
			if !undone[r.result.Steps[index].Transaction] {
				all = append(all, happening{fact.Event, fact.Data, r.result.Steps[index].Seq})
			}
		case *trace.EventReceived:
			if !fact.Integration {
				all = append(all, happening{fact.Event, fact.Data, r.result.Steps[index].Seq})
			}
		case *trace.IntegrationEventPublished:
			if fact.Again {
				continue
			}
			all = append(all, happening{fact.Event, fact.Data, r.result.Steps[index].Seq})
		}
	}
	return all
}

// expectation is an event that a scenario expects.
type expectation struct {
	source *model.EventExample
	name   string // qualified, empty when it is not in the model
	fields []field
}

func (e *expectation) matches(h *happening) bool {
	return e.name == h.name && matches(e.fields, h.data)
}

// expectEvents compares the events that happened.
func (r *run) expectEvents(then *model.Then) []trace.Mismatch {
	if !then.HasEvents && len(then.Events) == 0 {
		return nil
	}
	actual := r.happenings()
	expected := make([]expectation, len(then.Events))
	for index, each := range then.Events {
		expected[index] = expectation{source: each, fields: r.fields(each.Data)}
		if each.Event != nil {
			expected[index].name = each.Event.QualifiedName()
		}
	}
	pairs := pair(expected, actual, then.AnyOrder)
	missing, extra := unpaired(pairs, len(actual))
	if missing < 0 && (extra < 0 || then.Others) {
		return nil
	}
	return []trace.Mismatch{r.eventMismatch(then, expected, actual, pairs, missing, extra)}
}

// mostLines is how many events a mismatch lists.
const mostLines = 60

func (r *run) eventMismatch(then *model.Then, expected []expectation, actual []happening, pairs []int, missing, extra int) trace.Mismatch {
	m := trace.Mismatch{Kind: trace.MismatchEvents, Place: placeOf(then.At)}
	texts := make([]string, len(actual))
	for i := range expected {
		text := expected[i].source.Name.Text + describeFields(expected[i].fields)
		m.Expected = append(m.Expected, text)
		if pairs[i] >= 0 {
			texts[pairs[i]] = text
		}
	}
	for j := range actual {
		if texts[j] == "" {
			texts[j] = r.describeActual(expected, pairs, &actual[j])
		}
	}
	m.Expected, m.Actual = clip(m.Expected, texts)
	if missing >= 0 {
		r.explainMissing(&m, &expected[missing], actual)
		return m
	}
	m.Summary = fmt.Sprintf("%s was not expected", shortName(actual[extra].name, r.context))
	m.Step = actual[extra].step
	m.Suggestion = r.aboutExtra(then, &actual[extra])
	return m
}

// clip shortens long lists of lines: what both begin with, and what comes after
// the most that a person reads.
func clip(expected, actual []string) (clippedExpected, clippedActual []string) {
	if len(expected) <= mostLines && len(actual) <= mostLines {
		return expected, actual
	}
	same := 0
	for same < len(expected) && same < len(actual) && expected[same] == actual[same] {
		same++
	}
	const shown = 3 // of what is the same
	var begin []string
	if same > shown {
		begin = []string{fmt.Sprintf("… %d as expected", same-shown)}
		expected, actual = expected[same-shown:], actual[same-shown:]
	}
	end := func(lines []string) []string {
		if len(lines) > mostLines {
			return append(slices.Clone(lines[:mostLines]), fmt.Sprintf("… and %d more", len(lines)-mostLines))
		}
		return lines
	}
	return append(slices.Clone(begin), end(expected)...), append(slices.Clone(begin), end(actual)...)
}

// describeActual writes an event that was not expected as it is, with the
// fields that the scenario states of an event of that name.
func (r *run) describeActual(expected []expectation, pairs []int, actual *happening) string {
	for i := range expected {
		if pairs[i] >= 0 || expected[i].name != actual.name {
			continue
		}
		shown := make([]field, len(expected[i].fields))
		for index, each := range expected[i].fields {
			found, _ := actual.data.Field(each.name)
			shown[index] = field{each.name, found}
		}
		return expected[i].source.Name.Text + describeFields(shown)
	}
	return shortName(actual.name, r.context)
}

func describeFields(fields []field) string {
	if len(fields) == 0 {
		return ""
	}
	parts := make([]string, len(fields))
	for index, each := range fields {
		parts[index] = each.name + ": " + each.wanted.String()
	}
	return " {" + strings.Join(parts, ", ") + "}"
}

// explainMissing says why an expected event did not happen, as far as that can
// be told.
func (r *run) explainMissing(m *trace.Mismatch, missing *expectation, actual []happening) {
	name := missing.source.Name.Text
	m.Place = placeOf(missing.source.At)
	m.Summary = name + " did not happen"
	m.Step = r.lastTrouble()
	if missing.name == "" {
		m.Suggestion = name + " is not in the model: correct its name"
		return
	}
	for index := range actual {
		if actual[index].name != missing.name {
			continue
		}
		m.Step = actual[index].step
		if matches(missing.fields, actual[index].data) {
			m.Summary = name + " did not happen at this place"
			m.Suggestion = "put the events into the order in which they happen, or say order: any"
			return
		}
		m.Summary = name + " happened with other data"
		m.Suggestion = "correct the expected data, or what the handler gives the event"
		return
	}
	m.Suggestion = r.suggestion(missing.source.Event, m.Step)
}
