package play

import (
	"context"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// An account is a play as a scenario tells it.
type account struct {
	name    string
	opening Opening
	steps   []*model.Step
	home    *model.Context
	trace   *trace.Trace // as the model itself runs it, settled
}

// account runs the play to its end, as a scenario of the model will be run.
func (s *Stage) account(ctx context.Context, take *Take, name string) (*account, error) {
	steps := take.Steps()
	opening := take.Opening
	opening.Dispatch = nil // a scenario has no mode of its own
	t, err := s.plain.Run(ctx, s.scenario(opening, steps), runtime.Options{})
	if err != nil {
		return nil, err
	}
	return &account{name: name, opening: opening, steps: steps, home: s.home(opening, steps), trace: &t}, nil
}

// A detail says how much of what happened the scenario expects.
type detail uint8

const (
	withState detail = iota
	withEvents
	withNothing
)

// text writes the scenario, indented by columns and with so much for each
// level below.
func (a *account) text(indent int, expecting detail) []string {
	b := &block{}
	b.add(indent, scalar(a.name)+":")
	indent += 2
	a.given(b, indent)
	b.add(indent, "when:")
	for _, step := range a.steps {
		a.step(b, indent+2, step)
	}
	if len(a.opening.Faults) > 0 {
		b.add(indent, "faults:")
		for _, fault := range a.opening.Faults {
			key, word := faultWords(fault)
			b.add(indent+2, "- {at: "+scalar(a.nameOf(fault.Target))+", "+key+": "+word+"}")
		}
	}
	a.then(b, indent, expecting)
	return b.lines
}

// nameOf returns the name by which the scenario mentions an element.
func (a *account) nameOf(element model.Declared) string {
	declaration := element.Declaration()
	if declaration.Context == a.home {
		return declaration.Name.Text
	}
	return declaration.QualifiedName()
}

func (a *account) given(b *block, indent int) {
	if a.opening.From == nil || !hasGiven(a.opening.From) {
		return
	}
	given := &a.opening.From.Given
	b.add(indent, "given:")
	if len(given.Events) > 0 {
		b.add(indent+2, "events:")
		for _, each := range given.Events {
			b.fields(indent+4, "- "+scalar(each.Name.Text), each.Data)
		}
	}
	if len(given.States) > 0 {
		b.add(indent+2, "state:")
		for _, each := range given.States {
			if each.Absent {
				b.add(indent+4, scalar(each.Name.Text)+": null")
				continue
			}
			b.fields(indent+4, scalar(each.Name.Text), each.Data)
		}
	}
	if len(given.ReadModels) > 0 {
		b.add(indent+2, "readModels:")
		for _, each := range given.ReadModels {
			b.add(indent+4, scalar(each.Name.Text)+":")
			for _, row := range each.Rows {
				b.add(indent+6, "- "+flowFields(row))
			}
		}
	}
}

func (a *account) step(b *block, indent int, step *model.Step) {
	switch {
	case step.Command != nil:
		b.fields(indent, "- "+scalar(a.nameOf(step.Command)), step.Data)
	case step.Event != nil:
		b.fields(indent, "- "+scalar(a.nameOf(step.Event)), step.Data)
	case step.Timer != nil:
		name := step.Timer.Name.Text
		if context := step.Timer.Process.Context; context != a.home && context.Name.Text != "" {
			name = context.Name.Text + "." + name
		}
		b.add(indent, "- timer: "+scalar(name))
	case step.Wait > 0:
		b.add(indent, "- wait: "+value.NewDuration(step.Wait).String())
	}
}

// then writes what the scenario expects: what happened.
func (a *account) then(b *block, indent int, expecting detail) {
	if expecting == withNothing {
		return
	}
	b.add(indent, "then:")
	indent += 2
	a.events(b, indent)
	if reason := a.rejection(); reason != "" {
		b.add(indent, "rejected: "+scalar(reason))
	}
	if expecting == withState {
		a.state(b, indent)
	}
}

func (a *account) events(b *block, indent int) {
	names := a.happened()
	line := "events: [" + strings.Join(names, ", ") + "]"
	if indent+len([]rune(line)) <= lineWidth {
		b.add(indent, line)
		return
	}
	b.add(indent, "events:")
	for _, name := range names {
		b.add(indent+2, "- "+name)
	}
}

// happened returns the events that happened and hold, as scenarios expect
// them.
func (a *account) happened() []string {
	undone := map[int]bool{}
	for i := range a.trace.Steps {
		if _, is := a.trace.Steps[i].Fact.(*trace.TransactionRolledBack); is {
			undone[a.trace.Steps[i].Transaction] = true
		}
	}
	var names []string
	for i := range a.trace.Steps {
		switch fact := a.trace.Steps[i].Fact.(type) {
		case *trace.EventRaised:
			if !undone[a.trace.Steps[i].Transaction] {
				names = append(names, a.short(fact.Event))
			}
		case *trace.EventReceived:
			if !fact.Integration {
				names = append(names, a.short(fact.Event))
			}
		case *trace.IntegrationEventPublished:
			if !fact.Again {
				names = append(names, a.short(fact.Event))
			}
		}
	}
	return names
}

func (a *account) short(qualified string) string {
	if a.home.Name.Text != "" {
		qualified = strings.TrimPrefix(qualified, a.home.Name.Text+".")
	}
	return scalar(qualified)
}

// rejection returns why a command was rejected, the last one.
func (a *account) rejection() string {
	reason := ""
	for i := range a.trace.Steps {
		if rejected, is := a.trace.Steps[i].Fact.(*trace.CommandRejected); is {
			reason = rejected.Reason
		}
	}
	return reason
}

// state writes the aggregates that are there at the end, with their fields
// that are one value.
func (a *account) state(b *block, indent int) {
	now := a.trace.Snapshot(len(a.trace.Steps))
	heading := false
	for _, each := range now.Aggregates {
		data := plainFields(each.State, each.Instance.Identity)
		if each.Version == 0 || len(data) == 0 {
			continue
		}
		if !heading {
			b.add(indent, "state:")
			heading = true
		}
		name := each.Instance.String()
		if a.home.Name.Text != "" {
			name = strings.TrimPrefix(name, a.home.Name.Text+".")
		}
		b.fields(indent+2, scalar(name), data)
	}
}

// plainFields returns the fields of a state that hold something which a line
// can tell.
func plainFields(state value.Value, identity string) []*model.Assignment {
	if state.Kind() != value.Record {
		return nil
	}
	var data []*model.Assignment
	for i, field := range state.Shape().Fields {
		v := state.Fields()[i]
		switch v.Kind() {
		case value.Any, value.List, value.Record, value.Date, value.DateTime:
			continue
		}
		if text := v.String(); text != "" && text != identity {
			data = append(data, &model.Assignment{Field: model.Name{Text: field.Name}, Value: &model.Input{Literal: v}})
		}
	}
	return data
}
