package expression

import (
	"errors"
	"fmt"

	"github.com/govalues/decimal"

	"github.com/eventstorm/storm/model/value"
)

func checkAbs(c *checker, this *call) operand {
	given, fits := c.one(this, "a number, money or a duration", value.Int, value.Decimal, value.Money, value.Duration)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.mapped(this, given.kind.Required(), given, func(v value.Value) (value.Value, error) {
		negative, err := value.Negate(v)
		if err != nil {
			return negative, err
		}
		if order, err := value.Compare(v, zeroLike(v)); err != nil || order >= 0 {
			return v, err
		}
		return negative, nil
	})
}

// rounding is one of the ways to lose decimal places.
type rounding func(number decimal.Decimal, digits int) decimal.Decimal

func checkRound(c *checker, this *call) operand {
	if len(this.arguments) == 2 {
		return roundTo(c, this)
	}
	return rounded(c, this, decimal.Decimal.Round)
}

func checkFloor(c *checker, this *call) operand { return rounded(c, this, decimal.Decimal.Floor) }
func checkCeil(c *checker, this *call) operand  { return rounded(c, this, decimal.Decimal.Ceil) }

// rounded compiles rounding to a whole number or to whole units of a currency.
func rounded(c *checker, this *call, by rounding) operand {
	given, fits := c.one(this, "a number or money", value.Int, value.Decimal, value.Money)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	kind := value.BuiltIn(value.Int)
	if given.is(value.Money, value.Any) {
		kind = given.kind.Required()
	}
	return c.mapped(this, kind, given, func(v value.Value) (value.Value, error) {
		switch v.Kind() {
		case value.Int:
			return v, nil
		case value.Decimal:
			return wholeNumber(by(v.Decimal(), 0))
		case value.Money:
			return wholeMoney(v, by, 0)
		}
		return v, fmt.Errorf("%s cannot be rounded", v.Kind())
	})
}

var errTooLarge = errors.New("the result is too large")

func wholeNumber(number decimal.Decimal) (value.Value, error) {
	whole, _, fits := number.Int64(0)
	if !fits {
		return value.Null(), errTooLarge
	}
	return value.NewInt(whole), nil
}

// wholeMoney rounds money to decimal places of its currency.
func wholeMoney(v value.Value, by rounding, digits int) (value.Value, error) {
	minor, currency := v.Money()
	places := currency.Digits()
	amount, err := decimal.New(minor, places)
	if err != nil {
		return value.Null(), errTooLarge
	}
	whole, fraction, fits := by(amount, min(digits, places)).Int64(places)
	if !fits {
		return value.Null(), errTooLarge
	}
	units, err := value.Multiply(unitOf(currency), value.NewInt(whole))
	if err != nil {
		return units, err
	}
	return value.Add(units, value.NewMoney(fraction, currency))
}

// roundTo compiles rounding to a number of decimal places.
func roundTo(c *checker, this *call) operand {
	given := c.argument(this, 0)
	digits := c.argument(this, 1)
	switch {
	case given.faulty || digits.faulty:
		return c.faulty(this.start, this.end)
	case given.null() || !given.is(value.Int, value.Decimal, value.Money, value.Any):
		return c.wrong(this, given, "a number or money", "")
	}
	places, known := digits.constantOf(value.Int)
	if !known || places.Int() < 0 || places.Int() > decimal.MaxScale {
		return c.wrong(this, digits, "a number of decimal places from 0 to 19", "write it as a number, such as 2")
	}
	kind := value.BuiltIn(value.Decimal)
	if given.is(value.Money, value.Any) {
		kind = given.kind.Required()
	}
	scale := int(places.Int())
	return c.mapped(this, kind, given, func(v value.Value) (value.Value, error) {
		switch v.Kind() {
		case value.Int, value.Decimal:
			return value.NewDecimal(v.Decimal().Round(scale)), nil
		case value.Money:
			return wholeMoney(v, decimal.Decimal.Round, scale)
		}
		return v, fmt.Errorf("%s cannot be rounded", v.Kind())
	})
}

func checkInt(c *checker, this *call) operand {
	given, fits := c.one(this, "a number or text", value.Int, value.Decimal, value.String)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.mapped(this, value.BuiltIn(value.Int), given, func(v value.Value) (value.Value, error) {
		if v.Kind() == value.Decimal {
			return wholeNumber(v.Decimal().Trunc(0))
		}
		return convert(v, value.Int)
	})
}

func checkDecimal(c *checker, this *call) operand {
	given, fits := c.one(this, "a number, money or text", value.Int, value.Decimal, value.Money, value.String)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.mapped(this, value.BuiltIn(value.Decimal), given, func(v value.Value) (value.Value, error) {
		if v.Kind() != value.Money {
			return convert(v, value.Decimal)
		}
		minor, currency := v.Money()
		amount, err := decimal.New(minor, currency.Digits())
		return value.NewDecimal(amount), err
	})
}

// convert reads text, or takes what conforms as it is.
func convert(v value.Value, kind value.Kind) (value.Value, error) {
	if v.Kind().Textual() {
		return value.Parse(v.Text(), value.BuiltIn(kind))
	}
	return value.Conform(v, value.BuiltIn(kind))
}

func checkMoney(c *checker, this *call) operand {
	if len(this.arguments) == 2 {
		return moneyOf(c, this)
	}
	return converted(c, this, value.Money)
}

// converted compiles reading text as a kind.
func converted(c *checker, this *call, kind value.Kind) operand {
	given, fits := c.one(this, "text", value.String, kind)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.mapped(this, value.BuiltIn(kind), given, func(v value.Value) (value.Value, error) { return convert(v, kind) })
}

// moneyOf compiles money(amount, "USD").
func moneyOf(c *checker, this *call) operand {
	given := c.argument(this, 0)
	code := c.argument(this, 1)
	switch {
	case given.faulty || code.faulty:
		return c.faulty(this.start, this.end)
	case given.null() || !given.is(value.Int, value.Decimal, value.Any):
		return c.wrong(this, given, "a number", "")
	}
	text, _ := code.constantOf(value.String)
	currency, fits := value.ParseCurrency(text.Text())
	if !fits {
		return c.wrong(this, code, "a currency of three capital letters", `write it in quotes, such as "USD"`)
	}
	unit := unitOf(currency)
	return c.mapped(this, value.BuiltIn(value.Money), given, func(v value.Value) (value.Value, error) {
		if !v.Kind().Numeric() {
			return v, fmt.Errorf("%s is not a number", v.Kind())
		}
		return value.Multiply(unit, v)
	})
}

// unitOf returns 1 of a currency.
func unitOf(currency value.Currency) value.Value {
	minor := int64(1)
	for range currency.Digits() {
		minor *= 10
	}
	return value.NewMoney(minor, currency)
}
