package expression

import (
	"errors"
	"fmt"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// elementAt takes an element of a list; a negative index counts from the end.
func elementAt(result, of, index operand) evaluator {
	return func(environment *Environment) (value.Value, error) {
		owner, err := of.run(environment)
		if err != nil {
			return owner, err
		}
		if owner.IsNull() && result.chained {
			return owner, nil
		}
		at, err := index.run(environment)
		if err != nil {
			return at, err
		}
		if owner.Kind() == value.Record && at.Kind() == value.String {
			return namedField(of, owner, at.Text())
		}
		return pick(result, of, index, owner, at)
	}
}

func namedField(of operand, owner value.Value, name string) (value.Value, error) {
	if field, found := owner.Field(name); found {
		return field, nil
	}
	return value.Null(), absent(of, owner, name, false)
}

func pick(result, of, index operand, owner, at value.Value) (value.Value, error) {
	if owner.Kind() != value.List {
		return value.Null(), of.unfit(owner, "a list is needed")
	}
	if at.Kind() != value.Int {
		return value.Null(), index.unfit(at, "an int is needed")
	}
	elements, position := owner.Elements(), at.Int()
	if position < 0 {
		position += int64(len(elements))
	}
	if position < 0 || position >= int64(len(elements)) {
		return value.Null(), result.fail(fmt.Errorf("there is no element %d: the list has %d", at.Int(), len(elements)))
	}
	return elements[position], nil
}

// slice compiles list[from:to].
func (c *checker) slice(node *ast.SliceNode) operand {
	of := c.check(node.Node)
	start, end := c.memberSpan(node, of, of.end)
	bounds := [2]operand{}
	for index, bound := range [2]ast.Node{node.From, node.To} {
		if bound == nil {
			bounds[index] = c.constant(start, end, value.Null(), anyType())
			continue
		}
		bounds[index] = c.check(bound)
		if !bounds[index].is(value.Int, value.Any) {
			c.reject(bounds[index].start, bounds[index].end, fmt.Sprintf("an index is an int, this is %s", bounds[index].kind), "", bounds[index])
		}
	}
	if !of.is(value.List, value.Any) {
		return c.reject(start, end, fmt.Sprintf("%s has no elements", of.kind), "", of)
	}
	result := c.operand(start, end, of.kind)
	result.path = of.path
	result.run = cut(of, bounds, node.From == nil, node.To == nil)
	return c.fold(result, of, bounds[0], bounds[1])
}

var errBounds = errors.New("a list is cut at two ints")

// cut takes part of a list; bounds beyond it are moved to its ends.
func cut(of operand, bounds [2]operand, fromStart, toEnd bool) evaluator {
	return func(environment *Environment) (value.Value, error) {
		owner, err := of.run(environment)
		if err != nil {
			return owner, err
		}
		if owner.Kind() != value.List {
			return owner, of.unfit(owner, "a list is needed")
		}
		elements := owner.Elements()
		places := [2]int{0, len(elements)}
		for index, absent := range [2]bool{fromStart, toEnd} {
			if absent {
				continue
			}
			at, err := bounds[index].run(environment)
			if err != nil {
				return at, err
			}
			if at.Kind() != value.Int {
				return at, bounds[index].fail(errBounds)
			}
			places[index] = clamp(at.Int(), len(elements))
		}
		from, to := places[0], max(places[0], places[1])
		return newList(environment, of, elements[from:to:to])
	}
}

func clamp(at int64, length int) int {
	if at < 0 {
		at += int64(length)
	}
	return int(max(0, min(at, int64(length))))
}

// newList makes a list and takes its size off the budget.
func newList(environment *Environment, at operand, elements []value.Value) (value.Value, error) {
	list := value.NewList(elements)
	if err := environment.charge(list.Size()); err != nil {
		return value.Null(), at.fail(err)
	}
	return list, nil
}
