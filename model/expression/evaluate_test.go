package expression_test

import (
	"errors"
	"testing"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func TestEvaluate(t *testing.T) {
	for _, test := range []struct{ text, want, kind string }{
		{`1 + 2 * 3`, "7", "int"},
		{`7 / 2`, "3.5", "decimal"},
		{`7 % 4`, "3", "int"},
		{`-7 + 2`, "-5", "int"},
		{`1.10 + 2`, "3.10", "decimal"},
		{`0.1 + 0.2 == 0.3`, "true", "bool"},
		{`.5 + 1e2`, "100.5", "decimal"},
		{`0x10 + 1_000`, "1016", "int"},
		{`6000 USD`, "6000.00 USD", "money"},
		{`-5 USD`, "-5.00 USD", "money"},
		{`99.90 EUR * 2`, "199.80 EUR", "money"},
		{`100 USD / 3`, "33.33 USD", "money"},
		{`command.total / 2000 USD`, "3.5", "decimal"},
		{`command.total + 0`, "7000.00 USD", "money"},
		{`command.total > 6000 USD`, "true", "bool"},
		{`command.total > 7000 USD`, "false", "bool"},
		{`command.total >= 0`, "true", "bool"},
		{`command.total == 7000.00 USD`, "true", "bool"},
		{`6000 USD < command.total`, "true", "bool"},
		{`command.total * command.discount`, "1750.00 USD", "money"},
		{`len(command.items) > 0 and command.total > 6000 USD`, "true", "bool"},
		{`len(command.items) > 2 || not command.express`, "false", "bool"},
		{`sum(command.items, .price * .units)`, "16.00 USD", "money"},
		{`sum(map(command.items, .units))`, "4", "int"},
		{`sum([])`, "0", "any"},
		{`sum([], #)`, "0", "any"},
		{`map(command.items, {.price > 5 USD})`, "[false, true]", "[bool]"},
		{`map(command.items, #index)`, "[0, 1]", "[int]"},
		{`filter(command.items, .price > 5 USD)[0].product`, "ink", "string"},
		{`find(command.items, .units > 2).product`, "pen", "string"},
		{`find(command.items, .units > 9)?.product ?? "none"`, "none", "string"},
		{`count(command.items, .units > 0)`, "2", "int"},
		{`count([true, false, true])`, "2", "int"},
		{`all(command.items, .units > 0) and any(command.items, .units == 1)`, "true", "bool"},
		{`none(command.items, .units > 5) and one(command.items, .units == 3)`, "true", "bool"},
		{`min(3, 1.5, 2)`, "1.5", "decimal"},
		{`max(map(command.items, .price))`, "10.00 USD", "money"},
		{`min([3, 1, 2])`, "1", "int"},
		{`sort([3, 1, 2])`, "[1, 2, 3]", "[int]"},
		{`sort([3, 1, 2], "desc")`, "[3, 2, 1]", "[int]"},
		{`sortBy(command.items, .price, "desc")[0].product`, "ink", "string"},
		{`map(sortBy(command.items, .units), .product)`, "[ink, pen]", "[string]"},
		{`concat([1], [2, 3])`, "[1, 2, 3]", "[int]"},
		{`unique([1, 2, 1.0])`, "[1, 2]", "[decimal]"},
		{`first([1, 2])`, "1", "int?"},
		{`last([])`, "null", "any?"},
		{`[1, 2, 3][-1]`, "3", "int"},
		{`[1, 2, 3][1:]`, "[2, 3]", "[int]"},
		{`[1, 2, 3][:-1]`, "[1, 2]", "[int]"},
		{`1..3`, "[1, 2, 3]", "[int]"},
		{`3..1`, "[]", "[int]"},
		{`command.count in 1..1000000000`, "true", "bool"},
		{`command.count not in [1, 2]`, "true", "bool"},
		{`state.status == "Submitted"`, "true", "bool"},
		{`state.status in ["Paid", "Shipped"]`, "false", "bool"},
		{`state.status != "Paid"`, "true", "bool"},
		{`command.orderId == "o-1"`, "true", "bool"},
		{`command.buyer == "b-1"`, "true", "bool"},
		{`command["order-id"] + "!"`, "dash!", "string"},
		{`command["شماره"]`, "persian", "string"},
		{`command.شماره`, "persian", "string"},
		{`command.note == null`, "true", "bool"},
		{`command.note ?? "-"`, "-", "string"},
		{`state.spent ?? 0`, "0", "money"},
		{`command.address?.city ?? "nowhere"`, "nowhere", "string"},
		{`anything.city`, "Praha", "any"},
		{`anything["city"] startsWith "Pr"`, "true", "bool"},
		{`command.free + 1`, "8", "any"},
		{`"abc" contains "b" and "abc" endsWith "c" and "o-12" matches "^o-[0-9]+$"`, "true", "bool"},
		{`"2 USD" + ' 3h'`, "2 USD 3h", "string"},
		{`command.express ? 1 : 2`, "1", "int"},
		{`if command.express { "yes" } else { "no" }`, "yes", "string"},
		{`if command.count > 9 { 1 } else if command.count > 3 { 2 } else { 3 }`, "2", "int"},
		{`let x = command.count; x * x`, "25", "int"},
		{`let x = 2; let y = x + 1; map([1, 2], # * y)`, "[3, 6]", "[int]"},
		{`command.items | filter(.units > 1) | len()`, "1", "int"},
		{`"abc" | upper()`, "ABC", "string"},
		{`{a: 1, "b c": 2 USD}`, "{a: 1, b c: 2.00 USD}", "{a: int, b c: money}"},
		{`{a: {b: 2}}.a.b`, "2", "int"},
		{`command.due + 3d`, "2026-02-13", "date"},
		{`command.due - 1w`, "2026-02-03", "date"},
		{`command.due > "2026-01-31"`, "true", "bool"},
		{`command.due - date("2026-02-01")`, "9d", "duration"},
		{`now() - command.placed`, "1d", "duration"},
		{`now() + 1h30m`, "2026-01-31T11:00:00Z", "datetime"},
		{`today()`, "2026-01-31", "date"},
		{`command.wait * 2`, "3h", "duration"},
		{`command.wait > 1h and command.wait <= 1h30m`, "true", "bool"},
		{`command.wait / 30m`, "3", "decimal"},
		{`uuid()`, "id-1", "uuid"},
		{`abs(-3 USD)`, "3.00 USD", "money"},
		{`[round(2.5), round(3.5), floor(-1.5), ceil(1.1)]`, "[2, 4, -2, 2]", "[int]"},
		{`round(2.345, 2)`, "2.34", "decimal"},
		{`round(10.50 USD)`, "10.00 USD", "money"},
		{`ceil(10.01 USD)`, "11.00 USD", "money"},
		{`upper("ab") + lower("CD") + trim(" e ")`, "ABcde", "string"},
		{`string(12 USD) + string([1, "a b"])`, "12.00 USD[1, a b]", "string"},
		{`int("12") + int(2.9)`, "14", "int"},
		{`decimal("1.5") + decimal(2.50 USD)`, "4.00", "decimal"},
		{`money("120 USD") + money(1.5, "USD")`, "121.50 USD", "money"},
		{`duration("2h") + 30m`, "2h30m", "duration"},
		{`datetime(command.due)`, "2026-02-10T00:00:00Z", "datetime"},
		{`date(command.placed)`, "2026-01-30", "date"},
		{`len("žluť")`, "4", "int"},
		{`1 < 2 < 3`, "true", "bool"},
		{`true // what it says`, "true", "bool"},
		{`/* 6 USD */ 1`, "1", "int"},
		{"`6 USD`", "6 USD", "string"},
		{`command.address == null ? "x" : command.address.city`, "x", "string"},
		{`0 == 0 USD`, "true", "bool"},
	} {
		program, problems := expression.Compile(test.text, testScope(), nil)
		if len(problems) > 0 {
			t.Errorf("%s: %v", test.text, problems)
			continue
		}
		got, err := program.Evaluate(testEnvironment())
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
			continue
		}
		if got.String() != test.want || program.Type().String() != test.kind {
			t.Errorf("%s: got %s of type %s, want %s of type %s", test.text, got, program.Type(), test.want, test.kind)
		}
	}
}

