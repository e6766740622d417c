package model

import (
	"errors"
	"strings"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
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
	if written := input.written; written != nil {
		input.written = nil
		reader := inputReader{resolver: r, place: at}
		reader.read(input, written, t)
	}
}

// An inputReader reads one written value.
type inputReader struct {
	*resolver
	place
}

// read completes an input from what is written.
func (r *inputReader) read(input *Input, w *written, t *value.Type) {
	input.At, input.Type = w.at, t
	switch {
	case w.shape == writtenFaulty:
	case w.isExpression():
		input.Expression = w.expression()
		r.compile(input.Expression, r.scope, t)
	case w.shape == writtenRecord:
		r.readRecord(input, w, t)
	case w.shape == writtenList:
		r.readList(input, w, t)
	default:
		input.Literal = r.readScalar(w, t)
	}
}

// unfit reports a value that does not fit its place.
func (r *inputReader) unfit(w *written, message, hint string) {
	r.report(Diagnostic{Rule: "type/literal", Message: message, Hint: hint, At: w.at})
}

func (r *inputReader) readScalar(w *written, t *value.Type) value.Value {
	switch {
	case w.shape == writtenNothing:
		if !t.Optional && t.Kind != value.Any {
			r.unfit(w, "a value is missing: expected "+t.String(), "write one, or make the field optional with \"?\"")
		}
		return value.Null()
	case w.shape == writtenQuoted && (t.Kind == value.Any || t.Kind == value.String):
		return value.NewString(w.text)
	case t.Kind == value.Any || t.Kind == value.String:
		r.checkMarked(w)
	case t.Kind == value.Record || t.Kind == value.List:
		r.unfit(w, "expected "+t.String()+", found "+w.describe(), wayToWrite(t))
		return value.Null()
	}
	literal, err := value.Parse(w.text, t)
	if err != nil {
		message, hint := explain(err)
		if r.computes(w.text, t) {
			hint = "to compute it, begin with \"=\": =" + w.text
		}
		r.unfit(w, message, hint)
	}
	return literal
}

// computes reports whether a text would be an expression of a type if it were
// marked as one.
func (r *inputReader) computes(text string, t *value.Type) bool {
	program, _ := expression.Compile(text, r.scope, t)
	return program != nil
}

// checkMarked warns of a text that mentions a variable as an expression does.
func (r *inputReader) checkMarked(w *written) {
	for _, variable := range r.scope.Variables() {
		if !strings.HasPrefix(w.text, variable.Name+".") && !strings.Contains(w.text, "{"+variable.Name+".") {
			continue
		}
		hint := "for the value, begin with \"=\": =" + w.text
		if strings.Contains(w.text, "{"+variable.Name+".") {
			hint = "put texts and values together with +, as in ='You have ' + " + variable.Name + ".…"
		}
		r.report(Diagnostic{
			Rule:     "expression/not-marked",
			Severity: SeverityWarning,
			Message:  "this is the text " + quote(shorten(w.text)) + ", not the value of " + quote(variable.Name),
			Hint:     hint + "; for the text itself put it in quotes",
			At:       w.at,
		})
		return
	}
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

func (r *inputReader) readList(into *Input, w *written, t *value.Type) {
	element := anyType
	switch t.Kind {
	case value.List:
		element = t.Element
	case value.Any:
	default:
		r.unfit(w, "expected "+t.String()+", found a list", "")
		return
	}
	literals := make([]value.Value, 0, len(w.values))
	items := make([]*Input, len(w.values))
	for i := range w.values {
		items[i] = new(Input)
		r.read(items[i], &w.values[i], element)
		if items[i].isLiteral() {
			literals = append(literals, items[i].Literal)
		}
	}
	if len(literals) == len(items) {
		into.Literal = value.NewList(literals)
		return
	}
	into.Items = items
}

// isLiteral reports whether an input contains no expression.
func (i *Input) isLiteral() bool {
	return i.Expression == nil && i.Items == nil && i.Fields == nil
}

func (r *inputReader) readRecord(into *Input, w *written, t *value.Type) {
	if t.Kind != value.Record && t.Kind != value.Any {
		r.unfit(w, "expected "+t.String()+", found fields", "")
		return
	}
	literal := true
	fields := make([]*Assignment, 0, len(w.names))
	for i, name := range w.names {
		field := anyType
		if t.Kind == value.Record {
			known, ok := t.Field(name.Text)
			if !ok {
				r.unknownField(name, typeName(t), t.FieldNames())
				continue
			}
			field = known
		}
		assignment := &Assignment{Field: name, Value: new(Input)}
		r.read(assignment.Value, &w.values[i], field)
		literal = literal && assignment.Value.isLiteral()
		fields = append(fields, assignment)
	}
	r.missingFields(w, t, fields)
	if literal {
		into.Literal = r.literalRecord(t, fields)
		return
	}
	into.Fields = fields
}

// missingFields reports the fields of a record that need a value and have none.
func (r *inputReader) missingFields(w *written, t *value.Type, given []*Assignment) {
	if r.missing != missingIsFault {
		return
	}
	if missing := missingFields(t, given); len(missing) > 0 {
		r.unfit(w, typeName(t)+" needs "+quote(strings.Join(missing, "\", \"")), "add it, or make the field optional with \"?\"")
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
