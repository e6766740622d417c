package expression

import (
	"fmt"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// truth reports a part that cannot be a condition.
func (c *checker) truth(of operand, where string) bool {
	if of.faulty {
		return false
	}
	if of.is(value.Bool, value.Any) && !of.null() {
		return true
	}
	c.report(of.start, of.end, fmt.Sprintf("%s needs true or false, this is %s", where, kindName(of)), "")
	return false
}

// logic compiles a and b, a or b. The second is evaluated only if it decides.
func (c *checker) logic(symbol string, left, right operand, all bool) operand {
	start, end := left.start, right.end
	leftFits, rightFits := c.truth(left, symbol), c.truth(right, symbol)
	if !leftFits || !rightFits {
		return c.faulty(start, end)
	}
	first, second := left.condition(), right.condition()
	test := func(environment *Environment) (bool, error) {
		truth, err := first(environment)
		if err != nil || truth != all {
			return truth, err
		}
		return second(environment)
	}
	return c.fold(c.tested(start, end, test), left, right)
}

// tested returns a bool operand.
func (c *checker) tested(start, end int, test condition) operand {
	result := c.operand(start, end, value.BuiltIn(value.Bool))
	result.run, result.test = fromTest(test), test
	return result
}

func (c *checker) not(start, end int, of operand) operand {
	if of.null() || !of.is(value.Bool, value.Any) {
		return c.reject(start, end, fmt.Sprintf("not needs true or false, this is %s", kindName(of)),
			"put what is negated into parentheses, such as not (a == b)", of)
	}
	test := of.condition()
	return c.fold(c.tested(start, end, func(environment *Environment) (bool, error) {
		truth, err := test(environment)
		return !truth && err == nil, err
	}), of)
}

// conditional compiles a ? b : c and if a {b} else {c}.
func (c *checker) conditional(node *ast.ConditionalNode) operand {
	when, then, otherwise := c.check(node.Cond), c.check(node.Exp1), c.check(node.Exp2)
	start, end := when.start, max(then.end, otherwise.end)
	fits := c.truth(when, "a choice")
	if !fits || then.faulty || otherwise.faulty {
		return c.faulty(start, end)
	}
	if _, fits := unify(then, otherwise); !fits {
		message := fmt.Sprintf("the results differ: %s and %s", kindName(then), kindName(otherwise))
		return c.reject(start, end, message, "make them of one type", then, otherwise)
	}
	var build func(parts []operand) operand
	build = func(parts []operand) operand {
		kind, _ := unify(parts[0], parts[1])
		parts = []operand{neutral(parts[0], parts[1]), neutral(parts[1], parts[0])}
		result := c.operand(start, end, kind)
		result.parts, result.rebuild, result.choice = parts, build, true
		result.run = choose(when, parts[0], parts[1])
		return result
	}
	result := build([]operand{then, otherwise})
	return c.fold(result, when, then, otherwise)
}

func choose(when, then, otherwise operand) evaluator {
	test, first, second := when.condition(), then.run, otherwise.run
	return func(environment *Environment) (value.Value, error) {
		truth, err := test(environment)
		if err != nil {
			return value.Null(), err
		}
		if truth {
			return first(environment)
		}
		return second(environment)
	}
}

// otherwise compiles a ?? b: b if a is missing.
func (c *checker) otherwise(left, right operand) operand {
	start, end := left.start, right.end
	if _, fits := unify(left, right); !fits {
		message := fmt.Sprintf("the results differ: %s and %s", kindName(left), kindName(right))
		return c.reject(start, end, message, "make them of one type", left, right)
	}
	var build func(parts []operand) operand
	build = func(parts []operand) operand {
		kind, _ := unify(parts[0], parts[1])
		parts = []operand{neutral(parts[0], parts[1]), neutral(parts[1], parts[0])}
		if !parts[1].kind.Optional && !parts[1].null() {
			kind = kind.Required()
		}
		result := c.operand(start, end, kind)
		result.parts, result.rebuild, result.choice = parts, build, true
		result.fallback = true
		result.run = firstPresent(parts[0].run, parts[1].run)
		return result
	}
	return c.fold(build([]operand{left, right}), left, right)
}

func firstPresent(first, second evaluator) evaluator {
	return func(environment *Environment) (value.Value, error) {
		given, err := first(environment)
		if err != nil || !given.IsNull() {
			return given, err
		}
		return second(environment)
	}
}

// unify returns the type of a value that is one or the other.
func unify(a, b operand) (*value.Type, bool) {
	a, b = neutral(a, b), neutral(b, a)
	switch {
	case a.null():
		return b.kind.OrMissing(), true
	case b.null():
		return a.kind.OrMissing(), true
	}
	kind, fits := unifyTypes(a.kind.Required(), b.kind.Required())
	if a.kind.Optional || b.kind.Optional {
		kind = kind.OrMissing()
	}
	return kind, fits
}

func unifyTypes(a, b *value.Type) (*value.Type, bool) {
	switch {
	case a == b:
		return a, true
	case a.Kind == value.Any || b.Kind == value.Any:
		return anyType(), true
	case a.Kind.Numeric() && b.Kind.Numeric():
		return value.BuiltIn(numberKind(a.Kind, b.Kind)), true
	case a.Kind == value.Enum && b.Kind == value.Enum && a.String() == b.String():
		return a, true
	case a.Kind.Textual() && b.Kind.Textual():
		if a.Kind == b.Kind && a.Kind != value.Enum {
			return a, true
		}
		return value.BuiltIn(value.String), true
	case a.Kind != b.Kind:
		return anyType(), false
	case a.Kind == value.List:
		element, fits := unifyTypes(elementType(a).Required(), elementType(b).Required())
		if !fits {
			element = anyType()
		}
		return value.ListOf(element), true
	case a.Kind == value.Record:
		return unifyRecords(a, b), true
	}
	return a, true
}

func unifyRecords(a, b *value.Type) *value.Type {
	if a.Name == b.Name && len(a.Fields) == len(b.Fields) && value.Assignable(a, b) && value.Assignable(b, a) {
		return a
	}
	return anyType()
}

func elementType(list *value.Type) *value.Type {
	if list.Element == nil {
		return anyType()
	}
	return list.Element
}