func TestEvaluateFailure(t *testing.T) {
	for _, test := range []struct{ text, place, want string }{
		{`state.spent > 5 USD`, "state.spent", `"state.spent" has no value`},
		{`1 + len(command.note)`, "command.note", `"command.note" has no value`},
		{`command.address.city == "x"`, "command.address", `"command.address" has no value`},
		{`command.count / (command.count - 5)`, `command.count / (command.count - 5)`, "division by zero"},
		{`command.count % (command.count - 5)`, `command.count % (command.count - 5)`, "division by zero"},
		{`command.count * 9223372036854775807`, `command.count * 9223372036854775807`, "the result is too large"},
		{`command.total > 5 EUR`, `command.total > 5 EUR`, "7000.00 USD and 5.00 EUR cannot be compared. bring them to one currency first"},
		{`command.total + 5 EUR`, `command.total + 5 EUR`, "7000.00 USD and 5.00 EUR cannot be added. bring them to one currency first"},
		{`command.items[2].price`, `command.items[2]`, "there is no element 2: the list has 2"},
		{`max(filter(command.items, false) | map(.price))`, `max(filter(command.items, false) | map(.price))`, "the list is empty. test len(…) > 0 first"},
		{`anything.town`, `anything`, `"anything" has no field "town"`},
		{`anything > 3`, `anything > 3`, `record and int cannot be compared`},
		{`len(1..1000000 | filter(# < command.count))`, `1..1000000`, "this takes too much work. use smaller lists or a simpler expression"},
		{`command.due + 90m`, `command.due + 90m`, "a date moves by whole days, and 1h30m is not. write days, such as 3d, or use a datetime"},
	} {
		program, problems := expression.Compile(test.text, testScope(), nil)
		if len(problems) > 0 {
			t.Errorf("%s: %v", test.text, problems)
			continue
		}
		got, err := program.Evaluate(testEnvironment())
		var failure *expression.EvaluationError
		if !errors.As(err, &failure) {
			t.Errorf("%s: got %v, %v", test.text, got, err)
			continue
		}
		if place := test.text[failure.Start:failure.End]; place != test.place || failure.Error() != test.want {
			t.Errorf("%s: got %q at %q, want %q at %q", test.text, failure.Error(), place, test.want, test.place)
		}
	}
}

