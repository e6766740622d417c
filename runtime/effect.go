package runtime

import (
	"errors"
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
)

// effect is a compiled message that a handler or process sends on.
type effect struct {
	source  *model.Effect
	event   *event // exactly one of the two
	command *command
	when    *formula
	each    *formula
	record  *value.Type
	fields  []supply
	item    int // of the layout
}

// supply says where one field of a message comes from.
type supply struct {
	index    int // of the message's record
	name     string
	wanted   *value.Type
	filler   *filler // nil: by name
	variable int     // of the layout, -1 when nothing supplies the field
	field    string  // of the variable
}

// effects compiles the messages that the element at hand sends on.
func (c *compiler) effects(from []*model.Effect, names layout) []*effect {
	made := make([]*effect, 0, len(from))
	for _, each := range from {
		if compiled := c.effect(each, names); compiled != nil {
			made = append(made, compiled)
		}
	}
	return made
}

// effect compiles one message, nil when it is unresolved.
func (c *compiler) effect(from *model.Effect, names layout) *effect {
	made := &effect{source: from, record: from.Record(), item: names.index(itemVariable)}
	switch {
	case from.Event != nil:
		made.event = c.events[from.Event]
	case from.Command != nil:
		made.command = c.commands[from.Command]
	}
	if made.event == nil && made.command == nil {
		c.problem(from.Message.At, "%q is not in the model", from.Message.Text)
		return nil
	}
	made.when = c.formula(from.When, names)
	made.each = c.formula(from.Each, names)
	for _, each := range from.Supply {
		made.fields = append(made.fields, c.supply(each, made.record, names))
	}
	return made
}

func (c *compiler) supply(from model.Supply, record *value.Type, names layout) supply {
	made := supply{name: from.Field.Name.Text, wanted: from.Field.Type, variable: -1}
	made.index, _ = record.FieldIndex(made.name)
	switch {
	case from.Input != nil:
		made.filler = c.filler(from.Input, names)
	case len(from.Path) == 2:
		made.variable, made.field = names.index(from.Path[0]), from.Path[1]
	}
	return made
}

// times calls a function for each message that the effect asks for now. The
// variables have a place for the item of a list.
func (e *effect) times(r *run, variables []value.Value, do func(data value.Value) error) error {
	if e.each == nil {
		return e.once(r, variables, do)
	}
	items, err := r.evaluate(e.each, variables)
	if err != nil {
		return err
	}
	for _, item := range items.Elements() {
		variables[e.item] = item
		if err := e.once(r, variables, do); err != nil {
			return err
		}
	}
	variables[e.item] = value.Null()
	return nil
}

func (e *effect) once(r *run, variables []value.Value, do func(value.Value) error) error {
	wanted, err := r.holds(e.when, variables)
	if err != nil || !wanted {
		return err
	}
	data, err := e.data(r, variables)
	if err != nil {
		return err
	}
	return do(data)
}

// data computes the data of the message.
func (e *effect) data(r *run, variables []value.Value) (value.Value, error) {
	values := make([]value.Value, len(e.record.Fields))
	for index := range e.fields {
		each := &e.fields[index]
		supplied, err := each.value(r, variables)
		if err != nil {
			return value.Null(), e.fault(err)
		}
		if !supplied.IsNull() {
			values[each.index] = supplied
		}
	}
	return value.NewRecord(e.record, values), nil
}

// fault gives an error of the effect its place in the model.
func (e *effect) fault(err error) error {
	var placed kernel.Placed
	if errors.As(err, &placed) {
		return err
	}
	return &computationError{text: e.source.Message.Text, at: placeOf(e.source.At), err: err}
}

// value computes one field. What nothing supplies is missing.
func (s *supply) value(r *run, variables []value.Value) (value.Value, error) {
	if s.filler != nil {
		return r.fill(s.filler, variables)
	}
	if s.variable < 0 {
		return value.Null(), nil
	}
	found, _ := variables[s.variable].Field(s.field)
	if found.IsNull() {
		return found, nil
	}
	fit, err := value.Conform(found, s.wanted)
	if err != nil {
		return fit, fmt.Errorf("field %q: %w", s.name, err)
	}
	return fit, nil
}

// send sends commands on.
func (r *run) send(work *kernel.UnitOfWork, effects []*effect, variables []value.Value) error {
	for _, each := range effects {
		if each.command == nil {
			continue
		}
		err := each.times(r, variables, func(data value.Value) error { return each.command.send(work, data) })
		if err != nil {
			return err
		}
	}
	return nil
}

// publish sends integration events on; a domain event among them is raised.
func (r *run) publish(work *kernel.UnitOfWork, effects []*effect, variables []value.Value) error {
	for _, each := range effects {
		if each.event == nil {
			continue
		}
		err := each.times(r, variables, func(data value.Value) error { return each.event.raise(work, data, "") })
		if err != nil {
			return err
		}
	}
	return nil
}
