package value

import (
	"math"
	"math/bits"
	"time"
)

// Add returns the sum of two numbers, amounts of money in one currency or
// durations, a date or datetime and a duration, or two texts one after the other.
func Add(a, b Value) (Value, error) {
	switch {
	case a.kind == Int && b.kind == Int:
		sum, fits := addInt(a.number, b.number)
		return NewInt(sum), overflow(fits)
	case a.kind.Numeric() && b.kind.Numeric():
		return fromDecimal(a.Decimal().Add(b.Decimal()))
	case a.kind == Money && b.kind == Money:
		return addMoney(a, b)
	case a.kind == Duration && b.kind == Duration:
		sum, fits := addInt(a.number, b.number)
		return NewDuration(time.Duration(sum)), overflow(fits)
	case (a.kind == Date || a.kind == DateTime) && b.kind == Duration:
		return shift(a, b.number)
	case a.kind == Duration && (b.kind == Date || b.kind == DateTime):
		return shift(b, a.number)
	case a.kind.Textual() && b.kind.Textual():
		return NewString(a.Text() + b.Text()), nil
	}
	return Value{}, unsuited(a, b, "added")
}

// Subtract returns the difference of two numbers, amounts or durations, a date
// or datetime moved back by a duration, or the time between two of them.
func Subtract(a, b Value) (Value, error) {
	switch {
	case a.kind == Int && b.kind == Int:
		difference, fits := subtractInt(a.number, b.number)
		return NewInt(difference), overflow(fits)
	case a.kind.Numeric() && b.kind.Numeric():
		return fromDecimal(a.Decimal().Sub(b.Decimal()))
	case a.kind == Money && b.kind == Money:
		return subtractMoney(a, b)
	case a.kind == Duration && b.kind == Duration:
		difference, fits := subtractInt(a.number, b.number)
		return NewDuration(time.Duration(difference)), overflow(fits)
	case (a.kind == Date || a.kind == DateTime) && b.kind == Duration:
		if b.number == math.MinInt64 {
			return Value{}, errOverflow
		}
		return shift(a, -b.number)
	case a.kind == b.kind && (a.kind == Date || a.kind == DateTime):
		return between(a, b)
	}
	return Value{}, unsuited(a, b, "subtracted")
}

// Multiply returns the product of two numbers, or an amount of money or a
// duration times a number, rounded half to even.
func Multiply(a, b Value) (Value, error) {
	switch {
	case a.kind == Int && b.kind == Int:
		product, fits := multiplyInt(a.number, b.number)
		return NewInt(product), overflow(fits)
	case a.kind.Numeric() && b.kind.Numeric():
		return fromDecimal(a.Decimal().Mul(b.Decimal()))
	case (a.kind == Money || a.kind == Duration) && b.kind.Numeric():
		return multiplyAmount(a, b)
	case a.kind.Numeric() && (b.kind == Money || b.kind == Duration):
		return multiplyAmount(b, a)
	}
	return Value{}, unsuited(a, b, "multiplied")
}

// Divide returns the quotient: numbers give a decimal, an amount of money or a
// duration by a number is rounded half to even, and money by money of the same
// currency or duration by duration is a decimal.
func Divide(a, b Value) (Value, error) {
	switch {
	case a.kind.Numeric() && b.kind.Numeric():
		return divideDecimal(a.Decimal(), b.Decimal())
	case (a.kind == Money || a.kind == Duration) && b.kind.Numeric():
		return divideAmount(a, b)
	case a.kind == Money && b.kind == Money:
		if _, err := sameCurrency(a, b, "divided"); err != nil {
			return Value{}, err
		}
		return divideDecimal(NewInt(a.number).Decimal(), NewInt(b.number).Decimal())
	case a.kind == Duration && b.kind == Duration:
		return divideDecimal(NewInt(a.number).Decimal(), NewInt(b.number).Decimal())
	}
	return Value{}, unsuited(a, b, "divided")
}

// Remainder returns what is left of a division of two ints; it has the sign of
// the first.
func Remainder(a, b Value) (Value, error) {
	if a.kind != Int || b.kind != Int {
		return Value{}, unsuited(a, b, "divided with %")
	}
	switch b.number {
	case 0:
		return Value{}, errDivision
	case -1:
		return NewInt(0), nil
	}
	return NewInt(a.number % b.number), nil
}

// Negate returns the number, amount of money or duration with the other sign.
func Negate(v Value) (Value, error) {
	switch v.kind {
	case Decimal:
		return NewDecimal(v.decimal().Neg()), nil
	case Int, Money, Duration:
		if v.number == math.MinInt64 {
			return Value{}, errOverflow
		}
		v.number = -v.number
		return v, nil
	}
	return Value{}, faultf("", "%s cannot be negative", describe(v))
}

func addInt(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

func subtractInt(a, b int64) (int64, bool) {
	difference := a - b
	return difference, (difference < a) == (b > 0)
}

func multiplyInt(a, b int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	product, err := signed(low, (a < 0) != (b < 0))
	return product, high == 0 && err == nil
}

func overflow(fits bool) error {
	if fits {
		return nil
	}
	return errOverflow
}

// unsuited says that two values do not go together.
func unsuited(a, b Value, action string) error {
	return faultf("", "%s and %s cannot be %s", describe(a), describe(b), action)
}

func describe(v Value) string {
	if v.IsNull() {
		return "a missing value"
	}
	return v.kind.String()
}
