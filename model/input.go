package model

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// A written value is what stands in the text for an input, until the type of
// the field it fills is known.
type written struct {
	at     Range
	text   string    // of a scalar
	names  []Name    // the fields of a record
	values []written // of these, or the items of a list
	shape  writtenShape
}

// writtenShape is how a value is written.
type writtenShape uint8

const (
	writtenNothing writtenShape = iota
	writtenPlain
	writtenQuoted // so it is text, whatever it looks like
	writtenList
	writtenRecord
	writtenFaulty // and reported
)

// maxInputDepth bounds values within values.
const maxInputDepth = 64

// input keeps a value until it is resolved.
func (r *reader) input(node *yaml.Node) *Input {
	value := r.written(node, 0)
	return &Input{At: value.at, written: &value}
}

func (r *reader) written(node *yaml.Node, depth int) written {
	value := written{at: r.rangeOf(node), shape: writtenFaulty}
	switch {
	case !r.plain(node):
	case depth > maxInputDepth:
		r.report(Diagnostic{
			Rule:    "type/literal",
			Message: "the value is nested too deeply",
			Hint:    "a value has no more than ten levels in practice",
			At:      value.at,
		})
	case node.Kind == yaml.MappingNode:
		value.shape = writtenRecord
		r.mapping(node, "value", func(name Name, body *yaml.Node) {
			value.names = append(value.names, name)
			value.values = append(value.values, r.written(body, depth+1))
		})
	case node.Kind == yaml.SequenceNode:
		value.shape = writtenList
		r.items(node, func(item *yaml.Node) {
			value.values = append(value.values, r.written(item, depth+1))
		})
	case isNull(node):
		value.shape = writtenNothing
	default:
		value.shape, value.text = writtenPlain, node.Value
		if node.Style&^yaml.TaggedStyle != 0 {
			value.shape = writtenQuoted
		}
		if value.isExpression() {
			value.at = r.textRange(node)
		}
	}
	return value
}

// isExpression reports whether a value is an expression rather than a
// literal, quoted or not: quotes protect an expression from YAML.
func (w *written) isExpression() bool {
	return (w.shape == writtenPlain || w.shape == writtenQuoted) && strings.HasPrefix(w.text, "=")
}

// expression returns the expression that a value is.
func (w *written) expression() *Expression {
	at := w.at
	at.start++
	return &Expression{Text: w.text[1:], At: at}
}

// describe says what is written, for messages.
func (w *written) describe() string {
	switch w.shape {
	case writtenRecord:
		return "fields"
	case writtenList:
		return "a list"
	case writtenNothing:
		return "nothing"
	default:
		return "the text " + quote(shorten(w.text))
	}
}
