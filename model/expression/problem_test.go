package expression_test

import (
	"slices"
	"testing"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func TestProblems(t *testing.T) {
	for _, test := range []struct{ text, place, want string }{
		{`comand.total > 5 USD`, `comand`, `"comand" is not known here. did you mean "command"?`},
		{`zebra`, `zebra`, `"zebra" is not known here. there is anything, command, state`},
		{`command.totl > 5 USD`, `totl`, `"totl" is not a field of CreateOrder. did you mean "total"?`},
		{`state.xyzzy`, `xyzzy`, `"xyzzy" is not a field of Order. there is spent, status`},
		{`command["order_id"]`, `"order_id"`, `"order_id" is not a field of CreateOrder. did you mean "order-id"?`},
		{`command.total > 6000`, `command.total > 6000`, `money cannot be compared with int. write 6000 USD`},
		{`command.total + 2.5`, `command.total + 2.5`, `money and decimal cannot be added. write 2.5 USD`},
		{`command.wait > 2`, `command.wait > 2`, `duration cannot be compared with int. write 2h`},
		{`command.total > "cheap"`, `"cheap"`, `"cheap" is not money. write an amount and a currency, such as 120 USD`},
		{`state.status == "Payd"`, `"Payd"`, `"Payd" is not a value of Status. did you mean "Paid"?`},
		{`"Payd" != state.status`, `"Payd"`, `"Payd" is not a value of Status. did you mean "Paid"?`},
		{`state.status in ["Paid", "Shiped"]`, `"Shiped"`, `"Shiped" is not a value of Status. did you mean "Shipped"?`},
		{`state.status > "Paid"`, `state.status`, `Status has no order. write == or "in" to compare members`},
		{`command.items > 3`, `command.items`, `[OrderItem] has no order. write len(command.items) for the number of elements`},
		{`command.due > "2026-02-30"`, `"2026-02-30"`, `"2026-02-30" is not a date. write year-month-day, such as 2026-01-31`},
		{`command.items.price`, `price`, `[OrderItem] has no field "price". write map(command.items, .price), or take one element`},
		{`command.buyer.name`, `name`, `"command.buyer" is a reference and holds only the identity. let the handler read the aggregate under "reads"`},
		{`command.total.amount`, `amount`, `money has no field "amount"`},
		{`"a" + 1`, `"a" + 1`, `string and int cannot be added. write string(1)`},
		{`command.count and true`, `command.count`, `and needs true or false, this is int`},
		{`not command.count == 5`, `not command.count`, `not needs true or false, this is int. put what is negated into parentheses, such as not (a == b)`},
		{`-command.express`, `-command.express`, `bool has no sign`},
		{`null > 1`, `null`, `null has no order. write == or != to compare`},
		{`lenn(command.items)`, `lenn`, `"lenn" is not a function here. did you mean "len"?`},
		{`groupBy(command.items, .units)`, `groupBy`, `"groupBy" is not a function here. there is abs, all, any, ceil, concat, count, date, datetime, …`},
		{`toJSON(command)`, `toJSON`, `"toJSON" is not a function here. there is abs, all, any, ceil, concat, count, date, datetime, …`},
		{`len()`, `len()`, `len takes 1 value, not 0. write len(list | text | record) int`},
		{`len(command.total)`, `command.total`, `len needs a list, text or a record, this is money`},
		{`len`, `len`, `"len" is a function. write len(…)`},
		{`sum(command.items)`, `command.items`, `sum needs numbers, money or durations, this is OrderItem. write sum(list, .price) for a field of each element`},
		{`sum(command.items, .prise)`, `prise`, `"prise" is not a field of OrderItem. did you mean "price"?`},
		{`sum(command.items, price)`, `price`, `"price" is not known here. write .price for the field of each element`},
		{`filter(command.items, .units)`, `.units`, `filter needs true or false, this is int`},
		{`all(5, # > 1)`, `5`, `all needs a list, this is int`},
		{`command.upper()`, `upper`, `values have no methods. write the function first, such as upper(command.name)`},
		{`command.note matches command.note`, `command.note`, `a pattern must be known beforehand. write it in quotes, such as "^o-[0-9]+$"`},
		{`"a" matches "("`, `"("`, "this is not a pattern: missing closing ): `(`"},
		{`"a" in command.note`, `command.note`, `in needs a list, this is string. write command.note contains "a", or "a" in [command.note]`},
		{`1 in ["a"]`, `1 in ["a"]`, `int is never in a list of string`},
		{`command.express ? 1 : "a"`, `command.express ? 1 : "a"`, `the results differ: int and string. make them of one type`},
		{`2 ** 3`, `**`, `"**" is not an operator here. there is + - * / %`},
		{`1 / 0`, `1 / 0`, `division by zero`},
		{`9223372036854775807 + 1`, `9223372036854775807 + 1`, `the result is too large`},
		{`10 USD + 5 EUR`, `10 USD + 5 EUR`, `10.00 USD and 5.00 EUR cannot be added. bring them to one currency first`},
		{`1.234 USD`, `1.234 USD`, `"1.234 USD" is too fine: USD has 2 decimal places`},
		{`let command = 1; command`, `command`, `"command" is taken already. choose another name`},
		{`1; 2`, `1`, `an expression has one result. join conditions with "and"`},
		{`b"abc"`, `b"abc"`, `this is not supported`},
		{`{a: 1, a: 2}`, `a`, `"a" is given twice. remove one of them`},
		{`{2h: 1}`, `2h`, `a field has a fixed name. write {name: value}`},
		{`5 USD(1)`, `5 USD`, `"5 USD" is not a function`},
		{``, ``, `an expression is missing. write a condition or a value, such as command.total > 0`},
		{`command.total >`, `command.total >`, `the expression ends too early. complete it, or remove what comes last`},
		{`command.total = 5 USD`, `=`, `"=" is not expected here. write == to compare`},
		{`true AND false`, `AND`, `"AND" is not expected here. write and`},
		{`(1 + 2`, `(`, `"(" is not closed. add the closing bracket`},
		{`1 + 2)`, `)`, `")" closes nothing. remove it`},
		{`[1 + 2)`, `)`, `")" does not close "["`},
		{`"abc`, `"abc`, `the text in quotes is not closed. add the closing "`},
		{`1 + 12x`, `12x`, `this is not a number. write digits, and a unit after them such as 6000 USD or 2h`},
		{`1 @ 2`, `@`, `"@" is not expected here`},
		{`1 5 USD`, `5 USD`, `"5 USD" is not expected here`},
		{`1 ?? 3 + 1`, `+`, `?? and + cannot be mixed. put one of them into parentheses`},
		{`"žluť" + comand.x`, `comand`, `"comand" is not known here. did you mean "command"?`},
		{`# > 1`, `#`, `"#" is not expected here. it stands for an element, within filter(list, …) and the like`},
	} {
		program, problems := expression.Compile(test.text, testScope(), nil)
		if len(problems) == 0 {
			t.Errorf("%s: no problem, type %s", test.text, program.Type())
			continue
		}
		first := problems[0]
		if place := test.text[first.Start:first.End]; place != test.place || first.String() != test.want {
			t.Errorf("%s:\n got %q at %q\nwant %q at %q", test.text, first, place, test.want, test.place)
		}
	}
}

func TestProblemsOfWant(t *testing.T) {
	line := &value.Type{Kind: value.Record, Name: "Line", Fields: []value.Field{field("amount", of(value.Decimal)), field("status", statusType)}}
	for _, test := range []struct {
		text  string
		kind  *value.Type
		place string
		want  string
	}{
		{`command.total`, of(value.Bool), `command.total`, `a condition must be true or false, this is money. compare it, as in command.total > 0`},
		{`(1 + 2)`, of(value.Bool), `(1 + 2)`, `a condition must be true or false, this is int. compare it, as in 1 + 2 > 0`},
		{`null`, of(value.Bool), `null`, `a condition must be true or false, this is null`},
		{`null`, of(value.Money), `null`, `null is not allowed here: money is needed`},
		{`5`, of(value.Money), `5`, `5 is an int, but money is needed. write 5 USD`},
		{`command.count`, of(value.Money), `command.count`, `money is needed, this is int. multiply by an amount with its currency, as in command.count * 1 USD`},
		{`command.count`, of(value.String), `command.count`, `string is needed, this is int. write string(command.count)`},
		{`command.discount`, of(value.Int), `command.discount`, `int is needed, this is decimal. write round(command.discount), floor(…) or ceil(…)`},
		{`"Payd"`, statusType, `"Payd"`, `"Payd" is not a value of Status. did you mean "Paid"?`},
		{`command.express ? "Paid" : "Shiped"`, statusType, `"Shiped"`, `"Shiped" is not a value of Status. did you mean "Shipped"?`},
		{`{amount: 1, staus: "Paid"}`, line, `"Paid"`, `"staus" is not a field of Line. did you mean "status"?`},
		{`{amount: 1}`, line, `{amount: 1}`, `"status" is missing. add status: …`},
		{`{amount: 1, status: "X"}`, line, `"X"`, `"X" is not a value of Status. write one of Submitted, Paid, Shipped`},
		{`[1, "a"]`, value.ListOf(of(value.Int)), `"a"`, `a is a string, but an int is needed`},
	} {
		_, problems := expression.Compile(test.text, testScope(), test.kind)
		if len(problems) != 1 {
			t.Errorf("%s: %v", test.text, problems)
			continue
		}
		if place := test.text[problems[0].Start:problems[0].End]; place != test.place || problems[0].String() != test.want {
			t.Errorf("%s:\n got %q at %q\nwant %q at %q", test.text, problems[0], place, test.want, test.place)
		}
	}
}

func TestAllProblemsAreFound(t *testing.T) {
	_, problems := expression.Compile(`comand.x > 1 and state.staus == 1 or lenn(command.itms) > "x"`, testScope(), of(value.Bool))
	var found []string
	for _, problem := range problems {
		found = append(found, problem.Message)
	}
	want := []string{`"comand" is not known here`, `"staus" is not a field of Order`, `"lenn" is not a function here`, `"itms" is not a field of CreateOrder`}
	if !slices.Equal(found, want) {
		t.Errorf("got %q, want %q", found, want)
	}
}

// TestHintsForNewcomers: what somebody writes who does not know the language
// yet leads to what to write instead.
func TestHintsForNewcomers(t *testing.T) {
	for text, hint := range map[string]string{
		`state.status == Paid`:                `write "Paid" in quotes for the value`,
		`status == "Paid"`:                    `write state.status for the field`,
		`if(command.count > 3, 5 EUR, 1 EUR)`: `write condition ? value : other value`,
		`state.status is "Paid"`:              `write == to compare`,
		`state.status == “Paid”`:              `use straight quotation marks`,
		`5 Euro`:                              `write money as an amount and three capital letters, such as 5 EUR`,
	} {
		_, problems := expression.Compile(text, testScope(), nil)
		if len(problems) == 0 || problems[0].Hint != hint {
			t.Errorf("%s: got %v, want the hint %q", text, problems, hint)
		}
	}
}
