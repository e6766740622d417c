package model

import (
	"github.com/eventstorm/storm/model/value"
)

// A source is a variable whose fields may fill those of a message by name.
type source struct {
	variable string
	record   *value.Type
}

// effects resolves the messages that a handler or process sends on.
func (r *resolver) effects(c *Context, effects []*Effect, seen variables) {
	for _, effect := range effects {
		r.effect(c, effect, seen)
	}
}

func (r *resolver) effect(c *Context, effect *Effect, seen variables) {
	if effect.Each != nil {
		r.compile(effect.Each, seen.scope(), nil)
		seen = r.eachItem(effect.Each, seen)
	}
	effect.Scope = seen.scope()
	r.compile(effect.When, effect.Scope, boolType)
	record := effect.Record()
	if record == nil {
		for _, assignment := range effect.Data {
			r.input(assignment.Value, anyType, seeing(effect.Scope))
		}
		return
	}
	r.assignments(effect.Data, record, quote(effect.Message.Text), seeing(effect.Scope))
	for _, field := range effect.fields() {
		effect.Supply = append(effect.Supply, r.supply(field, effect.Data, sources(seen), effect.Message))
	}
	r.supplyIdentity(effect, seen)
}

// fields returns the declared fields of the message.
func (e *Effect) fields() []*Field {
	if e.Event != nil {
		return e.Event.Data
	}
	return e.Command.Data
}

// eachItem adds the variable for an item of a list.
func (r *resolver) eachItem(each *Expression, seen variables) variables {
	item := anyType
	if each.Program != nil {
		switch list := each.Program.Type(); list.Kind {
		case value.List:
			item = list.Element
		case value.Any:
		default:
			r.report(Diagnostic{
				Rule:    "expression/invalid",
				Message: "each takes a list, this is " + list.String(),
				Hint:    "name a field that is a list, such as command.items",
				At:      each.At,
			})
		}
	}
	return seen.with(itemVariable, item)
}

// sources returns the variables whose fields fill a message by name, in the
// order in which they are asked: the item of a list, what is handled, the
// state, what was read.
func sources(seen variables) []source {
	all := make([]source, 0, len(seen))
	for _, variable := range seen {
		s := source{variable.Name, variable.Type}
		if variable.Name == itemVariable {
			all = append([]source{s}, all...)
			continue
		}
		all = append(all, s)
	}
	return all
}

// supply says where a field comes from: from the values given, or by name
// from the first source that has a field of its name.
func (r *resolver) supply(field *Field, given []*Assignment, sources []source, at Name) Supply {
	for _, assignment := range given {
		if assignment.Field.Text == field.Name.Text {
			return Supply{Field: field, Input: assignment.Value}
		}
	}
	for _, source := range sources {
		if source.record == nil || source.record.Kind != value.Record {
			continue
		}
		from, ok := source.record.Field(field.Name.Text)
		if !ok {
			continue
		}
		if !value.Assignable(from, field.Type) {
			r.mismatch(field, from, source, at)
		}
		return Supply{Field: field, Path: []string{source.variable, field.Name.Text}}
	}
	return Supply{Field: field}
}

func (r *resolver) mismatch(field *Field, from *value.Type, source source, at Name) {
	r.report(Diagnostic{
		Rule:    "type/mismatch",
		Message: quote(at.Text) + " takes " + quote(field.Name.Text) + " as " + field.Type.String() + ", but " + source.variable + "." + field.Name.Text + " is " + from.String(),
		Hint:    "give both the same type, or set it under data",
		At:      at.At,
		Related: []Related{{Message: "declared here", At: field.Name.At}},
	})
}

// supplyIdentity fills what nothing else supplies and refers to the aggregate
// at hand: a field whose type is that aggregate.
func (r *resolver) supplyIdentity(effect *Effect, seen variables) {
	for i := range effect.Supply {
		supply := &effect.Supply[i]
		if supply.Input != nil || supply.Path != nil || supply.Field.Type.Kind != value.Reference {
			continue
		}
		for _, variable := range seen {
			aggregate := r.aggregateOfState(variable.Name, effect)
			if aggregate != nil && aggregate.Reference.Name == supply.Field.Type.Name {
				supply.Path = []string{stateVariable, aggregate.IdentityField()}
			}
		}
	}
}

// aggregateOfState returns the aggregate whose state a variable is.
func (r *resolver) aggregateOfState(variable string, effect *Effect) *Aggregate {
	if variable != stateVariable || effect.Event == nil {
		return nil
	}
	return effect.Event.Aggregate
}
