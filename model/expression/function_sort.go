package expression

import (
	"errors"
	"math/bits"
	"slices"

	"github.com/eventstorm/storm/model/value"
)

func checkSort(c *checker, this *call) operand {
	list, fits := c.listArgument(this, 0)
	descending, told := c.direction(this, 1)
	if !fits || !told {
		return c.faulty(this.start, this.end)
	}
	if !sortable(elementType(list.kind)) {
		return c.wrong(this, list, "elements that have an order", "write sortBy(list, .field)")
	}
	result := c.result(this, list.kind.Required())
	result.path = list.path
	result.run = func(environment *Environment) (value.Value, error) {
		elements, err := elementsOf(environment, &list)
		if err != nil {
			return value.Null(), err
		}
		return sorted(environment, result, slices.Clone(elements), elements, descending)
	}
	return c.fold(result, list)
}

func checkSortBy(c *checker, this *call) operand {
	each, fits := c.iterate(this)
	descending, told := c.direction(this, 2)
	if !fits || !told {
		return c.faulty(this.start, this.end)
	}
	if !sortable(each.body.kind) {
		return c.wrong(this, each.body, "a value that has an order", "")
	}
	result := c.result(this, each.list.kind.Required())
	result.path = each.list.path
	result.run = func(environment *Environment) (value.Value, error) {
		var elements, keys []value.Value
		err := each.over(environment, func(element value.Value) (bool, error) {
			key, err := each.body.run(environment)
			elements, keys = append(elements, element), append(keys, key)
			return false, err
		})
		if err != nil {
			return value.Null(), err
		}
		return sorted(environment, result, elements, keys, descending)
	}
	return result
}

// direction reads the optional "asc" or "desc".
func (c *checker) direction(this *call, index int) (descending, fits bool) {
	if len(this.arguments) <= index {
		return false, true
	}
	given := c.argument(this, index)
	text, _ := given.constantOf(value.String)
	if text.Text() != "asc" && text.Text() != "desc" {
		c.wrong(this, given, "a direction", `write "asc" or "desc"`)
		return false, false
	}
	return text.Text() == "desc", true
}

var errUnordered = errors.New("an element has no value to sort by")

// sorted orders elements by their keys; equal ones stay in order.
func sorted(environment *Environment, at operand, elements, keys []value.Value, descending bool) (value.Value, error) {
	if err := environment.charge(len(elements) * bits.Len(uint(len(elements)))); err != nil {
		return value.Null(), at.fail(err)
	}
	places := make([]int, len(keys))
	for index, key := range keys {
		places[index] = index
		if key.IsNull() {
			return value.Null(), at.fail(errUnordered)
		}
	}
	var failure error
	slices.SortStableFunc(places, func(a, b int) int {
		order, err := value.Compare(keys[a], keys[b])
		if err != nil {
			failure = err
		}
		if descending {
			return -order
		}
		return order
	})
	if failure != nil {
		return value.Null(), at.fail(failure)
	}
	ordered := make([]value.Value, len(places))
	for index, place := range places {
		ordered[index] = elements[place]
	}
	return newList(environment, at, ordered)
}
