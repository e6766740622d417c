package render_test

import (
	"context"
	"fmt"
	"os"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

func ExampleDraw() {
	m, _ := model.Load("shop.storm.yaml", []byte(`
context: Ordering
actors: [Shopper]
aggregates: [Order]
commands:
  PlaceOrder: {actor: Shopper, aggregate: Order, creates: true}
events:
  OrderPlaced: {aggregate: Order}
handlers:
  PlaceOrderHandler: {handles: PlaceOrder, raises: [OrderPlaced]}
`))
	if err := render.Draw(context.Background(), os.Stdout, m, render.Options{Format: "text"}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Ordering
	// ════════
	// ┌ actor ──┐    ┌ command ───┐    ┌ aggregate ┐    ┌ event ──────┐
	// │ Shopper ├───→│ PlaceOrder ├───→│ Order     ├───→│ OrderPlaced │
	// └─────────┘    └────────────┘    └───────────┘    └─────────────┘
}
