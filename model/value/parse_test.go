package value_test

import (
	"testing"

	"github.com/eventstorm/storm/model/value"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		text string
		kind *value.Type
		want string
	}{
		{"12", of(value.Int), "12"},
		{"-9223372036854775808", of(value.Int), "-9223372036854775808"},
		{"1.50", of(value.Decimal), "1.50"},
		{"9999999999999999999", of(value.Decimal), "9999999999999999999"},
		{"-9999999999999999999", of(value.Decimal), "-9999999999999999999"},
		{"120 USD", of(value.Money), "120.00 USD"},
		{"120USD", of(value.Money), "120.00 USD"},
		{"-5.5 EUR", of(value.Money), "-5.50 EUR"},
		{"-0.05 EUR", of(value.Money), "-0.05 EUR"},
		{"500 JPY", of(value.Money), "500 JPY"},
		{"1.234 KWD", of(value.Money), "1.234 KWD"},
		{"1.5 XTS", of(value.Money), "1.50 XTS"},
		{"1_000 USD", of(value.Money), "1000.00 USD"},
		{"92233720368547758.07 USD", of(value.Money), "92233720368547758.07 USD"},
		{"-92233720368547758.08 USD", of(value.Money), "-92233720368547758.08 USD"},
		{"0", of(value.Money), "0"},
		{"true", of(value.Bool), "true"},
		{"2026-01-31", of(value.Date), "2026-01-31"},
		{"2024-02-29", of(value.Date), "2024-02-29"},
		{"2026-01-31T09:30:00Z", of(value.DateTime), "2026-01-31T09:30:00Z"},
		{"2026-01-31T09:30:00.5+02:00", of(value.DateTime), "2026-01-31T07:30:00.5Z"},
		{"2026-01-31T09:30", of(value.DateTime), "2026-01-31T09:30:00Z"},
		{"2026-01-31 09:30", of(value.DateTime), "2026-01-31T09:30:00Z"},
		{"0001-01-01", of(value.DateTime), "0001-01-01T00:00:00Z"},
		{"2h", of(value.Duration), "2h"},
		{"1h30m", of(value.Duration), "1h30m"},
		{"3d", of(value.Duration), "3d"},
		{"1w", of(value.Duration), "7d"},
		{"1.5h", of(value.Duration), "1h30m"},
		{"-90s", of(value.Duration), "-1m30s"},
		{"250ms", of(value.Duration), "250ms"},
		{"0s", of(value.Duration), "0s"},
		{"o-1", of(value.UUID), "o-1"},
		{"o-1", order, "o-1"},
		{"Paid", status, "Paid"},
		{"", of(value.String), ""},
		{"null", of(value.String), "null"},
		{"null", of(value.Int).OrMissing(), "null"},
		{"", of(value.Money).OrMissing(), "null"},
		{"120 USD", nil, "120.00 USD"},
		{"~", of(value.Any), "null"},
	} {
		got, err := value.Parse(test.text, test.kind)
		if err != nil || got.String() != test.want {
			t.Errorf("%q as %s: got %q, %v", test.text, test.kind, got, err)
		}
	}
}

func TestParseFailure(t *testing.T) {
	for _, test := range []struct {
		text string
		kind *value.Type
		want string
	}{
		{"12o USD", of(value.Money), `"12o USD" is not money. write an amount and a currency, such as 120 USD`},
		{"120 usd", of(value.Money), `"120 usd" is not money. write an amount and a currency, such as 120 USD`},
		{"120", of(value.Money), `"120" is not money. write an amount and a currency, such as 120 USD`},
		{"1.234 USD", of(value.Money), `"1.234 USD" is too fine: USD has 2 decimal places`},
		{"1.5 JPY", of(value.Money), `"1.5 JPY" is too fine: JPY has no decimal places`},
		{"92233720368547758.08 USD", of(value.Money), `"92233720368547758.08 USD" is too large for an amount of money`},
		{"x", of(value.Int), `"x" is not a whole number. write digits, such as 12`},
		{"1.5", of(value.Int), `"1.5" is not a whole number. write digits, such as 12`},
		{"9223372036854775808", of(value.Int), `"9223372036854775808" is too large for an int. use decimal`},
		{"1e3", of(value.Decimal), `"1e3" is not a decimal number. write digits and a point, such as 1.5`},
		{".", of(value.Decimal), `"." is not a decimal number. write digits and a point, such as 1.5`},
		{"yes", of(value.Bool), `"yes" is neither true nor false. write true or false`},
		{"31.1.2026", of(value.Date), `"31.1.2026" is not a date. write year-month-day, such as 2026-01-31`},
		{"2026-02-30", of(value.Date), `"2026-02-30" is not a date. write year-month-day, such as 2026-01-31`},
		{"noon", of(value.DateTime), `"noon" is not a date and time. write it such as 2026-01-31T09:30:00Z`},
		{"2 hours", of(value.Duration), `"2 hours" is not a duration. write a number and a unit, such as 30m, 2h or 3d`},
		{"", of(value.Duration), `"" is not a duration. write a number and a unit, such as 30m, 2h or 3d`},
		{"2", of(value.Duration), `"2" is not a duration. write a number and a unit, such as 30m, 2h or 3d`},
		{"", of(value.UUID), `an identifier must not be empty. write any text, such as o-1`},
		{"Payd", status, `"Payd" is not a value of Status. did you mean "Paid"?`},
		{"Blue", colour, `"Blue" is not a value. write one of Red, Green`},
		{"a", value.ListOf(nil), `"a" is not a list. write [a, b], or a line with a dash for each`},
		{"a", item, `"a" is not a record. write {product: …}`},
	} {
		if got, err := value.Parse(test.text, test.kind); err == nil || err.Error() != test.want {
			t.Errorf("%q as %s: got %v, %v, want %s", test.text, test.kind, got, err, test.want)
		}
	}
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]value.Kind{
		"": value.Any, "~": value.Any, "null": value.Any, "true": value.Bool, "True": value.String, "12": value.Int,
		"-1.5": value.Decimal, "120 USD": value.Money, "o-1": value.String, "2h": value.String, "2026-01-31": value.String,
		"no": value.String, "-": value.String, "99999999999999999999999999": value.String,
	} {
		if got := value.Plain(text); got.Kind() != want {
			t.Errorf("%q: got %s, want %s", text, got.Kind(), want)
		}
	}
}

// FuzzParse reads any text as every kind: it never panics, and what it writes
// it reads again as the same value.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"120 USD", "-1.50", "2h30m", "2026-01-31T09:30:00.5Z", "1w2d", "~", "Paid", "9999999999999999999", "0.0 JPY", "1.5µs"} {
		f.Add(seed)
	}
	kinds := []*value.Type{nil, status, order, item, value.ListOf(nil), of(value.Int).OrMissing()}
	for kind := value.Any; kind <= value.UUID; kind++ {
		kinds = append(kinds, of(kind))
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, kind := range kinds {
			read, err := value.Parse(text, kind)
			if err != nil {
				if err.Error() == "" || !read.IsNull() {
					t.Fatalf("%q as %s: %v, %v", text, kind, read, err)
				}
				continue
			}
			if _, err := read.MarshalJSON(); err != nil {
				t.Fatal(err)
			}
			again, err := value.Parse(read.String(), kind)
			if err != nil || !value.Equal(read, again) {
				t.Fatalf("%q as %s: wrote %q, read %v, %v", text, kind, read, again, err)
			}
		}
	})
}
