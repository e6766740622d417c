package model

import (
	"fmt"
	"sort"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// typeWork is a declared type on its way to a value type.
type typeWork struct {
	busy bool // it is being worked out: meeting it again is a cycle
	done *value.Type
}

func isBuiltIn(name string) bool {
	_, ok := value.BuiltInNamed(name)
	return ok
}

var anyType = value.BuiltIn(value.Any)

// resolveTypes works out all declared types, each when it is first needed.
func (r *resolver) resolveTypes() {
	for _, context := range r.model.Contexts {
		for _, dataType := range context.Types {
			dataType.Type = r.typeOf(declaredType{dataType: dataType}, dataType.Name)
		}
		for _, aggregate := range context.Aggregates {
			aggregate.Reference = r.typeOf(declaredType{aggregate: aggregate}, aggregate.Name)
			for _, member := range aggregate.Members {
				member.Record = r.typeOf(declaredType{member: member}, member.Name)
			}
		}
	}
}

// typeOf returns the value type of a declared type. A type that contains
// itself is reported where it is mentioned, and is anything there.
func (r *resolver) typeOf(declared declaredType, mention Name) *value.Type {
	work := r.types[declared]
	if work == nil {
		return r.begin(declared, mention)
	}
	if work.busy {
		r.report(Diagnostic{
			Rule:    "type/cycle",
			Message: "the type " + quote(declared.name().Text) + " contains itself",
			Hint:    "refer to the other one by its id instead",
			At:      mention.At,
			Related: []Related{{Message: "declared here", At: declared.name().At}},
		})
		return anyType
	}
	return work.done
}

// maxTypesWithin bounds types within types.
const maxTypesWithin = 32

// begin works out a type that was not met before.
func (r *resolver) begin(declared declaredType, mention Name) *value.Type {
	if r.typeDepth == maxTypesWithin {
		r.report(Diagnostic{
			Rule:    "type/too-deep",
			Message: fmt.Sprintf("the type %s stands within more than %d others", quote(mention.Text), maxTypesWithin),
			Hint:    "refer to it by an id",
			At:      mention.At,
		})
		return anyType
	}
	work := &typeWork{busy: true}
	r.types[declared] = work
	r.typeDepth++
	work.done = r.workOut(declared)
	r.typeDepth--
	work.busy = false
	return work.done
}

func (r *resolver) workOut(declared declaredType) *value.Type {
	switch {
	case declared.aggregate != nil:
		return &value.Type{Kind: value.Reference, Name: declared.aggregate.Name.Text}
	case declared.member != nil:
		member := declared.member
		r.resolveFields(member.Aggregate.Context, member.Data, nil)
		r.checkIdentity(member.Identity, member.Data)
		return record(member.Name.Text, member.Data)
	default:
		return r.workOutDataType(declared.dataType)
	}
}

func (r *resolver) workOutDataType(d *DataType) *value.Type {
	if d.Is == nil {
		r.resolveFields(d.Context, d.Data, d)
		if len(d.Data) == 0 {
			return anyType
		}
		return record(d.Name.Text, d.Data)
	}
	if len(d.Data) > 0 {
		r.report(Diagnostic{
			Rule:    "type/syntax",
			Message: "the type " + quote(d.Name.Text) + " has both is and data",
			Hint:    "keep data for a value object, or is for an enum or another name of a type",
			At:      d.Name.At,
		})
	}
	resolved := r.typeFromText(d.Context, d.Is)
	if resolved.Kind == value.Enum && resolved.Name == "" {
		resolved.Name = d.Name.Text
	}
	return resolved
}

// record returns the record type of fields.
func record(name string, fields []*Field) *value.Type {
	t := &value.Type{Kind: value.Record, Name: name, Fields: make([]value.Field, len(fields))}
	for i, field := range fields {
		t.Fields[i] = value.Field{Name: field.Name.Text, Type: field.Type}
	}
	return t
}

// resolveFields gives each field its type.
func (r *resolver) resolveFields(c *Context, fields []*Field, in Declared) {
	for _, field := range fields {
		field.DeclaredIn = in
		field.Type = anyType
		if field.Written != nil {
			field.Type = r.typeFromText(c, field.Written)
		}
	}
}

// checkIdentity reports an identity that is not among the fields, unless
// nothing is known of these.
func (r *resolver) checkIdentity(identity Name, fields []*Field) {
	if identity.IsZero() || len(fields) == 0 || fieldNamed(fields, identity.Text) != nil {
		return
	}
	r.unknownField(identity, "the member", fieldNames(fields))
}

func fieldNamed(fields []*Field, name string) *Field {
	for _, field := range fields {
		if field.Name.Text == name {
			return field
		}
	}
	return nil
}

func fieldNames(fields []*Field) []string {
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = field.Name.Text
	}
	return names
}

func (r *resolver) unknownField(name Name, owner string, known []string) {
	hint := suggest(name.Text, known, "its fields are ")
	if len(known) == 0 {
		hint = "it has no fields; declare some first"
	}
	r.report(Diagnostic{
		Rule:    "type/unknown-field",
		Message: owner + " has no field " + quote(name.Text),
		Hint:    hint,
		At:      name.At,
	})
}

