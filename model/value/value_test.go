package value_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/eventstorm/storm/model/value"
)

func read(t testing.TB, text string) value.Value {
	t.Helper()
	for _, kind := range []value.Kind{value.Int, value.Decimal, value.Money, value.Duration, value.Date, value.DateTime} {
		if v, err := value.Parse(text, of(kind)); err == nil && (kind != value.Money || text != "0") {
			return v
		}
	}
	if text == "neutral" {
		return value.Zero(of(value.Money))
	}
	return value.Plain(text)
}

func TestArithmetic(t *testing.T) {
	operations := map[string]func(a, b value.Value) (value.Value, error){
		"+": value.Add, "-": value.Subtract, "*": value.Multiply, "/": value.Divide, "%": value.Remainder,
	}
	for _, test := range []struct{ a, symbol, b, want string }{
		{"1", "+", "2", "3"},
		{"9223372036854775807", "+", "1", "! the result is too large"},
		{"-9223372036854775808", "-", "1", "! the result is too large"},
		{"9223372036854775807", "*", "2", "! the result is too large"},
		{"-9223372036854775808", "*", "-1", "! the result is too large"},
		{"-9223372036854775808", "*", "1", "-9223372036854775808"},
		{"-9223372036854775808", "%", "-1", "0"},
		{"1", "/", "3", "0.3333333333333333333"},
		{"1", "/", "0", "! division by zero"},
		{"1", "%", "0", "! division by zero"},
		{"0.1", "+", "0.2", "0.3"},
		{"9999999999999999999", "+", "1.0", "! the result is too large"},
		{"1 USD", "+", "2.50 USD", "3.50 USD"},
		{"1 USD", "+", "1 EUR", "! 1.00 USD and 1.00 EUR cannot be added. bring them to one currency first"},
		{"neutral", "+", "1 EUR", "1.00 EUR"},
		{"1 EUR", "-", "neutral", "1.00 EUR"},
		{"92233720368547758.07 USD", "+", "0.01 USD", "! the result is too large"},
		{"0.05 USD", "*", "0.5", "0.02 USD"},
		{"0.15 USD", "*", "0.5", "0.08 USD"},
		{"-0.05 USD", "*", "0.5", "-0.02 USD"},
		{"-1 USD", "*", "-3", "3.00 USD"},
		{"3", "*", "1 USD", "3.00 USD"},
		{"92233720368547758.07 USD", "*", "0.5", "46116860184273879.04 USD"},
		{"92233720368547758.07 USD", "*", "9999999999999999999", "! the result is too large"},
		{"100 USD", "/", "3", "33.33 USD"},
		{"100 USD", "/", "-0.3", "-333.33 USD"},
		{"100 USD", "/", "0", "! division by zero"},
		{"100 USD", "/", "8 USD", "12.5"},
		{"100 USD", "/", "8 EUR", "! 100.00 USD and 8.00 EUR cannot be divided. bring them to one currency first"},
		{"1 USD", "*", "1 USD", "! money and money cannot be multiplied"},
		{"1 USD", "+", "1", "! money and int cannot be added"},
		{"2h", "+", "30m", "2h30m"},
		{"2h", "*", "1.5", "3h"},
		{"2h", "/", "4", "30m"},
		{"2h", "/", "30m", "4"},
		{"2026-01-31", "+", "1d", "2026-02-01"},
		{"1d", "+", "2026-01-31", "2026-02-01"},
		{"2026-03-01", "-", "2026-02-01", "28d"},
		{"0001-01-01", "-", "1d", "! the result is outside the years 1 to 9999"},
		{"9999-12-31", "-", "0001-01-01", "! the result is too large"},
		{"2026-01-31T00:00:00Z", "-", "1h", "2026-01-30T23:00:00Z"},
		{"2026-01-31T00:00:00.5Z", "-", "2026-01-31T00:00:00Z", "500ms"},
		{"a", "+", "b", "ab"},
		{"a", "-", "b", "! string and string cannot be subtracted"},
		{"null", "+", "1", "! a missing value and int cannot be added"},
	} {
		got, err := operations[test.symbol](read(t, test.a), read(t, test.b))
		text := got.String()
		if err != nil {
			text = "! " + err.Error()
		}
		if text != test.want {
			t.Errorf("%s %s %s: got %s, want %s", test.a, test.symbol, test.b, text, test.want)
		}
	}
}

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
		fits bool
	}{
		{"1", "2", -1, true}, {"2", "1.5", 1, true}, {"1", "1.0", 0, true}, {"1 USD", "2 USD", -1, true},
		{"1 USD", "1 EUR", 0, false}, {"neutral", "1 EUR", -1, true}, {"1 USD", "1", 0, false}, {"2h", "90m", 1, true},
		{"2026-01-31", "2026-02-01", -1, true}, {"2026-01-31T00:00:00.5Z", "2026-01-31T00:00:00Z", 1, true},
		{"a", "b", -1, true}, {"true", "false", 0, false}, {"null", "1", 0, false}, {"null", "null", 0, false},
	} {
		got, err := value.Compare(read(t, test.a), read(t, test.b))
		if got != test.want || (err == nil) != test.fits {
			t.Errorf("%s and %s: got %d, %v", test.a, test.b, got, err)
		}
	}
}