func TestWant(t *testing.T) {
	record := &value.Type{Kind: value.Record, Name: "Line", Fields: []value.Field{
		field("amount", of(value.Decimal)), field("status", statusType), field("note", of(value.String).OrMissing()),
	}}
	for _, test := range []struct {
		text string
		kind *value.Type
		want string
		is   value.Kind
	}{
		{`command.count`, of(value.Decimal), "5", value.Decimal},
		{`"Paid"`, statusType, "Paid", value.Enum},
		{`command.express ? "Paid" : "Shipped"`, statusType, "Paid", value.Enum},
		{`state.status`, of(value.String), "Submitted", value.String},
		{`"2026-01-31"`, of(value.Date), "2026-01-31", value.Date},
		{`0`, of(value.Money), "0", value.Money},
		{`state.spent ?? 0`, of(value.Money), "0", value.Money},
		{`null`, of(value.Money).OrMissing(), "null", value.Any},
		{`command.orderId`, &value.Type{Kind: value.Reference}, "o-1", value.Reference},
		{`{status: "Paid", amount: command.count}`, record, "{amount: 5, status: Paid, note: null}", value.Record},
		{`[{status: "Paid", amount: 1}]`, value.ListOf(record), "[{amount: 1, status: Paid, note: null}]", value.List},
		{`[1, 2.5]`, value.ListOf(of(value.Decimal)), "[1, 2.5]", value.List},
		{`command.free == 7`, of(value.Bool), "true", value.Bool},
		{`command.free`, of(value.Int), "7", value.Int},
		{`command.items`, of(value.Any), "[{product: pen, price: 2.00 USD, units: 3}, {product: ink, price: 10.00 USD, units: 1}]", value.List},
	} {
		program := compile(t, test.text, test.kind)
		got, err := program.Evaluate(testEnvironment())
		if err != nil || got.String() != test.want || got.Kind() != test.is {
			t.Errorf("%s: got %s (%s), %v; want %s", test.text, got, got.Kind(), err, test.want)
		}
	}
	_, err := compile(t, `command.free`, of(value.Bool)).Holds(testEnvironment())
	if err == nil || err.Error() != `7 is an int, but a bool is needed` {
		t.Errorf("got %v", err)
	}
	_, err = compile(t, `state.spent`, of(value.Money)).Evaluate(testEnvironment())
	if err == nil || err.Error() != `"state.spent" has no value` {
		t.Errorf("got %v", err)
	}
}
