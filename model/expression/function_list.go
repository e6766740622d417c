package expression

import (
	"slices"

	"github.com/eventstorm/storm/model/value"
)

func checkAll(c *checker, this *call) operand  { return quantified(c, this, false, false) }
func checkAny(c *checker, this *call) operand  { return quantified(c, this, true, true) }
func checkNone(c *checker, this *call) operand { return quantified(c, this, true, false) }

// quantified compiles a condition over a list that is decided by the first
// element for which the truth is as said.
func quantified(c *checker, this *call, deciding, result bool) operand {
	each, test, fits := c.conditionForEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.tested(this.start, this.end, func(environment *Environment) (bool, error) {
		decided := false
		err := each.over(environment, func(value.Value) (bool, error) {
			truth, err := test(environment)
			decided = err == nil && truth == deciding
			return decided, err
		})
		return decided == result && err == nil, err
	})
}

func checkOne(c *checker, this *call) operand {
	each, test, fits := c.conditionForEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.tested(this.start, this.end, func(environment *Environment) (bool, error) {
		count, err := countUpTo(environment, each, test, 2)
		return count == 1, err
	})
}

// countUpTo counts for how many elements the test holds, and stops at most.
func countUpTo(environment *Environment, each *iteration, test condition, most int) (int, error) {
	count := 0
	err := each.over(environment, func(value.Value) (bool, error) {
		truth, err := test(environment)
		if truth {
			count++
		}
		return count >= most, err
	})
	return count, err
}

const noLimit = int(^uint(0) >> 1)

func checkCount(c *checker, this *call) operand {
	if len(this.arguments) == 1 {
		return countTrue(c, this)
	}
	each, test, fits := c.conditionForEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, value.BuiltIn(value.Int))
	result.run = func(environment *Environment) (value.Value, error) {
		count, err := countUpTo(environment, each, test, noLimit)
		return value.NewInt(int64(count)), err
	}
	return result
}

func countTrue(c *checker, this *call) operand {
	list, fits := c.listArgument(this, 0)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	if element := elementType(list.kind); element.Kind != value.Bool && element.Kind != value.Any {
		return c.wrong(this, list, "a condition, or a list of true and false", "write len(…) for the number of elements")
	}
	result := c.result(this, value.BuiltIn(value.Int))
	result.run = func(environment *Environment) (value.Value, error) {
		elements, err := elementsOf(environment, &list)
		if err == nil {
			err = environment.charge(len(elements))
		}
		count := int64(0)
		for _, element := range elements {
			if element.Bool() {
				count++
			}
		}
		if err != nil {
			return value.Null(), list.fail(err)
		}
		return value.NewInt(count), nil
	}
	return c.fold(result, list)
}

func checkFilter(c *checker, this *call) operand {
	each, test, fits := c.conditionForEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, each.list.kind.Required())
	result.path = each.list.path
	result.run = func(environment *Environment) (value.Value, error) {
		var kept []value.Value
		err := each.over(environment, func(element value.Value) (bool, error) {
			truth, err := test(environment)
			if truth {
				kept = append(kept, element)
			}
			return false, err
		})
		if err != nil {
			return value.Null(), err
		}
		return newList(environment, result, kept)
	}
	return result
}

func checkMap(c *checker, this *call) operand {
	each, fits := c.iterate(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, value.ListOf(each.body.kind))
	result.path = each.body.path
	result.run = func(environment *Environment) (value.Value, error) {
		var made []value.Value
		err := each.over(environment, func(value.Value) (bool, error) {
			one, err := each.body.run(environment)
			if err == nil {
				err = environment.charge(one.Size())
			}
			made = append(made, one)
			return false, err
		})
		if err != nil {
			return value.Null(), result.fail(err)
		}
		return newList(environment, result, made)
	}
	return result
}

func checkFind(c *checker, this *call) operand {
	each, test, fits := c.conditionForEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, elementType(each.list.kind).OrMissing())
	result.path = each.list.path
	result.run = func(environment *Environment) (value.Value, error) {
		found := value.Null()
		err := each.over(environment, func(element value.Value) (bool, error) {
			truth, err := test(environment)
			if truth {
				found = element
			}
			return truth, err
		})
		return found, err
	}
	return result
}

func checkFirst(c *checker, this *call) operand {
	return endOfList(c, this, func(elements []value.Value) value.Value { return elements[0] })
}

func checkLast(c *checker, this *call) operand {
	return endOfList(c, this, func(elements []value.Value) value.Value { return elements[len(elements)-1] })
}

func endOfList(c *checker, this *call, take func([]value.Value) value.Value) operand {
	list, fits := c.listArgument(this, 0)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, elementType(list.kind).OrMissing())
	result.path = list.path
	result.run = func(environment *Environment) (value.Value, error) {
		elements, err := elementsOf(environment, &list)
		if err != nil || len(elements) == 0 {
			return value.Null(), err
		}
		return take(elements), nil
	}
	return c.fold(result, list)
}

func checkConcat(c *checker, this *call) operand {
	lists := make([]operand, len(this.arguments))
	element, all := anyType(), true
	for index := range lists {
		list, fits := c.listArgument(this, index)
		lists[index], all = list, all && fits
		switch {
		case index == 0:
			element = elementType(list.kind)
		default:
			whole, fits := unifyTypes(element, elementType(list.kind))
			element = whole
			if !fits {
				element = anyType()
			}
		}
	}
	if !all {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, value.ListOf(element))
	result.run = func(environment *Environment) (value.Value, error) {
		var joined []value.Value
		for index := range lists {
			elements, err := elementsOf(environment, &lists[index])
			if err != nil {
				return value.Null(), err
			}
			if err := environment.charge(len(elements)); err != nil {
				return value.Null(), result.fail(err)
			}
			joined = append(joined, elements...)
		}
		return newList(environment, result, joined)
	}
	return c.fold(result, lists...)
}

func checkUnique(c *checker, this *call) operand {
	list, fits := c.listArgument(this, 0)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, list.kind.Required())
	result.path = list.path
	result.run = func(environment *Environment) (value.Value, error) {
		elements, err := elementsOf(environment, &list)
		if err != nil {
			return value.Null(), err
		}
		var kept []value.Value
		for _, element := range elements {
			if err := environment.charge((1 + len(kept)) * element.Size()); err != nil {
				return value.Null(), result.fail(err)
			}
			if !slices.ContainsFunc(kept, func(other value.Value) bool { return value.Equal(element, other) }) {
				kept = append(kept, element)
			}
		}
		return newList(environment, result, kept)
	}
	return c.fold(result, list)
}
