package model

import (
	"bytes"
	"strings"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Expression is a condition or a computed value.
type Expression struct {
	Text    string              // without the leading "="
	At      Range               // of that text
	Scope   *expression.Scope   // the variables it sees; nil until it is resolved
	Program *expression.Program // nil when the text has faults, which are diagnostics then
}

// expression reads an expression: any scalar. A leading "=" is allowed where
// it is not needed. It returns nil when there is none.
func (r *reader) expression(node *yaml.Node) *Expression {
	if !r.plain(node) {
		return nil
	}
	if node.Kind != yaml.ScalarNode || isNull(node) {
		r.wrongType(node, "put an expression that begins with a bracket in quotes", "an expression")
		return nil
	}
	text, at := node.Value, r.textRange(node)
	if rest, marked := strings.CutPrefix(text, "="); marked {
		text = rest
		at.start++
	}
	return &Expression{Text: text, At: at}
}

// textRange returns the place of a scalar's text without quotation marks.
func (r *reader) textRange(node *yaml.Node) Range {
	at := r.rangeOf(node)
	if node.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) == 0 || at.end-at.start < 2 {
		return at
	}
	at.start++
	at.end--
	return at
}

// Part returns the place of a piece of the text, by byte offsets; the whole
// text when it is not written in one piece as it is.
func (e *Expression) Part(start, end int) Range {
	source := e.At.source
	from := int(e.At.start)
	to := from + len(e.Text)
	if source == nil || to > len(source.Content) || string(source.Content[from:to]) != e.Text {
		return e.At
	}
	return source.Range(from+start, from+end)
}

// Compile compiles the expression for the variables of a scope and a wanted
// type; nil takes any. What is wrong with it is returned, and Program is nil
// then.
func (e *Expression) Compile(scope *expression.Scope, wanted *value.Type) []Diagnostic {
	e.Scope = scope
	if e.cutByComment() {
		return []Diagnostic{{
			Rule: "syntax/unquoted-comment", Severity: SeverityError,
			Message: "YAML reads \" #\" as the beginning of a comment: the rest of the line was cut off from the expression",
			Hint:    "put the whole expression in quotes",
			At:      e.At,
		}}
	}
	program, problems := expression.Compile(e.Text, scope, wanted)
	e.Program = program
	var diagnostics []Diagnostic
	for _, problem := range problems[:min(len(problems), maxProblems)] {
		diagnostics = append(diagnostics, Diagnostic{
			Rule: "expression/invalid", Severity: SeverityError,
			Message: problem.Message,
			Hint:    problem.Hint,
			At:      e.Part(problem.Start, problem.End),
		})
	}
	return diagnostics
}

// maxProblems bounds how many faults of one expression are reported.
const maxProblems = 5

// cutByComment reports whether the text leaves a bracket open and a comment
// follows it on its line.
func (e *Expression) cutByComment() bool {
	if e.At.source == nil || openBrackets(e.Text) <= 0 {
		return false
	}
	content := e.At.source.Content
	rest := content[e.At.end:lineEnd(content, int(e.At.end))]
	return bytes.HasPrefix(bytes.TrimLeft(rest, " \t"), []byte("#"))
}
