package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// filler gives a value that is written in a model: a literal, a formula, or a
// list or record that contains some.
type filler struct {
	literal value.Value
	formula *formula
	items   []*filler
	fields  []assignment
	record  value.Value // that the fields go into
	list    bool
}

// assignment gives a value to a field.
type assignment struct {
	index int // in the record it goes into, -1 when it is left out
	value *filler
}

// filler compiles a written value.
func (c *compiler) filler(input *model.Input, names layout) *filler {
	switch {
	case input == nil:
		return &filler{}
	case input.Expression != nil:
		return &filler{formula: c.formula(input.Expression, names)}
	case input.Items != nil:
		made := &filler{list: true}
		for _, item := range input.Items {
			made.items = append(made.items, c.filler(item, names))
		}
		return made
	case input.Fields != nil:
		shape := input.Type
		if shape == nil || shape.Kind != value.Record {
			shape = recordOf(input.Fields)
		}
		return &filler{record: value.Zero(shape.Required()), fields: c.assignments(input.Fields, shape, names)}
	default:
		return &filler{literal: input.Literal}
	}
}

// assignments compiles values for the fields of a record.
func (c *compiler) assignments(from []*model.Assignment, shape *value.Type, names layout) []assignment {
	var made []assignment
	for _, each := range from {
		index, found := shape.FieldIndex(each.Field.Text)
		if !found {
			c.problem(each.Field.At, "there is no field %q to set", each.Field.Text)
			index = -1
		}
		before := len(c.faults)
		value := c.filler(each.Value, names)
		if len(c.faults) > before {
			index = -1
		}
		made = append(made, assignment{index: index, value: value})
	}
	return made
}

// recordOf returns a record type with fields of any type.
func recordOf(fields []*model.Assignment) *value.Type {
	shape := &value.Type{Kind: value.Record}
	for _, field := range fields {
		shape.Fields = append(shape.Fields, value.Field{Name: field.Field.Text, Type: value.BuiltIn(value.Any)})
	}
	return shape
}

// fill computes a written value. The error is a *computationError.
func (r *run) fill(f *filler, variables []value.Value) (value.Value, error) {
	switch {
	case f.formula != nil:
		return r.evaluate(f.formula, variables)
	case f.list:
		items := make([]value.Value, len(f.items))
		for index, item := range f.items {
			filled, err := r.fill(item, variables)
			if err != nil {
				return value.Null(), err
			}
			items[index] = filled
		}
		return value.NewList(items), nil
	case f.fields != nil:
		return r.assign(f.record, f.fields, variables)
	default:
		return f.literal, nil
	}
}

// assign returns a record in which fields have new values, all computed from
// the variables as they are. The error is a *computationError.
func (r *run) assign(record value.Value, fields []assignment, variables []value.Value) (value.Value, error) {
	if len(fields) == 0 {
		return record, nil
	}
	shape := record.Shape()
	values := append([]value.Value(nil), record.Fields()...)
	for index := range fields {
		each := &fields[index]
		if each.index < 0 || each.index >= len(values) {
			continue
		}
		filled, err := r.fill(each.value, variables)
		if err != nil {
			return record, err
		}
		values[each.index] = filled
	}
	return value.NewRecord(shape, values), nil
}
