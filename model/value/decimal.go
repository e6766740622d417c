package value

import (
	"errors"
	"math"
	"math/bits"

	"github.com/govalues/decimal"
)

const negativeBit = 1 << 8

// NewDecimal returns a decimal number of up to 19 digits.
func NewDecimal(number decimal.Decimal) Value {
	unit := uint32(number.Scale())
	if number.IsNeg() {
		unit |= negativeBit
	}
	return Value{kind: Decimal, unit: unit, number: int64(number.Coef())}
}

// Decimal returns the number of an int or a decimal, and 0 for other kinds.
func (v Value) Decimal() decimal.Decimal {
	switch v.kind {
	case Int:
		return decimal.MustNew(v.number, 0)
	case Decimal:
		return v.decimal()
	}
	return decimal.Decimal{}
}

func (v Value) decimal() decimal.Decimal {
	digits, scale := uint64(v.number), int(v.unit&0xff)
	var number decimal.Decimal
	if digits <= math.MaxInt64 {
		number = decimal.MustNew(int64(digits), scale)
	} else { // 19 digits, but more than an int64 takes
		number = decimal.MustNew(int64(digits/2), scale)
		number, _ = number.Add(decimal.MustNew(int64(digits-digits/2), scale))
	}
	if v.unit&negativeBit != 0 {
		return number.Neg()
	}
	return number
}

var errDecimal = errors.New("not a decimal number")

// maxDigits is the longest text that is read as a number.
const maxDigits = 40

// parseDecimal reads digits with an optional sign and point, no exponent.
func parseDecimal(text string) (decimal.Decimal, error) {
	if len(text) == 0 || len(text) > maxDigits {
		return decimal.Decimal{}, errDecimal
	}
	hasDigit := false
	for index := 0; index < len(text); index++ {
		char := text[index]
		isDigit := char >= '0' && char <= '9'
		hasDigit = hasDigit || isDigit
		if !isDigit && char != '.' && (index > 0 || char != '-' && char != '+') {
			return decimal.Decimal{}, errDecimal
		}
	}
	if !hasDigit || text[len(text)-1] == '.' {
		return decimal.Decimal{}, errDecimal
	}
	number, err := decimal.Parse(text)
	if err != nil {
		return decimal.Decimal{}, errDecimal
	}
	return number, nil
}

// powerOfTen returns 10 to the power of 0 to 19 in the bits of an int64.
func powerOfTen(exponent int) int64 {
	power := uint64(1)
	for ; exponent > 0; exponent-- {
		power *= 10
	}
	return int64(power)
}

// multiplyDivide returns a*b/c rounded half to even, and whether it fits. The
// product is held in 128 bits, so nothing is lost on the way. c is not 0.
func multiplyDivide(a, b, c uint64) (uint64, bool) {
	high, low := bits.Mul64(a, b)
	if high >= c {
		return 0, false
	}
	quotient, rest := bits.Div64(high, low, c)
	double, carry := bits.Add64(rest, rest, 0)
	if carry != 0 || double > c || double == c && quotient&1 == 1 {
		quotient++
		if quotient == 0 {
			return 0, false
		}
	}
	return quotient, true
}
