package model

import (
	"fmt"

	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// DataType is a type of the team's own: a value object, an enum, or another
// name for a type.
type DataType struct {
	Element
	Data []*Field    // of a value object
	Is   *TypeText   // of an enum or another name
	Type *value.Type // never nil; Any when nothing is known of it
}

// TypeText is a type as written, such as "money?" or "[OrderItem]".
type TypeText struct {
	Text string
	At   Range
}

// Field is a named piece of data of a message, a state or a value object.
type Field struct {
	Name        Name
	Description Name
	Written     *TypeText   // as written; nil when no type was given
	Type        *value.Type // never nil; Any when no type was given or it is unresolved
	DeclaredIn  Declared    // the element whose data it is; nil for a member of an aggregate
}

// Assignment gives a value to a field.
type Assignment struct {
	Field Name
	Value *Input
}

// Input is a value written in a model: a literal, an expression, or a list or
// record that contains some.
type Input struct {
	At         Range
	Literal    value.Value   // when it contains no expression
	Expression *Expression   // when it is one: the text began with "="
	Items      []*Input      // when it is a list that contains an expression
	Fields     []*Assignment // when it is a record that contains an expression
	Type       *value.Type   // of the place it fills

	written *written // until it is resolved
}

var dataTypeForm = form[DataType]{
	noun:    "type",
	summary: "A type of the team's own: a value object with data, an enum, or another name for a type. Its short form is the type it stands for.",
	short:   "a type",
	keys: []key[DataType]{
		described("Where a parcel goes.", func(d *DataType) *Name { return &d.Description }),
		{
			name: "is", summary: "The type it is another name for, or the values of an enum.", standard: "none",
			example: "is: Visa | MasterCard | Amex", binding: typed(func(d *DataType) **TypeText { return &d.Is }),
		},
		{
			name: "data", summary: "The fields of a value object.", standard: "none",
			example: "data: {street: string, city: string}", binding: fields(func(d *DataType) *[]*Field { return &d.Data }),
		},
	},
}

func newDataType(name Name) *DataType {
	return &DataType{Element: Element{Kind: KindType, Name: name}}
}

func shortDataType(r *reader, dataType *DataType, body *yaml.Node) {
	dataType.Is = r.typeText(body)
}

var fieldForm = form[Field]{
	noun:    "field",
	summary: "A named piece of data. Its short form is its type.",
	keys: []key[Field]{
		described("What the shopper pays, taxes included.", func(f *Field) *Name { return &f.Description }),
		{
			name: "type", summary: "The type of its values.", standard: "any",
			example: "type: money?", binding: typed(func(f *Field) **TypeText { return &f.Written }),
		},
	},
}

// typed binds a key to a type.
func typed[T any](field func(*T) **TypeText) binding[T] {
	return binding[T]{
		shape: typeShape{},
		read:  func(r *reader, node *yaml.Node, into *T) { *field(into) = r.typeText(node) },
	}
}

// typeShape is a type as it is written in YAML.
type typeShape struct{}

func (typeShape) words() string { return "a type" }

func (typeShape) schema(schemaSet) jsonObject {
	return jsonObject{"anyOf": []any{
		jsonObject{"type": []string{"string", "null"}, "examples": append(value.BuiltInNames(), "string?", "Small | Large")},
		jsonObject{"type": "array", "minItems": 1, "maxItems": 1},
	}}
}

// maxFields bounds the fields of one element.
const maxFields = 1_000

// fields binds a key to named data: a mapping of names to types, or a list of
// names without types.
func fields[T any](field func(*T) *[]*Field) binding[T] {
	made := func(name Name) *Field { return &Field{Name: name} }
	return binding[T]{
		shape: collectionShape{"fields: names with their types, or names alone", eitherShape{[]shape{typeShape{}, formShape[Field]{&fieldForm}}}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.collection(node, "field", func(name Name, body *yaml.Node) {
				declared := made(name)
				if body.Kind == yaml.MappingNode {
					fieldForm.read(r, body, declared)
				} else {
					declared.Written = r.typeText(body)
				}
				*field(into) = append(*field(into), declared)
			})
			if declared := *field(into); len(declared) > maxFields {
				r.report(Diagnostic{
					Rule:    "syntax/too-many",
					Message: fmt.Sprintf("%d fields stand here, more than the %d that are read", len(declared), maxFields),
					Hint:    "group them in types of their own",
					At:      declared[maxFields].Name.At,
				})
				*field(into) = declared[:maxFields]
			}
		},
	}
}
