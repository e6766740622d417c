package expression

import (
	"errors"
	"fmt"

	"github.com/eventstorm/storm/model/value"
)

// align reads a literal as the type of the other side says: text as a date or
// as a member of an enum, 0 as money. It reports text that cannot be read.
func (c *checker) align(left, right operand) (operand, operand) {
	left, right = neutral(left, right), neutral(right, left)
	return c.readAs(left, right.kind), c.readAs(right, left.kind)
}

// readAs reads a text literal as a type that is written as text.
func (c *checker) readAs(of operand, kind *value.Type) operand {
	literal, is := of.constantOf(value.String)
	if !is {
		return of
	}
	switch kind.Kind {
	case value.Enum, value.Date, value.DateTime, value.Duration, value.Money:
	default:
		return of
	}
	read, err := value.Parse(literal.Text(), kind.Required())
	if err != nil {
		message, hint := splitHint(err)
		return c.reject(of.start, of.end, message, hint, of)
	}
	of.constant, of.kind, of.run = &read, kind.Required(), constantRun(read)
	return of
}

// splitHint takes an error of package value apart.
func splitHint(err error) (message, hint string) {
	var fault *value.Error
	if errors.As(err, &fault) {
		return fault.Message, fault.Hint
	}
	return err.Error(), ""
}

// equality compiles == and !=. A missing value equals only the missing value.
func (c *checker) equality(left, right operand, wanted bool) operand {
	start, end := left.start, right.end
	left, right = c.align(left, right)
	if left.faulty || right.faulty {
		return c.faulty(start, end)
	}
	if !left.null() && !right.null() && !comparable(left.kind, right.kind) {
		return c.incomparable(left, right)
	}
	return c.fold(c.tested(start, end, equal(left, right, wanted)), left, right)
}

func equal(left, right operand, wanted bool) condition {
	if left.constant != nil {
		left, right = right, left
	}
	first, second, here := left.run, right.run, right
	if right.constant != nil && right.constant.Kind().Textual() {
		return equalText(first, right.constant.Text(), wanted)
	}
	return func(environment *Environment) (bool, error) {
		a, err := first(environment)
		if err != nil {
			return false, err
		}
		b, err := second(environment)
		if err != nil {
			return false, err
		}
		if size := min(a.Size(), b.Size()); size > 1 {
			if err := environment.charge(size); err != nil {
				return false, here.fail(err)
			}
		}
		return value.Equal(a, b) == wanted, nil
	}
}

func equalText(run evaluator, text string, wanted bool) condition {
	return func(environment *Environment) (bool, error) {
		given, err := run(environment)
		if err != nil {
			return false, err
		}
		return (given.Kind().Textual() && given.Text() == text) == wanted, nil
	}
}

// comparable reports whether values of the types may ever be equal.
func comparable(a, b *value.Type) bool {
	switch {
	case a.Kind == value.Any || b.Kind == value.Any:
		return true
	case a.Kind == value.Enum && b.Kind == value.Enum:
		return value.Assignable(a, b)
	case a.Kind.Textual() && b.Kind.Textual(), a.Kind.Numeric() && b.Kind.Numeric():
		return true
	}
	return a.Kind == b.Kind
}

func (c *checker) incomparable(left, right operand) operand {
	message := fmt.Sprintf("%s cannot be compared with %s", kindName(left), kindName(right))
	return c.reject(left.start, right.end, message, moneyHint(left, right), left, right)
}

// accepted says which results of value.Compare an operator takes, as bits for
// less, equal and greater.
func accepted(symbol string) uint {
	switch symbol {
	case "<":
		return 0b001
	case "<=":
		return 0b011
	case ">":
		return 0b100
	}
	return 0b110
}

// order compiles < <= > >=.
func (c *checker) order(symbol string, left, right operand) operand {
	start, end := left.start, right.end
	left, right = c.align(left, right)
	if left.faulty || right.faulty {
		return c.faulty(start, end)
	}
	for _, side := range [2]operand{left, right} {
		if side.null() || side.is(value.Bool, value.Enum, value.List, value.Record, value.Reference) {
			return c.reject(side.start, side.end, kindName(side)+" has no order", orderHint(side), side)
		}
	}
	if !comparable(left.kind, right.kind) {
		return c.incomparable(left, right)
	}
	return c.fold(c.tested(start, end, ordered(left, right, accepted(symbol))), left, right)
}

func orderHint(of operand) string {
	switch {
	case of.is(value.List):
		return fmt.Sprintf("write len(%s) for the number of elements", brief(of.text))
	case of.is(value.Enum):
		return `write == or "in" to compare members`
	}
	return "write == or != to compare"
}

func ordered(left, right operand, accept uint) condition {
	if right.constant != nil {
		switch right.constant.Kind() {
		case value.Int:
			return orderedInt(left, right, accept)
		case value.Money:
			return orderedMoney(left, right, accept)
		}
	}
	return func(environment *Environment) (bool, error) {
		a, err := left.run(environment)
		if err != nil {
			return false, err
		}
		b, err := right.run(environment)
		if err != nil {
			return false, err
		}
		return compared(left, right, a, b, accept)
	}
}

// compared is the general comparison, with its errors.
func compared(left, right operand, a, b value.Value, accept uint) (bool, error) {
	result, err := value.Compare(a, b)
	if err != nil {
		whole := left
		whole.end = max(left.end, right.end)
		return false, pairFailure(whole, left, right, a, b, err)
	}
	return accept>>uint(result+1)&1 != 0, nil
}

// orderedInt compares with a known int.
func orderedInt(left, right operand, accept uint) condition {
	run, known := left.run, *right.constant
	number := known.Int()
	return func(environment *Environment) (bool, error) {
		given, err := run(environment)
		if err != nil {
			return false, err
		}
		if given.Kind() != value.Int {
			return compared(left, right, given, known, accept)
		}
		return accepts(accept, given.Int(), number), nil
	}
}

// orderedMoney compares with a known amount of money.
func orderedMoney(left, right operand, accept uint) condition {
	run, known := left.run, *right.constant
	amount, currency := known.Money()
	return func(environment *Environment) (bool, error) {
		given, err := run(environment)
		if err != nil {
			return false, err
		}
		minor, other := given.Money()
		if given.Kind() != value.Money || other != currency {
			return compared(left, right, given, known, accept)
		}
		return accepts(accept, minor, amount), nil
	}
}

func accepts(accept uint, a, b int64) bool {
	switch {
	case a < b:
		return accept&0b001 != 0
	case a > b:
		return accept&0b100 != 0
	}
	return accept&0b010 != 0
}
