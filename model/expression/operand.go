package expression

import (
	"errors"
	"fmt"

	"github.com/eventstorm/storm/model/value"
)

// evaluator computes a value. Its error is an *EvaluationError.
type evaluator func(*Environment) (value.Value, error)

// condition computes a truth. Its error is an *EvaluationError.
type condition func(*Environment) (bool, error)

// operand is a checked and compiled part of an expression.
type operand struct {
	start, end int
	text       string      // what the user wrote there
	kind       *value.Type // never nil; any when it is not known
	run        evaluator
	test       condition                     // set where a truth is had without a Value
	constant   *value.Value                  // set where it depends on nothing
	path       []string                      // of a variable or a field
	access     *access                       // set for variable.field
	parts      []operand                     // of a list, a record or a choice: each may be fitted alone
	rebuild    func(parts []operand) operand // makes the same of other parts
	fallback   bool                          // the first alternative may be missing
	choice     bool                          // parts are alternatives
	chained    bool                          // within a chain after "?."
	faulty     bool                          // a problem was reported: report no more
}

func anyType() *value.Type { return value.BuiltIn(value.Any) }

// is reports whether the operand is known to be of one of the kinds.
func (o *operand) is(kinds ...value.Kind) bool {
	for _, kind := range kinds {
		if o.kind.Kind == kind {
			return true
		}
	}
	return false
}

// unknown reports whether the type shows only in a run.
func (o *operand) unknown() bool { return o.kind.Kind == value.Any }

// null reports whether this is the literal null.
func (o *operand) null() bool { return o.constant != nil && o.constant.IsNull() }

// constantOf returns the constant if it is of the kind.
func (o *operand) constantOf(kind value.Kind) (value.Value, bool) {
	if o.constant != nil && o.constant.Kind() == kind {
		return *o.constant, true
	}
	return value.Null(), false
}

// condition returns the operand as a test, checked in the run.
func (o *operand) condition() condition {
	if o.test != nil {
		return o.test
	}
	run, here := o.run, *o
	return func(environment *Environment) (bool, error) {
		result, err := run(environment)
		if err != nil {
			return false, err
		}
		if result.Kind() != value.Bool {
			return false, here.unfit(result, "true or false is needed")
		}
		return result.Bool(), nil
	}
}

// fail gives an error the place of the operand.
func (o *operand) fail(err error) error {
	var placed *EvaluationError
	if errors.As(err, &placed) {
		return placed
	}
	message, hint := splitHint(err)
	return &EvaluationError{Start: o.start, End: o.end, Message: message, Hint: hint}
}

// missing says that the operand has no value.
func (o *operand) missing() error {
	return &EvaluationError{Start: o.start, End: o.end, Message: fmt.Sprintf("%q has no value", brief(o.text))}
}

// unfit says that the operand has a value of the wrong kind.
func (o *operand) unfit(found value.Value, needed string) error {
	if found.IsNull() {
		return o.missing()
	}
	return &EvaluationError{Start: o.start, End: o.end,
		Message: fmt.Sprintf("%q is %s, but %s", brief(o.text), found.Kind(), needed)}
}

// brief cuts a text that is quoted in a message.
func brief(text string) string {
	const most = 60
	if len(text) <= most {
		return text
	}
	for index := range text {
		if index >= most {
			return text[:index] + "…"
		}
	}
	return text
}

func constantRun(result value.Value) evaluator {
	return func(*Environment) (value.Value, error) { return result, nil }
}

func constantTest(result value.Value) condition {
	if result.Kind() != value.Bool {
		return nil
	}
	truth := result.Bool()
	return func(*Environment) (bool, error) { return truth, nil }
}

// fromTest makes an evaluator of a test.
func fromTest(test condition) evaluator {
	return func(environment *Environment) (value.Value, error) {
		truth, err := test(environment)
		return value.NewBool(truth), err
	}
}

func problemOf(err error) *Problem {
	var placed *EvaluationError
	if errors.As(err, &placed) {
		return &Problem{Start: placed.Start, End: placed.End, Message: placed.Message, Hint: placed.Hint}
	}
	return &Problem{Message: err.Error()}
}
