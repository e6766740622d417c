package expression

import (
	"github.com/expr-lang/expr/ast"

	"github.com/eventstorm/storm/model/value"
)

// iteration is a list and what is computed for each of its elements.
type iteration struct {
	list, body  operand
	slot, index int
	cost        int // of the body, about its number of parts
}

// iterate compiles list and predicate, the first two arguments.
func (c *checker) iterate(this *call) (*iteration, bool) {
	list, fits := c.listArgument(this, 0)
	if !fits {
		list.kind = anyType() // the predicate may have problems of its own
	}
	each := &iteration{list: list, slot: c.slot(), index: c.slot()}
	before := c.visits
	c.loops = append(c.loops, loop{element: elementType(list.kind), path: list.path, slot: each.slot, index: each.index})
	each.body = c.predicate(this.arguments[1])
	c.loops = c.loops[:len(c.loops)-1]
	each.cost = 1 + c.visits - before
	return each, fits && !each.body.faulty
}

func (c *checker) predicate(node ast.Node) operand {
	predicate, is := node.(*ast.PredicateNode)
	if !is {
		return c.check(node)
	}
	return c.check(predicate.Node)
}

// condition compiles list and predicate, which must be true or false.
func (c *checker) conditionForEach(this *call) (*iteration, condition, bool) {
	each, fits := c.iterate(this)
	if !fits || !c.truth(each.body, this.name) {
		return nil, nil, false
	}
	return each, each.body.condition(), true
}

// listArgument compiles an argument that must be a list.
func (c *checker) listArgument(this *call, index int) (operand, bool) {
	list := c.argument(this, index)
	if list.faulty {
		return list, false
	}
	if list.null() || !list.is(value.List, value.Any) {
		c.wrong(this, list, "a list", "")
		return list, false
	}
	return list, true
}

// over runs visit for each element after setting it for the body, until visit
// says that it is enough.
func (i *iteration) over(environment *Environment, visit func(value.Value) (enough bool, err error)) error {
	elements, err := elementsOf(environment, &i.list)
	if err != nil {
		return err
	}
	for index, element := range elements {
		if err := environment.charge(i.cost); err != nil {
			return i.list.fail(err)
		}
		environment.locals[i.slot] = element
		environment.locals[i.index] = value.NewInt(int64(index))
		if enough, err := visit(element); err != nil || enough {
			return err
		}
	}
	return nil
}
