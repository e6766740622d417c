package model

import (
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// EventExample is an event with data: a given one, or an expected one, of
// which only the stated fields are compared.
type EventExample struct {
	At    Range
	Name  Name
	Event *Event
	Data  []*Assignment
}

// StateExample is the state of one aggregate: in given the whole, in then
// the fields to compare.
type StateExample struct {
	At        Range
	Name      Name // as written: "Order/o-1"
	Aggregate *Aggregate
	Identity  value.Value
	Absent    bool // the aggregate does not exist
	Data      []*Assignment
}

// RowsExample is the rows of a read model, all of them, in order.
type RowsExample struct {
	At        Range
	Name      Name
	ReadModel *ReadModel
	Rows      [][]*Assignment
}

func readEventExample(r *reader, node *yaml.Node) *EventExample {
	var example *EventExample
	r.listedElement(node, "event", func(name Name, body *yaml.Node) {
		example = &EventExample{At: r.rangeOf(node), Name: name, Data: r.assignments(body)}
	})
	return example
}

// states binds a key to the states of aggregates.
func states[T any](field func(*T) *[]*StateExample) binding[T] {
	return binding[T]{
		shape: mapShape{"aggregates, as Aggregate/id, with their fields", mapShape{"fields", anyShape{"a value"}}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.mapping(node, "set of states", func(name Name, body *yaml.Node) {
				*field(into) = append(*field(into), &StateExample{
					At: name.At, Name: name, Absent: isNull(body), Data: r.assignments(body),
				})
			})
		},
	}
}

// rows binds a key to the rows of read models.
func rows[T any](field func(*T) *[]*RowsExample) binding[T] {
	return binding[T]{
		shape: mapShape{"read models with their rows", anyShape{"a list of rows"}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.mapping(node, "set of read models", func(name Name, body *yaml.Node) {
				example := &RowsExample{At: name.At, Name: name}
				r.items(body, func(item *yaml.Node) { example.Rows = append(example.Rows, r.assignments(item)) })
				*field(into) = append(*field(into), example)
			})
		},
	}
}
