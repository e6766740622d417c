package runtime

import (
	"fmt"

	"github.com/eventstorm/storm/model"
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
	m.Suggestion = "see the sets of its events, or correct the expected state"
	return m
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

// lastChange returns the last step that changed an aggregate, 0 when none did.
func (r *run) lastChange(instance trace.Instance) int {
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		if fact, is := r.result.Steps[index].Fact.(*trace.StateChanged); is && fact.Instance == instance {
			return r.result.Steps[index].Seq
		}
	}
	return 0
}

// expectReadModels compares the rows of read models.
func (r *run) expectReadModels(then *model.Then) []trace.Mismatch {
	var found []trace.Mismatch
	for _, each := range then.ReadModels {
		if mismatch := r.expectRows(each); mismatch != nil {
			found = append(found, *mismatch)
		}
	}
	return found
}

func (r *run) expectRows(example *model.RowsExample) *trace.Mismatch {
	m := &trace.Mismatch{Kind: trace.MismatchReadModel, Place: placeOf(example.At)}
	into := r.simulator.readModels[example.ReadModel]
	if into == nil {
		m.Summary, m.Suggestion = "the read model "+example.Name.Text+" is not in the model", "correct its name"
		return m
	}
	rows := r.table(into).list().Elements()
	same := len(rows) == len(example.Rows)
	for index, each := range example.Rows {
		wanted := r.fields(each)
		text := describeFields(wanted)
		m.Expected = append(m.Expected, "row"+text)
		same = same && matches(wanted, rows[index])
		if index < len(rows) {
			shown := make([]field, len(wanted))
			for position, field := range wanted {
				shown[position] = field
				shown[position].wanted, _ = rows[index].Field(field.name)
			}
			m.Actual = append(m.Actual, "row"+describeFields(shown))
		}
	}
	if same {
		return nil
	}
	for index := len(example.Rows); index < len(rows) && index < mostLines; index++ {
		m.Actual = append(m.Actual, "row "+rows[index].String())
	}
	m.Summary = example.Name.Text + " shows other rows"
	m.Step = r.lastRow(into.name)
	m.Suggestion = "see the read model's from, or correct the expected rows"
	return m
}

// lastRow returns the last step that changed a read model, 0 when none did.
func (r *run) lastRow(name string) int {
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		if fact, is := r.result.Steps[index].Fact.(*trace.ReadModelChanged); is && fact.ReadModel == name {
			return r.result.Steps[index].Seq
		}
	}
	return 0
}
