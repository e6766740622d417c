package expression

import (
	"github.com/eventstorm/storm/model/value"
)

func checkSum(c *checker, this *call) operand {
	each, fits := c.listOrEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	kind := each.body.kind.Required()
	if each.body.null() || !each.body.is(value.Int, value.Decimal, value.Money, value.Duration, value.Any) {
		return c.wrong(this, each.body, "numbers, money or durations", "write sum(list, .price) for a field of each element")
	}
	zero := value.Zero(kind)
	result := c.result(this, kind)
	result.run = func(environment *Environment) (value.Value, error) {
		total := zero
		err := each.over(environment, func(value.Value) (bool, error) {
			one, err := each.body.run(environment)
			switch {
			case err != nil:
				return false, err
			case total.IsNull() && one.Kind() != value.String:
				total, err = value.Add(one, zeroLike(one))
			default:
				total, err = value.Add(total, one)
			}
			if err != nil && one.IsNull() {
				return false, each.body.missing()
			}
			return false, err
		})
		if err != nil {
			return value.Null(), result.fail(err)
		}
		if total.IsNull() {
			total = value.NewInt(0)
		}
		return total, nil
	}
	return result
}

// zeroLike returns what added to a value changes nothing, if it can be summed.
func zeroLike(of value.Value) value.Value {
	switch of.Kind() {
	case value.Int, value.Decimal, value.Money, value.Duration:
		return value.Zero(value.BuiltIn(of.Kind()))
	}
	return value.Null()
}

// listOrEach compiles a list, or a list and a value for each element.
func (c *checker) listOrEach(this *call) (*iteration, bool) {
	if len(this.arguments) > 1 {
		return c.iterate(this)
	}
	list, fits := c.listArgument(this, 0)
	each := &iteration{list: list, slot: c.slot(), index: c.slot(), cost: 1}
	each.body = c.local(list.start, list.end, each.slot, elementType(list.kind), list.path)
	return each, fits
}

var errEmpty error = &value.Error{Message: "the list is empty", Hint: "test len(…) > 0 first"}

func checkMin(c *checker, this *call) operand { return extreme(c, this, -1) }
func checkMax(c *checker, this *call) operand { return extreme(c, this, 1) }

// extreme compiles min and max, of a list or of several values.
func extreme(c *checker, this *call, sign int) operand {
	if len(this.arguments) > 1 {
		return extremeOfValues(c, this, sign)
	}
	each, fits := c.listOrEach(this)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	if !sortable(each.body.kind) {
		return c.wrong(this, each.list, "elements that have an order", "")
	}
	result := c.result(this, each.body.kind.Required())
	result.path = each.list.path
	result.run = func(environment *Environment) (value.Value, error) {
		best := value.Null()
		err := each.over(environment, func(one value.Value) (bool, error) {
			var err error
			best, err = better(best, one, sign)
			return false, err
		})
		if err == nil && best.IsNull() {
			err = errEmpty
		}
		if err != nil {
			return value.Null(), result.fail(err)
		}
		return best, nil
	}
	return c.fold(result, each.list)
}

// better returns the one of two values that is further in a direction.
func better(best, other value.Value, sign int) (value.Value, error) {
	if best.IsNull() {
		best = other
	}
	order, err := value.Compare(other, best)
	if order*sign > 0 {
		return other, err
	}
	return best, err
}

func sortable(kind *value.Type) bool {
	switch kind.Kind {
	case value.Bool, value.Enum, value.List, value.Record, value.Reference:
		return false
	}
	return true
}

func extremeOfValues(c *checker, this *call, sign int) operand {
	parts := make([]operand, len(this.arguments))
	for index := range parts {
		parts[index] = c.argument(this, index)
		switch {
		case parts[index].faulty:
			return c.faulty(this.start, this.end)
		case parts[index].null() || !sortable(parts[index].kind):
			return c.wrong(this, parts[index], "values that have an order", "")
		}
	}
	kind := parts[0].kind.Required()
	for index := 1; index < len(parts); index++ {
		parts[0], parts[index] = c.align(parts[0], parts[index])
		if !comparable(parts[0].kind, parts[index].kind) {
			return c.incomparable(parts[0], parts[index])
		}
		kind, _ = unifyTypes(kind, parts[index].kind.Required())
	}
	result := c.result(this, kind)
	result.run = func(environment *Environment) (value.Value, error) {
		best := value.Null()
		for index := range parts {
			one, err := parts[index].run(environment)
			if err != nil {
				return one, err
			}
			if one.IsNull() {
				return one, parts[index].missing()
			}
			if best, err = better(best, one, sign); err != nil {
				return one, result.fail(err)
			}
		}
		return best, nil
	}
	return c.fold(result, parts...)
}
