package value_test

import (
	"fmt"

	"github.com/eventstorm/storm/model/value"
)

func ExampleParse() {
	total, _ := value.Parse("120 USD", value.BuiltIn(value.Money))
	fmt.Println(total)
	_, err := value.Parse("12o USD", value.BuiltIn(value.Money))
	fmt.Println(err)
	// Output:
	// 120.00 USD
	// "12o USD" is not money. write an amount and a currency, such as 120 USD
}

func ExampleValue_With() {
	shape := &value.Type{Kind: value.Record, Name: "Order", Fields: []value.Field{
		{Name: "orderId", Type: value.BuiltIn(value.UUID)},
		{Name: "total", Type: value.BuiltIn(value.Money)},
	}}
	order := value.NewRecord(shape, []value.Value{value.NewUUID("o-1"), value.Zero(value.BuiltIn(value.Money))})
	total, _ := value.Parse("120 USD", value.BuiltIn(value.Money))
	fmt.Println(order.With("total", total))
	fmt.Println(order)
	// Output:
	// {orderId: o-1, total: 120.00 USD}
	// {orderId: o-1, total: 0}
}
