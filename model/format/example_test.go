package format_test

import (
	"fmt"

	"github.com/eventstorm/storm/model/format"
)

func ExampleSource() {
	const written = `context:  Ordering
events:
- OrderStarted   # the first
- OrderShipped:
        data: { orderId: uuid , carrier: "string?" }
        # more to come


`
	formatted, diagnostics := format.Source("ordering.storm.yaml", []byte(written))
	fmt.Printf("%s%d diagnostics\n", formatted, len(diagnostics))
	// Output:
	// context: Ordering
	// events:
	//   - OrderStarted # the first
	//   - OrderShipped:
	//       data: {orderId: uuid, carrier: "string?"}
	//       # more to come
	// 0 diagnostics
}
