package kernel_test

import (
	"fmt"
	"os"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

type (
	placeOrder struct {
		Order string
		Total int
	}
	orderPlaced struct {
		Order string
		Total int
	}
	order struct{ Total int }
)

// A program registers its own types and runs them; the facts tell what
// happened.
func Example() {
	registry := kernel.NewRegistry()
	orders := kernel.NewAggregate[order](registry, "Order").
		Describe(func(o order) value.Value { return value.NewInt(int64(o.Total)) })
	place := kernel.NewCommand[placeOrder](registry, "PlaceOrder")
	placed := kernel.NewEvent[orderPlaced](registry, "OrderPlaced")

	place.Handle("PlaceOrderHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, command placeOrder) error {
		if command.Total <= 0 {
			return kernel.Reject("an order costs something")
		}
		return placed.RaiseOn(work, orders.Instance(command.Order), orderPlaced(command), func(work *kernel.UnitOfWork) error {
			return orders.Save(work, command.Order, order{Total: command.Total})
		})
	})
	placed.React("TellTheShopper", kernel.Handling{Mode: kernel.AfterCommit}, func(work *kernel.UnitOfWork, event orderPlaced) error {
		return nil
	})

	var happened trace.Trace
	dispatcher, err := kernel.NewDispatcher(registry, kernel.Options{
		Observe: func(step trace.Step) { happened.Steps = append(happened.Steps, step) },
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = place.Execute(dispatcher, placeOrder{Order: "o-1", Total: 120})
	fmt.Println(place.Execute(dispatcher, placeOrder{Order: "o-2"}))
	state, _ := orders.Get(dispatcher, "o-1")
	fmt.Println(state.Total)

	happened.Scenario = "two orders"
	_ = trace.WriteText(os.Stdout, &happened, trace.TextOptions{})
	// Output:
	// an order costs something
	// 120
	// two orders
	//   1 ┌ transaction 1
	//   2 │ ▸ PlaceOrder was sent
	//   3 │   ● Order/o-1 raised OrderPlaced
	//   4 │     = Order/o-1 was created 120
	//   5 └ ✓ committed
	//   6 ┌ transaction 2
	//   7 │     ◆ TellTheShopper reacted to OrderPlaced
	//   8 └ ✓ committed
	//   9 ┌ transaction 3
	//  10 ┊ ▸ PlaceOrder was sent
	//  11 ┊   ✗ PlaceOrder was rejected: an order costs something
	//  12 └ ✗ rolled back
	// · ran, nothing was expected
}
