package runtime

import (
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// The variables of expressions.
const (
	commandVariable = "command"
	eventVariable   = "event"
	stateVariable   = "state"
	itemVariable    = "item"
	rowVariable     = "row"
	processVariable = "process"
)

// layout is the names of the variables that the formulas of one element see,
// in the order of their values.
type layout []string

// layoutOf returns the variables of a scope, and item, which only some of the
// formulas see.
func layoutOf(scope *expression.Scope) layout {
	var names layout
	for _, variable := range scope.Variables() {
		names = append(names, variable.Name)
	}
	return append(names, itemVariable)
}

// index returns the place of a variable, -1 when there is none.
func (l layout) index(name string) int { return slices.Index(l, name) }

// formula is an expression that is ready to be evaluated.
type formula struct {
	source *model.Expression
	order  []int // of the layout, for each variable of the expression; nil: as they stand
}

// formula compiles an expression; nil for none and for one with faults, which
// are noted.
func (c *compiler) formula(e *model.Expression, names layout) *formula {
	if e == nil {
		return nil
	}
	if e.Program == nil {
		c.problem(e.At, "%q cannot be computed", e.Text)
		return nil
	}
	made := &formula{source: e}
	inOrder := true
	for position, variable := range e.Scope.Variables() {
		at := names.index(variable.Name)
		if at < 0 {
			c.problem(e.At, "nothing gives %q in %q", variable.Name, e.Text)
			return nil
		}
		made.order = append(made.order, at)
		inOrder = inOrder && at == position
	}
	if inOrder {
		made.order = nil
	}
	return made
}

// prepare gives the environment the variables of a formula.
func (r *run) prepare(f *formula, variables []value.Value) {
	if f.order == nil {
		r.environment.Variables = variables
		return
	}
	arranged := make([]value.Value, len(f.order))
	for position, at := range f.order {
		arranged[position] = variables[at]
	}
	r.environment.Variables = arranged
}

// evaluate computes a formula. The error is a *computationError.
func (r *run) evaluate(f *formula, variables []value.Value) (value.Value, error) {
	r.prepare(f, variables)
	result, err := f.source.Program.Evaluate(&r.environment)
	if err != nil {
		return value.Null(), f.fault(err)
	}
	return result, nil
}

// holds computes a condition; none holds always. The error is a
// *computationError.
func (r *run) holds(f *formula, variables []value.Value) (bool, error) {
	if f == nil {
		return true, nil
	}
	r.prepare(f, variables)
	result, err := f.source.Program.Holds(&r.environment)
	if err != nil {
		return false, f.fault(err)
	}
	if r.decide != nil {
		r.decide(f.source, result)
	}
	return result, nil
}

// computationError is an expression that failed during a run.
type computationError struct {
	text string
	at   trace.Place
	err  error
}

// Error says what went wrong in which expression.
func (e *computationError) Error() string { return e.err.Error() + ", in " + e.text }

// Unwrap returns what went wrong.
func (e *computationError) Unwrap() error { return e.err }

// Place returns where the expression stands in the model.
func (e *computationError) Place() trace.Place { return e.at }

// fault gives an error of a formula its place in the model.
func (f *formula) fault(err error) error {
	at := placeOf(f.source.At)
	var within *expression.EvaluationError
	if errors.As(err, &within) && at.Line == at.EndLine && at.EndColumn-at.Column == utf8.RuneCountInString(f.source.Text) {
		start := utf8.RuneCountInString(f.source.Text[:within.Start])
		length := utf8.RuneCountInString(f.source.Text[within.Start:within.End])
		at.Column += start
		at.EndColumn = at.Column + length
	}
	return &computationError{text: f.source.Text, at: at, err: err}
}

// placeOf returns a range as traces hold it.
func placeOf(at model.Range) trace.Place {
	if at.IsZero() {
		return trace.Place{}
	}
	return trace.Place{File: at.File(), Line: at.Start().Line, Column: at.Start().Column, EndLine: at.End().Line, EndColumn: at.End().Column}
}
