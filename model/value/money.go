package value

import (
	"errors"
	"fmt"
	"math"
	"strings"
)

var (
	errOverflow = errors.New("the result is too large")
	errDivision = errors.New("division by zero")
)

// NewMoney returns an amount in the currency's smallest unit: 12000 and USD
// are 120.00 USD. Zero without a currency is neutral: it may be added to and
// compared with every currency. Any other amount needs a currency; without one
// the missing value is returned.
func NewMoney(minor int64, currency Currency) Value {
	if currency == 0 && minor != 0 {
		return Value{}
	}
	return Value{kind: Money, unit: uint32(currency), number: minor}
}

// Money returns an amount in the smallest unit of its currency, and zeros for
// other kinds.
func (v Value) Money() (minor int64, currency Currency) {
	if v.kind != Money {
		return 0, 0
	}
	return v.number, Currency(v.unit)
}

// neutral reports whether money may be combined with every currency.
func (v Value) neutral() bool { return v.unit == 0 }

// sameCurrency returns the currency of two amounts, or an error that says what
// cannot be done to them.
func sameCurrency(a, b Value, action string) (uint32, error) {
	switch {
	case a.unit == b.unit, b.neutral():
		return a.unit, nil
	case a.neutral():
		return b.unit, nil
	}
	return 0, faultf("bring them to one currency first", "%s and %s cannot be %s",
		a.String(), b.String(), action)
}

// scaleAmount returns amount*by/divisor, rounded half to even; it is how money
// and durations are multiplied and divided without losing a digit.
func scaleAmount(amount int64, by, divisor uint64, negative bool) (int64, error) {
	if divisor == 0 {
		return 0, errDivision
	}
	quotient, fits := multiplyDivide(magnitude(amount), by, divisor)
	if !fits {
		return 0, errOverflow
	}
	return signed(quotient, negative != (amount < 0))
}

func magnitude(number int64) uint64 {
	if number < 0 {
		return -uint64(number)
	}
	return uint64(number)
}

func signed(size uint64, negative bool) (int64, error) {
	switch {
	case !negative && size <= math.MaxInt64:
		return int64(size), nil
	case negative && size <= 1<<63:
		return int64(-size), nil
	}
	return 0, errOverflow
}

func writeMoney(v Value) string {
	currency := Currency(v.unit)
	if currency == 0 {
		return "0"
	}
	return writeFixed(v.number, currency.Digits()) + " " + currency.String()
}

// writeFixed writes a number of smallest units with a decimal point.
func writeFixed(minor int64, digits int) string {
	text := fmt.Sprintf("%0*d", digits+1, magnitude(minor))
	if digits > 0 {
		text = text[:len(text)-digits] + "." + text[len(text)-digits:]
	}
	if minor < 0 {
		return "-" + text
	}
	return text
}

// parseMoney reads an amount and a currency, "120 USD" or "-5.25 EUR". A plain
// 0 is the neutral zero.
func parseMoney(text string) (Value, error) {
	if text == "0" {
		return Value{kind: Money}, nil
	}
	if len(text) < 4 {
		return Value{}, notMoney(text)
	}
	amount := strings.TrimRight(text[:len(text)-3], " \t")
	currency, found := ParseCurrency(text[len(text)-3:])
	if !found {
		return Value{}, notMoney(text)
	}
	number, err := parseDecimal(strings.ReplaceAll(amount, "_", ""))
	if err != nil {
		return Value{}, notMoney(text)
	}
	digits := currency.Digits()
	if number.MinScale() > digits {
		return Value{}, faultf("", "%q is too fine: %s has %s", text, currency, decimalPlaces(digits))
	}
	minor, err := scaleAmount(powerOfTen(digits), number.Coef(), uint64(powerOfTen(number.Scale())), number.IsNeg())
	if err != nil {
		return Value{}, faultf("", "%q is too large for an amount of money", text)
	}
	return NewMoney(minor, currency), nil
}

func notMoney(text string) error {
	return faultf("write an amount and a currency, such as 120 USD", "%q is not money", text)
}

func decimalPlaces(digits int) string {
	switch digits {
	case 0:
		return "no decimal places"
	case 1:
		return "1 decimal place"
	}
	return fmt.Sprintf("%d decimal places", digits)
}
