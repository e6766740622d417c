package expression

import (
	"fmt"

	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// membership compiles a in b. A range is compared with its ends, not written out.
func (c *checker) membership(node *ast.BinaryNode) operand {
	item := c.check(node.Left)
	if ends, is := node.Right.(*ast.BinaryNode); is && ends.Operator == ".." {
		return c.within(item, c.check(ends.Left), c.check(ends.Right))
	}
	list := c.check(node.Right)
	start, end := item.start, list.end
	if item.faulty || list.faulty {
		return c.faulty(start, end)
	}
	if list.null() || !list.is(value.List, value.Any) {
		return c.reject(list.start, list.end, fmt.Sprintf("in needs a list, this is %s", kindName(list)), membershipHint(item, list), list)
	}
	item, list = c.alignList(item, list)
	if item.faulty || list.faulty {
		return c.faulty(start, end)
	}
	if element := elementType(list.kind); !item.null() && !comparable(item.kind, element) {
		return c.reject(start, end, fmt.Sprintf("%s is never in a list of %s", kindName(item), element), "", item, list)
	}
	return c.fold(c.tested(start, end, isElement(item, list)), item, list)
}

func membershipHint(item, list operand) string {
	if list.is(value.String, value.UUID, value.Enum) {
		return fmt.Sprintf("write %s contains %s, or %s in [%s]", brief(list.text), brief(item.text), brief(item.text), brief(list.text))
	}
	return "write [a, b]"
}

// alignList reads literals on one side as the type of the other says.
func (c *checker) alignList(item, list operand) (operand, operand) {
	item = c.readAs(item, elementType(list.kind))
	if list.parts == nil {
		return item, list
	}
	parts := make([]operand, len(list.parts))
	for index, part := range list.parts {
		parts[index] = c.readAs(neutral(part, item), item.kind)
		if parts[index].faulty {
			list.faulty = true
		}
	}
	if list.faulty || list.rebuild == nil || !list.is(value.List) {
		return item, list
	}
	return item, c.fold(list.rebuild(parts), parts...)
}

func isElement(item, list operand) condition {
	return func(environment *Environment) (bool, error) {
		wanted, err := item.run(environment)
		if err != nil {
			return false, err
		}
		elements, err := elementsOf(environment, &list)
		if err != nil {
			return false, err
		}
		if err := environment.charge(len(elements) * max(1, wanted.Size())); err != nil {
			return false, list.fail(err)
		}
		for index := range elements {
			if value.Equal(wanted, elements[index]) {
				return true, nil
			}
		}
		return false, nil
	}
}

// elementsOf evaluates a list.
func elementsOf(environment *Environment, list *operand) ([]value.Value, error) {
	given, err := list.run(environment)
	if err != nil {
		return nil, err
	}
	if given.Kind() != value.List {
		return nil, list.unfit(given, "a list is needed")
	}
	return given.Elements(), nil
}

// within compiles a in from..to.
func (c *checker) within(item, from, to operand) operand {
	start, end := item.start, to.end
	fits := !item.faulty && !from.faulty && !to.faulty
	for _, part := range [3]operand{item, from, to} {
		if fits && (part.null() || !part.is(value.Int, value.Any)) {
			c.reject(part.start, part.end, fmt.Sprintf("a range is of ints, this is %s", kindName(part)), "write a >= b and a <= c", part)
			fits = false
		}
	}
	if !fits {
		return c.faulty(start, end)
	}
	return c.fold(c.tested(start, end, func(environment *Environment) (bool, error) {
		given, err := item.run(environment)
		if err != nil {
			return false, err
		}
		if given.Kind() != value.Int {
			return false, item.unfit(given, "an int is needed")
		}
		low, high, err := bounds(environment, from, to)
		return err == nil && low <= given.Int() && given.Int() <= high, err
	}), item, from, to)
}