// typeFromText returns the type that a text means: T, T?, [T] or A | B.
func (r *resolver) typeFromText(c *Context, written *TypeText) *value.Type {
	text := strings.TrimSpace(written.Text)
	if strings.Contains(text, "|") {
		return r.enumFromText(written, text)
	}
	return r.typeFromWord(c, written, text, 0)
}

func (r *resolver) typeFromWord(c *Context, written *TypeText, text string, depth int) *value.Type {
	if inner, optional := strings.CutSuffix(text, "?"); optional {
		return r.typeFromWord(c, written, strings.TrimSpace(inner), depth).OrMissing()
	}
	if strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") && depth < maxTypeDepth {
		return value.ListOf(r.typeFromWord(c, written, strings.TrimSpace(text[1:len(text)-1]), depth+1))
	}
	if builtIn, ok := value.BuiltInNamed(text); ok {
		return builtIn
	}
	if element, ok := foreignList(text); ok {
		r.report(Diagnostic{
			Rule:    "type/syntax",
			Message: quote(text) + " is not how a list is written",
			Hint:    "write [" + element + "]",
			At:      written.At,
		})
		return value.ListOf(r.typeFromWord(c, written, element, depth+1))
	}
	return r.namedType(c, written, text)
}

// foreignList returns the element type of a list as other languages write it.
func foreignList(text string) (element string, ok bool) {
	if element, ok := strings.CutSuffix(text, "[]"); ok && element != "" {
		return element, true
	}
	for _, opening := range []string{"list<", "List<", "array<", "Array<", "list of "} {
		if rest, ok := strings.CutPrefix(text, opening); ok {
			return strings.TrimSpace(strings.TrimSuffix(rest, ">")), true
		}
	}
	return "", false
}

// namedType returns the type of the team's own with a name.
func (r *resolver) namedType(c *Context, written *TypeText, name string) *value.Type {
	mention := Name{Text: name, At: r.partOfType(written, name)}
	declared, ok := lookUp(r, c, name, typesOf)
	if !ok {
		r.unknownType(c, mention)
		return anyType
	}
	if r.mentions != nil {
		r.mentioned(mention, declared.name())
		whole, offset := written.scalar(name)
		r.mentions.within(mention.At, whole, offset)
	}
	return r.typeOf(declared, mention)
}

// partOfType returns the place of a name within the text of a type.
func (r *resolver) partOfType(written *TypeText, name string) Range {
	at := strings.Index(written.Text, name)
	if at < 0 || len(name) == 0 {
		return written.At
	}
	place := Expression{Text: written.Text, At: written.At}
	return place.Part(at, at+len(name))
}

// typeSynonyms are words of other languages for types of this one.
var typeSynonyms = map[string]string{
	"array": "[T]", "boolean": "bool", "byte": "int", "char": "string", "currency": "money",
	"double": "decimal", "float": "decimal", "guid": "uuid", "id": "uuid", "integer": "int",
	"list": "[T]", "long": "int", "number": "int or decimal", "object": "any", "price": "money",
	"str": "string", "text": "string", "time": "datetime", "timespan": "duration", "timestamp": "datetime",
}

func (r *resolver) unknownType(c *Context, name Name) {
	if r.isLost(name.Text) {
		return
	}
	d := Diagnostic{Rule: "type/unknown", Message: "there is no type " + quote(name.Text), At: name.At}
	switch synonym, ok := typeSynonyms[strings.ToLower(name.Text)]; {
	case name.Text == "":
		d.Message, d.Hint = "a type is missing here", "write a type such as string, money?, [OrderItem] or Small | Large"
	case ok:
		d.Hint = "write " + synonym
	default:
		candidates := append(known(r, c, name.Text, typesOf, func(declaredType) bool { return true }), value.BuiltInNames()...)
		d.Hint = suggestReference(name.Text, candidates)
		if d.Hint == "" {
			d.Hint = "declare it under types, or use " + orList(sortedCopy(value.BuiltInNames()))
		}
	}
	r.report(d)
}

func sortedCopy(words []string) []string {
	sorted := append([]string(nil), words...)
	sort.Strings(sorted)
	return sorted
}

func (r *resolver) enumFromText(written *TypeText, text string) *value.Type {
	text, optional := strings.CutSuffix(text, "?")
	enum := &value.Type{Kind: value.Enum}
	for member := range strings.SplitSeq(text, "|") {
		member = strings.TrimSpace(member)
		if isBuiltIn(member) {
			r.report(Diagnostic{
				Rule:    "type/syntax",
				Message: quote(member) + " is a type, but the values of an enum are words",
				Hint:    "a field has one type; write any if it may hold anything",
				At:      written.At,
			})
			return anyType
		}
		if member == "" || enum.Has(member) {
			r.report(Diagnostic{
				Rule:    "type/syntax",
				Message: "the values of an enum are different words with \"|\" between them",
				Hint:    "write for example Submitted | Paid | Shipped",
				At:      written.At,
			})
			continue
		}
		enum.Values = append(enum.Values, member)
	}
	if optional {
		return enum.OrMissing()
	}
	return enum
}
