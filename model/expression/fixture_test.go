package expression_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func of(kind value.Kind) *value.Type { return value.BuiltIn(kind) }

func field(name string, kind *value.Type) value.Field { return value.Field{Name: name, Type: kind} }

var (
	itemType = &value.Type{Kind: value.Record, Name: "OrderItem", Fields: []value.Field{
		field("product", of(value.String)), field("price", of(value.Money)), field("units", of(value.Int)),
	}}
	statusType  = &value.Type{Kind: value.Enum, Name: "Status", Values: []string{"Submitted", "Paid", "Shipped"}}
	addressType = &value.Type{Kind: value.Record, Name: "Address", Fields: []value.Field{field("city", of(value.String))}}
	commandType = &value.Type{Kind: value.Record, Name: "CreateOrder", Fields: []value.Field{
		field("orderId", of(value.UUID)), field("total", of(value.Money)), field("items", value.ListOf(itemType)),
		field("note", of(value.String).OrMissing()), field("discount", of(value.Decimal)), field("count", of(value.Int)),
		field("due", of(value.Date)), field("placed", of(value.DateTime)), field("wait", of(value.Duration)),
		field("express", of(value.Bool)), field("order-id", of(value.String)), field("شماره", of(value.String)),
		field("address", addressType.OrMissing()), field("buyer", &value.Type{Kind: value.Reference, Name: "Buyer"}),
		field("free", of(value.Any)),
	}}
	stateType = &value.Type{Kind: value.Record, Name: "Order", Fields: []value.Field{
		field("status", statusType), field("spent", of(value.Money).OrMissing()),
	}}
)

func testScope() *expression.Scope {
	return expression.NewScope(
		expression.Variable{Name: "command", Type: commandType},
		expression.Variable{Name: "state", Type: stateType},
		expression.Variable{Name: "anything"},
	)
}

func dollars(amount int64) value.Value {
	currency, _ := value.ParseCurrency("USD")
	return value.NewMoney(amount*100, currency)
}

func item(product string, price, units int64) value.Value {
	return value.NewRecord(itemType, []value.Value{value.NewString(product), dollars(price), value.NewInt(units)})
}

type counter struct{ last int }

func (c *counter) Next() string { c.last++; return "id-" + strconv.Itoa(c.last) }

type stopped struct{}

func (stopped) Now() time.Time { return time.Date(2026, 1, 31, 9, 30, 0, 0, time.UTC) }

func parsed(kind value.Kind, text string) value.Value {
	v, err := value.Parse(text, of(kind))
	if err != nil {
		panic(err)
	}
	return v
}

func testEnvironment() *expression.Environment {
	command := value.NewRecord(commandType, []value.Value{
		value.NewUUID("o-1"), dollars(7000), value.NewList([]value.Value{item("pen", 2, 3), item("ink", 10, 1)}),
		value.Null(), parsed(value.Decimal, "0.25"), value.NewInt(5),
		parsed(value.Date, "2026-02-10"), parsed(value.DateTime, "2026-01-30T09:30:00Z"), parsed(value.Duration, "90m"),
		value.NewBool(true), value.NewString("dash"), value.NewString("persian"),
		value.Null(), value.NewReference("b-1"), value.NewInt(7),
	})
	state := value.NewRecord(stateType, []value.Value{value.NewEnum("Submitted"), value.Null()})
	return &expression.Environment{
		Variables: []value.Value{command, state, value.NewRecord(addressType, []value.Value{value.NewString("Praha")})},
		Clock:     stopped{}, Identifiers: &counter{},
	}
}

func compile(t testing.TB, text string, want *value.Type) *expression.Program {
	t.Helper()
	program, problems := expression.Compile(text, testScope(), want)
	if len(problems) > 0 {
		t.Fatalf("%s: %v", text, problems)
	}
	return program
}
