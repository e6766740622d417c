package expression

import (
	"fmt"
	"math"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// list compiles [a, b].
func (c *checker) list(node *ast.ArrayNode) operand {
	start, end := c.bracketSpan(node)
	parts := make([]operand, len(node.Nodes))
	for index, element := range node.Nodes {
		parts[index] = c.check(element)
	}
	return c.fold(c.listOf(start, end, parts), parts...)
}

// bracketSpan returns the place of what stands in brackets.
func (c *checker) bracketSpan(node ast.Node) (start, end int) {
	start, end = c.span(node)
	if closing, found := c.source.closing[start]; found {
		end = closing + 1
	}
	return start, end
}

func (c *checker) listOf(start, end int, parts []operand) operand {
	element := anyType()
	for index := range parts {
		if index == 0 {
			element = parts[0].kind
			continue
		}
		whole, fits := unifyTypes(element, parts[index].kind)
		if !fits {
			whole = anyType()
		}
		element = whole
	}
	result := c.operand(start, end, value.ListOf(element))
	result.parts = parts
	result.rebuild = func(parts []operand) operand { return c.listOf(start, end, parts) }
	result.run = gather(result, parts, func(values []value.Value) value.Value { return value.NewList(values) })
	return result
}

// gather evaluates parts and makes one value of them.
func gather(result operand, parts []operand, build func([]value.Value) value.Value) evaluator {
	runs := make([]evaluator, len(parts))
	for index := range parts {
		runs[index] = parts[index].run
	}
	return func(environment *Environment) (value.Value, error) {
		values := make([]value.Value, len(runs))
		for index, run := range runs {
			given, err := run(environment)
			if err != nil {
				return given, err
			}
			values[index] = given
		}
		whole := build(values)
		if err := environment.charge(whole.Size()); err != nil {
			return value.Null(), result.fail(err)
		}
		return whole, nil
	}
}

// record compiles {name: a, "other name": b}.
func (c *checker) record(node *ast.MapNode) operand {
	start, end := c.bracketSpan(node)
	shape := &value.Type{Kind: value.Record}
	var parts []operand
	for _, each := range node.Pairs {
		pair, is := each.(*ast.PairNode)
		if !is {
			return c.refuse(node, "this is not supported", "")
		}
		part := c.check(pair.Value)
		name, is := pair.Key.(*ast.StringNode)
		if !is || c.isLiteral(name) {
			return c.refuse(pair.Key, "a field has a fixed name", "write {name: value}")
		}
		if _, twice := shape.Field(name.Value); twice {
			nameStart, nameEnd := c.span(name)
			c.report(nameStart, nameEnd, fmt.Sprintf("%q is given twice", name.Value), "remove one of them")
		}
		shape.Fields = append(shape.Fields, value.Field{Name: name.Value, Type: part.kind})
		parts = append(parts, part)
	}
	return c.fold(c.recordOf(start, end, shape, parts), parts...)
}

func (c *checker) recordOf(start, end int, shape *value.Type, parts []operand) operand {
	result := c.operand(start, end, shape)
	result.parts = parts
	result.rebuild = func(parts []operand) operand { return c.recordOf(start, end, shape, parts) }
	result.run = gather(result, parts, func(values []value.Value) value.Value { return value.NewRecord(shape, values) })
	return result
}

// elementCost is what an element of a range takes off the budget.
const elementCost = 4

// sequence compiles from..to, a list of ints with both ends.
func (c *checker) sequence(left, right operand) operand {
	for _, side := range [2]operand{left, right} {
		if side.null() || !side.is(value.Int, value.Any) {
			return c.reject(side.start, side.end, fmt.Sprintf("a range goes from int to int, this is %s", kindName(side)), "", side)
		}
	}
	result := c.operand(left.start, right.end, value.ListOf(value.BuiltIn(value.Int)))
	result.run = func(environment *Environment) (value.Value, error) {
		from, to, err := bounds(environment, left, right)
		if err != nil {
			return value.Null(), err
		}
		if from > to {
			return value.NewList(nil), nil
		}
		if count := uint64(to) - uint64(from); count >= math.MaxInt32 || environment.charge(int(count+1)*elementCost) != nil {
			environment.left = -1
			return value.Null(), result.fail(errBudget)
		}
		elements := make([]value.Value, 0, to-from+1)
		for number := from; ; number++ {
			elements = append(elements, value.NewInt(number))
			if number == to {
				return value.NewList(elements), nil
			}
		}
	}
	return c.fold(result, left, right)
}

func bounds(environment *Environment, left, right operand) (from, to int64, err error) {
	a, err := left.run(environment)
	if err != nil {
		return 0, 0, err
	}
	b, err := right.run(environment)
	switch {
	case err != nil:
		return 0, 0, err
	case a.Kind() != value.Int:
		return 0, 0, left.unfit(a, "an int is needed")
	case b.Kind() != value.Int:
		return 0, 0, right.unfit(b, "an int is needed")
	}
	return a.Int(), b.Int(), nil
}