func sample() value.Value {
	return value.NewRecord(item, []value.Value{value.NewString("ink, black"), value.Zero(of(value.Money))})
}

func TestEqual(t *testing.T) {
	other := value.NewRecord(anonymous, []value.Value{value.Zero(of(value.Money)), value.NewUUID("ink, black"), value.Null()})
	for _, test := range []struct {
		a, b value.Value
		want bool
	}{
		{value.NewInt(1), read(t, "1.00"), true},
		{value.NewEnum("a"), value.NewString("a"), true},
		{value.NewUUID("a"), value.NewReference("b"), false},
		{value.Null(), value.Value{}, true},
		{value.Null(), value.NewInt(0), false},
		{value.NewString(""), value.Null(), false},
		{read(t, "0 USD"), read(t, "neutral"), true},
		{read(t, "0 USD"), read(t, "0 EUR"), false},
		{value.NewList([]value.Value{value.NewInt(1)}), value.NewList([]value.Value{value.NewInt(1)}), true},
		{value.NewList([]value.Value{value.NewInt(1)}), value.NewList(nil), false},
		{sample(), sample(), true},
		{sample(), sample().With("product", value.NewString("x")), false},
		{sample(), other, false},
		{sample().With("more", value.Null()), other, true},
		{sample(), value.NewInt(1), false},
	} {
		if got := value.Equal(test.a, test.b); got != test.want {
			t.Errorf("%s and %s: got %t", test.a, test.b, got)
		}
		if got := value.Equal(test.b, test.a); got != test.want {
			t.Errorf("%s and %s: got %t", test.b, test.a, got)
		}
	}
}

func TestRecord(t *testing.T) {
	first := sample()
	second := first.With("product", value.NewString("pen"))
	if first.String() != `{product: "ink, black", price: 0}` || second.String() != "{product: pen, price: 0}" {
		t.Errorf("got %s and %s", first, second)
	}
	if got, found := second.FieldAt(item, 0); !found || got.Text() != "pen" {
		t.Errorf("got %s", got)
	}
	if got, found := second.FieldAt(anonymous, 1); !found || got.Text() != "pen" {
		t.Errorf("got %s", got)
	}
	if _, found := value.NewInt(1).FieldAt(item, 0); found {
		t.Error("an int has no fields")
	}
	if got := second.WithAt(5, value.Null()); !value.Equal(got, second) {
		t.Errorf("got %s", got)
	}
	if got := value.NewRecord(item, nil); got.String() != "{product: null, price: null}" {
		t.Errorf("got %s", got)
	}
}

