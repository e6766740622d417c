package model

import (
	"errors"
	"strings"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// A place is where values are written: what their expressions see, and what
// it means when a value object leaves fields out.
type place struct {
	scope   *expression.Scope
	missing missing
}

// missing says what it means that a value object leaves a field out.
type missing uint8

const (
	missingIsFault   missing = iota // it must be there
	missingIsZero                   // it is zero
	missingIsIgnored                // it is not compared: the value has only the fields that are given
)

// seeing is the place of values that are computed during a run.
func seeing(scope *expression.Scope) place { return place{scope: scope} }

// assignments resolves values for fields of a record.
func (r *resolver) assignments(assignments []*Assignment, record *value.Type, owner string, at place) {
	for _, assignment := range assignments {
		t, ok := record.Field(assignment.Field.Text)
		if !ok {
			t = anyType
			r.unknownField(assignment.Field, owner, record.FieldNames())
		}
		r.input(assignment.Value, t, at)
	}
}

// input resolves a written value by the type of the field it fills.
func (r *resolver) input(input *Input, t *value.Type, at place) {
	written := input.written
	if written == nil {
		return
	}
	input.written = nil
	reader := &inputReader{resolver: r, reader: reader{chunk: written.chunk}, place: at}
	*input = *reader.read(written.node, t, 0)
	r.diagnostics = append(r.diagnostics, reader.reader.diagnostics...)
}

// maxInputDepth bounds values within values.
const maxInputDepth = 64

// An inputReader reads one written value.
type inputReader struct {
	*resolver
	reader
	place
}

func (r *inputReader) read(node *yaml.Node, t *value.Type, depth int) *Input {
	input := &Input{At: r.rangeOf(node), Type: t}
	switch {
	case !r.plain(node):
	case depth > maxInputDepth:
		r.unfit(node, "the value is nested too deeply", "")
	case isExpression(node):
		input.Expression = r.expression(node)
		r.compile(input.Expression, r.scope, t)
	case node.Kind == yaml.MappingNode:
		r.readRecord(node, t, input, depth)
	case node.Kind == yaml.SequenceNode:
		r.readList(node, t, input, depth)
	default:
		input.Literal = r.readScalar(node, t)
	}
	return input
}

// unfit reports a value that does not fit its place.
func (r *inputReader) unfit(node *yaml.Node, message, hint string) {
	r.reader.report(Diagnostic{Rule: "type/literal", Message: message, Hint: hint, At: r.rangeOf(node)})
}

func (r *inputReader) readScalar(node *yaml.Node, t *value.Type) value.Value {
	quoted := node.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
	switch {
	case isNull(node) && !quoted:
		if !t.Optional && t.Kind != value.Any {
			r.unfit(node, "a value is missing: expected "+t.String(), "write one, or make the field optional with \"?\"")
		}
		return value.Null()
	case quoted && (t.Kind == value.Any || t.Kind == value.String):
		return value.NewString(node.Value)
	case t.Kind == value.Record || t.Kind == value.List:
		r.unfit(node, "expected "+t.String()+", found "+describeNode(node), wayToWrite(t))
		return value.Null()
	}
	literal, err := value.Parse(node.Value, t)
	if err != nil {
		message, hint := explain(err)
		r.unfit(node, message, hint)
	}
	return literal
}

// explain returns the message and the hint of an error about a value.
func explain(err error) (message, hint string) {
	var fault *value.Error
	if errors.As(err, &fault) {
		return fault.Message, fault.Hint
	}
	return err.Error(), ""
}

// wayToWrite shows how a composite value is written.
func wayToWrite(t *value.Type) string {
	if t.Kind == value.List {
		return "write a list: [a, b]"
	}
	return "write its fields: {" + strings.Join(t.FieldNames(), ": …, ") + ": …}"
}

func (r *inputReader) readList(node *yaml.Node, t *value.Type, into *Input, depth int) {
	element := anyType
	switch t.Kind {
	case value.List:
		element = t.Element
	case value.Any:
	default:
		r.unfit(node, "expected "+t.String()+", found a list", "")
		return
	}
	literals := make([]value.Value, 0, len(node.Content))
	for _, item := range node.Content {
		read := r.read(item, element, depth+1)
		into.Items = append(into.Items, read)
		if read.isLiteral() {
			literals = append(literals, read.Literal)
		}
	}
	if len(literals) == len(into.Items) {
		into.Items, into.Literal = nil, value.NewList(literals)
	}
}

// isLiteral reports whether an input contains no expression.
func (i *Input) isLiteral() bool {
	return i.Expression == nil && i.Items == nil && i.Fields == nil
}

func (r *inputReader) readRecord(node *yaml.Node, t *value.Type, into *Input, depth int) {
	if t.Kind != value.Record && t.Kind != value.Any {
		r.unfit(node, "expected "+t.String()+", found fields", "")
		return
	}
	literal := true
	r.mapping(node, "value", func(name Name, body *yaml.Node) {
		field := anyType
		if t.Kind == value.Record {
			known, ok := t.Field(name.Text)
			if !ok {
				r.unknownField(name, typeName(t), t.FieldNames())
				return
			}
			field = known
		}
		read := r.read(body, field, depth+1)
		literal = literal && read.isLiteral()
		into.Fields = append(into.Fields, &Assignment{Field: name, Value: read})
	})
	r.missingFields(node, t, into.Fields)
	if literal {
		into.Literal = r.literalRecord(t, into.Fields)
		into.Fields = nil
	}
}

// missingFields reports the fields of a record that need a value and have none.
func (r *inputReader) missingFields(node *yaml.Node, t *value.Type, given []*Assignment) {
	if r.missing != missingIsFault {
		return
	}
	if missing := missingFields(t, given); len(missing) > 0 {
		r.unfit(node, typeName(t)+" needs "+quote(strings.Join(missing, "\", \"")), "add it, or make the field optional with \"?\"")
	}
}

// missingFields returns the names of the fields that need a value and have
// none.
func missingFields(t *value.Type, given []*Assignment) []string {
	var missing []string
	for _, field := range t.Fields {
		if field.Type.Optional || field.Type.Kind == value.Any || isAssigned(field.Name, given) {
			continue
		}
		missing = append(missing, field.Name)
	}
	return missing
}

func isAssigned(field string, given []*Assignment) bool {
	for _, assignment := range given {
		if assignment.Field.Text == field {
			return true
		}
	}
	return false
}

func typeName(t *value.Type) string {
	if t.Name == "" {
		return "the value"
	}
	return quote(t.Name)
}

// literalRecord puts fields together. A record of a type that is not known has
// the fields it was given.
func (r *inputReader) literalRecord(t *value.Type, fields []*Assignment) value.Value {
	if t.Kind != value.Record || r.missing == missingIsIgnored {
		return givenFields(t, fields)
	}
	whole := value.Zero(t.Required())
	for _, field := range fields {
		whole = whole.With(field.Field.Text, field.Value.Literal)
	}
	return whole
}

// givenFields is a record of just the fields that were given.
func givenFields(t *value.Type, fields []*Assignment) value.Value {
	shape := &value.Type{Kind: value.Record, Name: t.Name, Fields: make([]value.Field, len(fields))}
	values := make([]value.Value, len(fields))
	for i, field := range fields {
		shape.Fields[i] = value.Field{Name: field.Field.Text, Type: field.Value.Type}
		values[i] = field.Value.Literal
	}
	return value.NewRecord(shape, values)
}
