package lint

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// Kind is a kind of element that an own rule may be about.
type Kind struct {
	Word       string // as an own rule writes it: "readModel"
	Properties []Property
}

// Property is what an own rule sees of an element.
type Property struct {
	Name    string
	Type    string // as a model writes it: "[string]"
	Summary string // a phrase
}

// Kinds returns the kinds that own rules may be about, in the order of the
// language. The slices are the caller's.
func Kinds() []Kind {
	kinds := make([]Kind, 0, len(subjects()))
	for _, subject := range subjects() {
		kind := Kind{Word: subject.word}
		for _, property := range subject.properties {
			kind.Properties = append(kind.Properties, Property{property.name, property.kind.String(), property.summary})
		}
		kinds = append(kinds, kind)
	}
	return kinds
}

// A subject is a kind of element with what rules see of it.
type subject struct {
	word       string
	shape      *value.Type
	properties []property
	of         func(*model.Context) []any // its elements in a context
}

// A property is one field of the record that a rule sees of an element.
type property struct {
	name, summary string
	kind          *value.Type
	read          func(element any) value.Value
}

// a makes a property of one sort of element.
func a[E any](name string, kind *value.Type, summary string, read func(E) value.Value) property {
	return property{name, summary, kind, func(element any) value.Value { return read(element.(E)) }}
}

// newSubject makes a kind of the elements that a context has in a list.
func newSubject[E any](word string, list func(*model.Context) []E, properties ...property) subject {
	of := func(c *model.Context) []any {
		elements := list(c)
		all := make([]any, len(elements))
		for i, element := range elements {
			all[i] = element
		}
		return all
	}
	shape := &value.Type{Kind: value.Record, Name: word}
	for _, property := range properties {
		shape.Fields = append(shape.Fields, value.Field{Name: property.name, Type: property.kind})
	}
	return subject{word, shape, properties, of}
}

// record returns what a rule sees of an element: the properties that it
// mentions; the others are missing.
func (s *subject) record(element any, mentioned map[string]bool) value.Value {
	values := make([]value.Value, len(s.properties))
	for i, property := range s.properties {
		if mentioned[property.name] {
			values[i] = property.read(element)
		}
	}
	return value.NewRecord(s.shape, values)
}

// mentions returns the properties of a variable that programs read; all of
// them when one reads the variable as a whole.
func (s *subject) mentions(variable string, programs ...*expression.Program) map[string]bool {
	mentioned := map[string]bool{}
	for _, program := range programs {
		if program == nil {
			continue
		}
		for _, path := range program.Paths() {
			switch {
			case path[0] != variable:
			case len(path) > 1:
				mentioned[path[1]] = true
			default:
				for _, property := range s.properties {
					mentioned[property.name] = true
				}
			}
		}
	}
	return mentioned
}
