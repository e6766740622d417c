package value

import (
	"cmp"
	"strings"
)

// Equal reports whether two values are the same data: numbers by size, text by
// its text whatever its kind, money by amount and currency (the neutral zero
// equals zero of every currency), lists and records by their parts. Only the
// missing value equals the missing value.
func Equal(a, b Value) bool {
	switch {
	case a.kind.Textual() && b.kind.Textual():
		return a.Text() == b.Text()
	case a.kind != b.kind:
		return a.kind.Numeric() && b.kind.Numeric() && a.Decimal().Equal(b.Decimal())
	}
	switch a.kind {
	case Decimal:
		return a.decimal().Equal(b.decimal())
	case Money:
		return a.number == b.number && (a.unit == b.unit || a.neutral() || b.neutral())
	case List:
		return equalValues(a.composite().values, b.composite().values)
	case Record:
		return equalRecords(a.composite(), b.composite())
	}
	return a.number == b.number && a.unit == b.unit
}

func equalValues(a, b []Value) bool {
	if len(a) != len(b) {
		return false
	}
	for index := range a {
		if !Equal(a[index], b[index]) {
			return false
		}
	}
	return true
}

func equalRecords(a, b *composite) bool {
	if a.shape == b.shape {
		return equalValues(a.values, b.values)
	}
	if len(a.values) != len(b.values) {
		return false
	}
	for index, field := range a.shape.Fields {
		other, found := b.shape.FieldIndex(field.Name)
		if !found || !Equal(a.values[index], b.values[other]) {
			return false
		}
	}
	return true
}

// Compare orders two values: -1, 0 or 1. Numbers, money of one currency,
// dates, datetimes, durations and text can be ordered; anything else, the
// missing value among it, is an error.
func Compare(a, b Value) (int, error) {
	switch {
	case a.kind.Textual() && b.kind.Textual():
		return strings.Compare(a.Text(), b.Text()), nil
	case a.kind != b.kind:
		if a.kind.Numeric() && b.kind.Numeric() {
			return a.Decimal().Cmp(b.Decimal()), nil
		}
		return 0, unsuited(a, b, "compared")
	}
	switch a.kind {
	case Int, Date, Duration:
		return cmp.Compare(a.number, b.number), nil
	case DateTime:
		return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.unit, b.unit)), nil
	case Decimal:
		return a.decimal().Cmp(b.decimal()), nil
	case Money:
		if _, err := sameCurrency(a, b, "compared"); err != nil {
			return 0, err
		}
		return cmp.Compare(a.number, b.number), nil
	}
	return 0, unsuited(a, b, "compared")
}