func TestMarshalJSON(t *testing.T) {
	list := value.NewList([]value.Value{
		value.NewInt(1), read(t, "1.50"), read(t, "120 USD"), value.NewBool(true), value.Null(), read(t, "2h"),
		value.NewDate(time.Date(2026, 1, 31, 23, 0, 0, 0, time.UTC)), value.NewString(`a "b"`), sample(),
	})
	got, err := json.Marshal(list)
	want := `[1,1.50,"120.00 USD",true,null,"2h","2026-01-31","a \"b\"",{"product":"ink, black","price":"0"}]`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestStringQuotes(t *testing.T) {
	for text, want := range map[string]string{
		"a": "[a]", "": `[""]`, "true": `["true"]`, "12": `["12"]`, "a: b": `["a: b"]`, "120 USD": `["120 USD"]`, "o-1": "[o-1]", " a": `[" a"]`,
	} {
		if got := value.NewList([]value.Value{value.NewString(text)}).String(); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestZero(t *testing.T) {
	for _, test := range []struct {
		kind *value.Type
		want string
	}{
		{of(value.Int), "0"}, {of(value.Decimal), "0"}, {of(value.Money), "0"}, {of(value.String), ""}, {of(value.Bool), "false"},
		{of(value.Duration), "0s"}, {value.ListOf(item), "[]"}, {item, `{product: "", price: 0}`}, {of(value.Date), "null"},
		{of(value.UUID), "null"}, {status, "null"}, {of(value.Int).OrMissing(), "null"}, {nil, "null"},
	} {
		if got := value.Zero(test.kind); got.String() != test.want {
			t.Errorf("%s: got %s, want %s", test.kind, got, test.want)
		}
	}
}

func TestConform(t *testing.T) {
	one := value.NewInt(1)
	for _, test := range []struct {
		v    value.Value
		kind *value.Type
		want string
	}{
		{one, of(value.Decimal), "decimal 1"},
		{one, of(value.Any), "int 1"},
		{value.NewInt(0), of(value.Money), "money 0"},
		{one, of(value.Money), "! 1 is an int, but money is needed"},
		{one, of(value.String), "! 1 is an int, but a string is needed"},
		{value.NewString("Paid"), status, "enum Paid"},
		{value.NewString("Payd"), status, `! "Payd" is not a value of Status. did you mean "Paid"?`},
		{value.NewEnum("Paid"), of(value.String), "string Paid"},
		{value.NewString("o-1"), order, "reference o-1"},
		{value.Null(), of(value.Int), "! a value is missing. an int is needed"},
		{value.Null(), of(value.Int).OrMissing(), "any null"},
		{value.NewList([]value.Value{one, read(t, "2.5")}), value.ListOf(of(value.Decimal)), "list [1, 2.5]"},
		{value.NewList([]value.Value{one, value.NewString("a")}), value.ListOf(of(value.Int)), "! element 2: a is a string, but an int is needed"},
		{sample(), item, `record {product: "ink, black", price: 0}`},
		{value.NewRecord(anonymous, []value.Value{read(t, "1 USD"), value.NewUUID("u"), one}), item, "record {product: u, price: 1.00 USD}"},
		{sample(), anonymous, `! "more": a value is missing. an int is needed`},
		{sample(), of(value.Bool), `! {product: "ink, black", price: 0} is a record, but a bool is needed`},
	} {
		got, err := value.Conform(test.v, test.kind)
		text := got.Kind().String() + " " + got.String()
		if err != nil {
			text = "! " + err.Error()
		}
		if text != test.want {
			t.Errorf("%s as %s: got %s, want %s", test.v, test.kind, text, test.want)
		}
	}
}

func TestSize(t *testing.T) {
	v := value.NewInt(1)
	for range 100 {
		v = value.NewList([]value.Value{v, v})
	}
	if v.Size() < 1<<40 {
		t.Errorf("got %d", v.Size())
	}
}

func TestNoAllocation(t *testing.T) {
	usd, _ := value.ParseCurrency("USD")
	record, list := sample(), value.NewList([]value.Value{sample()})
	allocated := testing.AllocsPerRun(100, func() {
		total, _ := value.Add(value.NewMoney(100, usd), value.NewMoney(1, usd))
		total, _ = value.Multiply(total, value.NewInt(3))
		_, _ = value.Compare(total, value.NewMoney(5, usd))
		_ = value.Equal(value.NewString("a"), value.NewUUID("a"))
		_, _ = value.Conform(record, item)
		_, _ = value.Conform(list, value.ListOf(nil))
	})
	if allocated > 1 { // the list type made above
		t.Errorf("%v allocations", allocated)
	}
}

func BenchmarkAddMoney(b *testing.B) {
	usd, _ := value.ParseCurrency("USD")
	one, total := value.NewMoney(1, usd), value.NewMoney(0, usd)
	b.ReportAllocs()
	for b.Loop() {
		total, _ = value.Add(total, one)
	}
}

func BenchmarkConformRecord(b *testing.B) {
	v := sample()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := value.Conform(v, item); err != nil {
			b.Fatal(err)
		}
	}
}
