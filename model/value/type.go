package value

import "strings"

// Type describes the data of a field. The loader of a model may complete a
// type after it was created, because records mention each other; from the
// first use on it never changes and may be shared between goroutines.
//
// The loader guarantees that records do not contain themselves except through
// lists. Walks over types stop after a fixed amount of work all the same: a few
// records that mention each other twice unfold into very many.
type Type struct {
	// Kind is what sort of data this is.
	Kind Kind
	// Name is the name of an own type, enum, aggregate or member; empty for
	// built-in types and for lists.
	Name string
	// Optional says that the value may be missing.
	Optional bool
	// Element is the type of a list's elements; nil means anything.
	Element *Type
	// Fields are a record's fields in declared order.
	Fields []Field
	// Values are an enum's members in declared order.
	Values []string
}

// Field is a named part of a record.
type Field struct {
	Name string
	Type *Type
}

// Bounds of walks over types.
const (
	maxDepth    = 64
	maxSteps    = 10_000
	maxTypeText = 200
)

// Field returns the type of the field with the name.
func (t *Type) Field(name string) (*Type, bool) {
	index, found := t.FieldIndex(name)
	if !found {
		return nil, false
	}
	return t.Fields[index].Type, true
}

// FieldIndex returns the position of the field with the name in Fields.
func (t *Type) FieldIndex(name string) (int, bool) {
	if t == nil {
		return 0, false
	}
	for index := range t.Fields {
		if t.Fields[index].Name == name {
			return index, true
		}
	}
	return 0, false
}

// FieldNames returns the names of the fields in declared order.
func (t *Type) FieldNames() []string {
	names := make([]string, len(t.Fields))
	for index := range t.Fields {
		names[index] = t.Fields[index].Name
	}
	return names
}

// Has reports whether the text is one of an enum's members.
func (t *Type) Has(member string) bool {
	for _, each := range t.Values {
		if each == member {
			return true
		}
	}
	return false
}

// Required returns the same type without Optional.
func (t *Type) Required() *Type {
	if t == nil || !t.Optional {
		return t
	}
	required := *t
	required.Optional = false
	return &required
}

// OrMissing returns the same type with Optional.
func (t *Type) OrMissing() *Type {
	if t == nil || t.Optional {
		return t
	}
	optional := *t
	optional.Optional = true
	return &optional
}

// String writes the type as a model does: "[OrderItem]", "string?",
// "Submitted | Paid", "money". A type with a name is written by that name.
func (t *Type) String() string {
	var text strings.Builder
	t.write(&text, 0)
	return text.String()
}

func (t *Type) write(text *strings.Builder, depth int) {
	switch {
	case t == nil:
		text.WriteString("any")
		return
	case depth > maxDepth || text.Len() > maxTypeText:
		text.WriteString("…")
		return
	case t.Name != "":
		text.WriteString(t.Name)
	case t.Kind == List:
		text.WriteByte('[')
		t.Element.write(text, depth+1)
		text.WriteByte(']')
	case t.Kind == Enum:
		t.writeEnum(text)
	case t.Kind == Record && len(t.Fields) > 0:
		t.writeFields(text, depth)
	default:
		text.WriteString(t.Kind.String())
	}
	if t.Optional {
		text.WriteByte('?')
	}
}

func (t *Type) writeEnum(text *strings.Builder) {
	members := strings.Join(t.Values, " | ")
	if t.Optional {
		members = "(" + members + ")"
	}
	text.WriteString(members)
}

func (t *Type) writeFields(text *strings.Builder, depth int) {
	text.WriteByte('{')
	for index, field := range t.Fields {
		if index > 0 {
			text.WriteString(", ")
		}
		text.WriteString(field.Name)
		text.WriteString(": ")
		field.Type.write(text, depth+1)
		if text.Len() > maxTypeText {
			break
		}
	}
	text.WriteByte('}')
}
