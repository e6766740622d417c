package value

import (
	"errors"
	"time"

	"github.com/govalues/decimal"
)

func addMoney(a, b Value) (Value, error) {
	currency, err := sameCurrency(a, b, "added")
	if err != nil {
		return Value{}, err
	}
	sum, fits := addInt(a.number, b.number)
	return Value{kind: Money, unit: currency, number: sum}, overflow(fits)
}

func subtractMoney(a, b Value) (Value, error) {
	currency, err := sameCurrency(a, b, "subtracted")
	if err != nil {
		return Value{}, err
	}
	difference, fits := subtractInt(a.number, b.number)
	return Value{kind: Money, unit: currency, number: difference}, overflow(fits)
}

// multiplyAmount returns money or a duration times a number.
func multiplyAmount(amount, factor Value) (Value, error) {
	by := factor.Decimal()
	number, err := scaleAmount(amount.number, coefficient(factor), uint64(powerOfTen(by.Scale())), by.IsNeg())
	amount.number = number
	return amount, err
}

// divideAmount returns money or a duration divided by a number.
func divideAmount(amount, divisor Value) (Value, error) {
	by := divisor.Decimal()
	number, err := scaleAmount(amount.number, uint64(powerOfTen(by.Scale())), coefficient(divisor), by.IsNeg())
	amount.number = number
	return amount, err
}

func coefficient(number Value) uint64 {
	return number.Decimal().Coef()
}

func fromDecimal(number decimal.Decimal, err error) (Value, error) {
	if err != nil {
		return Value{}, errOverflow
	}
	return NewDecimal(number), nil
}

func divideDecimal(a, b decimal.Decimal) (Value, error) {
	if b.IsZero() {
		return Value{}, errDivision
	}
	return fromDecimal(a.Quo(b))
}

// shift moves a date or a datetime by nanoseconds.
func shift(at Value, by int64) (Value, error) {
	var moved Value
	if at.kind == Date {
		if by%int64(day) != 0 {
			return Value{}, errWholeDays(by)
		}
		moved = NewDate(at.Time().Add(time.Duration(by)))
	} else {
		moved = NewDateTime(at.Time().Add(time.Duration(by)))
	}
	if moved.IsNull() {
		return Value{}, errYears
	}
	return moved, nil
}

// between returns the time from b to a, which are of one kind.
func between(a, b Value) (Value, error) {
	from, to := b.Time(), a.Time()
	seconds, fits := multiplyInt(to.Unix()-from.Unix(), int64(time.Second))
	if !fits {
		return Value{}, errOverflow
	}
	length, fits := addInt(seconds, int64(to.Nanosecond()-from.Nanosecond()))
	return NewDuration(time.Duration(length)), overflow(fits)
}

var errYears = errors.New("the result is outside the years 1 to 9999")

func errWholeDays(length int64) error {
	return faultf("write days, such as 3d, or use a datetime", "a date moves by whole days, and %s is not",
		writeDuration(time.Duration(length)))
}
