package runtime

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

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
	if len(rows) != len(example.Rows) {
		m.Summary = fmt.Sprintf("%s shows %s, not %d", example.Name.Text, rowsText(len(rows)), len(example.Rows))
	}
	r.explainRows(m, into)
	return m
}

func rowsText(count int) string {
	if count == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", count)
}

// explainRows says which event filled a read model last, or which would.
func (r *run) explainRows(m *trace.Mismatch, into *readModel) {
	m.Step = r.lastRow(into.name)
	if step := r.result.Step(m.Step); step != nil {
		if event := r.eventBefore(step); event != "" {
			m.Suggestion = fmt.Sprintf("see what %s does with %s, or correct the expected rows", into.source.Name.Text, shortName(event, r.context))
			return
		}
	}
	var names []string
	for _, each := range into.source.Projections {
		if each.Event != nil {
			names = append(names, shortName(each.Event.QualifiedName(), r.context))
		}
	}
	if len(names) == 0 {
		m.Suggestion = "nothing fills " + into.source.Name.Text + ": add from: with the events that do"
		return
	}
	m.Suggestion = strings.Join(names, " or ") + " would change it: send what leads there, or correct the expected rows"
}

// eventBefore returns the event that caused a step, empty when none did.
func (r *run) eventBefore(step *trace.Step) string {
	for step = r.result.Step(step.Cause); step != nil; step = r.result.Step(step.Cause) {
		switch fact := step.Fact.(type) {
		case *trace.EventRaised:
			return fact.Event
		case *trace.EventReceived:
			return fact.Event
		case *trace.IntegrationEventPublished:
			return fact.Event
		}
	}
	return ""
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
