package render

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// lifecycle is what a model says about the states of an aggregate: the members
// of the one enum in its state that its events set.
type lifecycle struct {
	field  string
	states []string
	enum   *value.Type
	scope  *expression.Scope // state, of which only the field is known
	record *value.Type
}

// newLifecycle returns the lifecycle of an aggregate, nil when it has none: the
// enum that most of its events set, the first of several.
func newLifecycle(aggregate *model.Aggregate) *lifecycle {
	var best *model.Field
	most := 0
	for _, field := range aggregate.State {
		if field.Type.Kind != value.Enum {
			continue
		}
		count := 0
		for _, event := range aggregate.Events {
			if _, sets := stateAfter(event, field.Name.Text); sets {
				count++
			}
		}
		if count > most {
			best, most = field, count
		}
	}
	if best == nil {
		return nil
	}
	record := &value.Type{Kind: value.Record, Fields: []value.Field{{Name: best.Name.Text, Type: best.Type.Required()}}}
	return &lifecycle{
		field: best.Name.Text, states: best.Type.Values, enum: best.Type, record: record,
		scope: expression.NewScope(expression.Variable{Name: "state", Type: record}),
	}
}

// stateAfter returns the member that an event sets a field to.
func stateAfter(event *model.Event, field string) (string, bool) {
	for _, assignment := range event.Sets {
		if assignment.Field.Text == field && assignment.Value != nil && assignment.Value.Literal.Kind() == value.Enum {
			return assignment.Value.Literal.Text(), true
		}
	}
	return "", false
}

// allowed returns the states in which the guards of a handler let a command
// pass, and whether they restrict them at all. Guards that depend on anything
// else say nothing about states.
func (l *lifecycle) allowed(handler *model.Handler) (states []string, restricted bool) {
	var guards []*expression.Program
	for _, condition := range handler.Requires {
		if condition.That == nil {
			continue
		}
		for _, part := range conjuncts(condition.That.Text) {
			if program, problems := expression.Compile(part, l.scope, value.BuiltIn(value.Bool)); len(problems) == 0 && len(program.Paths()) > 0 {
				guards = append(guards, program)
			}
		}
	}
	if len(guards) == 0 {
		return nil, false
	}
	for _, state := range l.states {
		if l.passes(state, guards) {
			states = append(states, state)
		}
	}
	return states, true
}

func (l *lifecycle) passes(state string, guards []*expression.Program) bool {
	record := value.NewRecord(l.record, []value.Value{value.NewEnum(state)})
	for _, guard := range guards {
		holds, err := guard.Holds(&expression.Environment{Variables: []value.Value{record}})
		if err == nil && !holds {
			return false
		}
	}
	return true
}

// conjuncts returns the parts of a condition that must all hold. It takes a
// condition apart only where no reader could doubt it; a part that was torn
// out of brackets does not compile.
func conjuncts(text string) []string {
	for _, word := range []string{" or ", "||", "?"} {
		if strings.Contains(text, word) {
			return []string{text}
		}
	}
	return strings.Split(strings.ReplaceAll(text, "&&", " and "), " and ")
}
