package runtime

import (
	"fmt"
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

// happenings returns the events of a run in order.
func (r *run) happenings() []happening {
	undone := map[int]bool{}
	for index := range r.result.Steps {
		if _, is := r.result.Steps[index].Fact.(*trace.TransactionRolledBack); is {
			undone[r.result.Steps[index].Transaction] = true
		}
	}
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
	pairs := pairInOrder(expected, actual)
	if then.AnyOrder {
		pairs = pairInAnyOrder(expected, actual)
	}
	missing, extra := unpaired(pairs, len(actual))
	if missing < 0 && (extra < 0 || then.Others) {
		return nil
	}
	return []trace.Mismatch{r.eventMismatch(then, expected, actual, pairs, missing, extra)}
}

// pairInOrder finds, for each expected event, the one that happened, so that
// as many as possible have one and both stand in the same order; -1: none.
func pairInOrder(expected []expectation, actual []happening) []int {
	longest := make([][]int32, len(expected)+1)
	for i := range longest {
		longest[i] = make([]int32, len(actual)+1)
	}
	for i := len(expected) - 1; i >= 0; i-- {
		for j := len(actual) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if expected[i].matches(&actual[j]) {
				longest[i][j] = max(longest[i][j], longest[i+1][j+1]+1)
			}
		}
	}
	pairs := make([]int, len(expected))
	j := 0
	for i := range expected {
		pairs[i] = -1
		for at := j; at < len(actual); at++ {
			if expected[i].matches(&actual[at]) && longest[i+1][at+1]+1 == longest[i][j] {
				pairs[i], j = at, at+1
				break
			}
		}
	}
	return pairs
}

// pairInAnyOrder finds, for each expected event, one that happened and that no
// other expected event has; those that ask for most choose first.
func pairInAnyOrder(expected []expectation, actual []happening) []int {
	pairs := make([]int, len(expected))
	taken := make([]int, len(actual)) // by which expected event, counted from 1
	for i := range expected {
		pairs[i] = -1
	}
	for i := range expected {
		augment(i, expected, actual, taken, make([]bool, len(actual)))
	}
	for j, i := range taken {
		if i > 0 {
			pairs[i-1] = j
		}
	}
	return pairs
}

// augment finds a partner for an expected event, moving others to another one
// if need be (Kuhn's matching).
func augment(i int, expected []expectation, actual []happening, taken []int, tried []bool) bool {
	for j := range actual {
		if tried[j] || !expected[i].matches(&actual[j]) {
			continue
		}
		tried[j] = true
		if taken[j] == 0 || augment(taken[j]-1, expected, actual, taken, tried) {
			taken[j] = i + 1
			return true
		}
	}
	return false
}

// unpaired returns the first expected event and the first actual one without a
// partner, -1 when there is none.
func unpaired(pairs []int, count int) (missing, extra int) {
	missing, extra = -1, -1
	paired := make([]bool, count)
	for i, j := range pairs {
		if j >= 0 {
			paired[j] = true
		} else if missing < 0 {
			missing = i
		}
	}
	for j := range paired {
		if !paired[j] {
			return missing, j
		}
	}
	return missing, extra
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
		if len(m.Actual) < mostLines {
			m.Actual = append(m.Actual, texts[j])
		}
	}
	if len(actual) > mostLines {
		m.Actual = append(m.Actual, fmt.Sprintf("… and %d more", len(actual)-mostLines))
	}
	if missing >= 0 {
		r.explainMissing(&m, &expected[missing], actual)
		return m
	}
	m.Summary = fmt.Sprintf("%s was not expected", shortName(actual[extra].name, r.context))
	m.Step = actual[extra].step
	m.Suggestion = "add it to the expected events, or say others: allowed"
	return m
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

// suggestion returns what to do so that an event happens.
func (r *run) suggestion(event *model.Event, trouble int) string {
	if event.External != nil {
		return fmt.Sprintf("%s comes from %s: let it happen under when", event.Name.Text, event.External.Name.Text)
	}
	if len(event.Raisers) == 0 && len(event.Publishers) == 0 {
		return fmt.Sprintf("nothing raises %s: add it under raises or publishes of a handler", event.Name.Text)
	}
	if step := r.result.Step(trouble); step != nil {
		switch fact := step.Fact.(type) {
		case *trace.CommandRejected:
			return fmt.Sprintf("change the data so that %s is accepted, or expect the rejection", shortName(fact.Command, r.context))
		case *trace.CommandUnhandled:
			return fmt.Sprintf("add a handler for %s", shortName(fact.Command, r.context))
		case *trace.HandlerFailed:
			return fmt.Sprintf("see why %s failed", shortName(fact.Handler, r.context))
		case *trace.HandlerSkipped:
			return fmt.Sprintf("see the condition of %s", shortName(fact.Handler, r.context))
		case *trace.ElementSkipped:
			return fmt.Sprintf("%s has a fault: storm validate explains it", shortName(fact.Element, r.context))
		}
	}
	if len(event.Raisers) > 0 {
		return fmt.Sprintf("%s raises it: send what leads there, under when", event.Raisers[0].Name.Text)
	}
	return fmt.Sprintf("%s publishes it: send what leads there, under when", event.Publishers[0].Declaration().Name.Text)
}
