package play

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// A detail says how much of what happened the scenario expects.
type detail uint8

const (
	withState detail = iota
	withEvents
	withNothing
)

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
