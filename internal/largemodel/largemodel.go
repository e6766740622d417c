// Package largemodel makes up models of any size, for benchmarks: the same
// bytes for the same size, sound by all rules, and as rich as a real design.
package largemodel

import (
	"bytes"
	"fmt"
)

// perFeature is the number of elements in one feature: an aggregate, two
// commands, three events, four handlers, a read model and a scenario.
const perFeature = 12

// featuresPerContext is how many features a bounded context has.
const featuresPerContext = 8

// Documents returns a model of at least so many elements, one document for
// each bounded context.
func Documents(elements int) [][]byte {
	features := (elements + perFeature - 1) / perFeature
	var documents [][]byte
	for first := 0; first < features; first += featuresPerContext {
		documents = append(documents, context(first, min(features, first+featuresPerContext)))
	}
	return documents
}

// File returns the same model as one file.
func File(elements int) []byte {
	return bytes.Join(Documents(elements), []byte("---\n"))
}

func context(first, end int) []byte {
	var text bytes.Buffer
	number := first / featuresPerContext
	if number == 0 {
		text.WriteString("storm: 1\nmodel: Large\nlanguage: en\nlevel: design\n")
	}
	fmt.Fprintf(&text, "context: Region%d\n", number)
	if number > 0 {
		fmt.Fprintf(&text, "relations:\n  - {upstream: Region%d, pattern: customer-supplier}\n", number-1)
	}
	text.WriteString("actors: [Clerk]\n")
	for _, section := range sections {
		text.WriteString(section.key + ":\n")
		for feature := first; feature < end; feature++ {
			section.write(&text, number, feature)
		}
	}
	return text.Bytes()
}

// sections are the top-level keys of a document with what they say of one
// feature.
var sections = []struct {
	key   string
	write func(text *bytes.Buffer, context, feature int)
}{
	{"aggregates", writeAggregate},
	{"commands", writeCommands},
	{"events", writeEvents},
	{"handlers", writeHandlers},
	{"readModels", writeReadModel},
	{"scenarios", writeScenario},
}

func writeAggregate(text *bytes.Buffer, _, n int) {
	fmt.Fprintf(text, `  Order%[1]d:
    description: What a customer of branch %[1]d wants to buy.
    id: orderId
    state:
      status: Submitted | Paid | Shipped
      buyer: string
      total: money
      quantity: int
`, n)
}

func writeCommands(text *bytes.Buffer, _, n int) {
	fmt.Fprintf(text, `  PlaceOrder%[1]d:
    actor: Clerk
    aggregate: Order%[1]d
    creates: true
    data: {orderId: uuid, buyer: string, total: money, quantity: int}
  PayOrder%[1]d:
    actor: Clerk
    aggregate: Order%[1]d
    data: {orderId: uuid, total: money}
`, n)
}

func writeEvents(text *bytes.Buffer, _, n int) {
	fmt.Fprintf(text, `  Order%[1]dPlaced:
    aggregate: Order%[1]d
    data: {orderId: uuid, buyer: string, total: money, quantity: int}
    sets: {status: Submitted, buyer: =event.buyer, total: =event.total, quantity: =event.quantity}
  Order%[1]dPaid:
    aggregate: Order%[1]d
    data: {orderId: uuid, total: money}
    sets: {status: Paid}
  Order%[1]dConfirmed:
    kind: integration
    version: 1
    data: {orderId: uuid, buyer: string, total: money}
`, n)
}

func writeHandlers(text *bytes.Buffer, context, n int) {
	fmt.Fprintf(text, `  PlaceOrder%[1]dHandler:
    handles: PlaceOrder%[1]d
    requires:
      - {that: command.quantity > 0, else: An order has at least one item.}
      - {that: command.total > 0 USD, else: An order costs something.}
    raises: [Order%[1]dPlaced]
  PayOrder%[1]dHandler:
    handles: PayOrder%[1]d
    requires:
      - {that: state.status == "Submitted" and command.total == state.total, else: The order is not open.}
    raises: [Order%[1]dPaid]
  ConfirmWhenOrder%[1]dPlaced:
    handles: Order%[1]dPlaced
    publishes: [Order%[1]dConfirmed]
`, n)
	if context > 0 {
		fmt.Fprintf(text, `  PlaceWhenOrder%[1]dConfirmed:
    handles: Region%[2]d.Order%[1]dConfirmed
    when: event.total > 100 USD
    sends: [{command: PlaceOrder%[3]d, data: {quantity: 1}}]
`, n-featuresPerContext, context-1, n)
	}
}

func writeReadModel(text *bytes.Buffer, _, n int) {
	fmt.Fprintf(text, `  OpenOrders%[1]d:
    key: orderId
    data: {orderId: uuid, buyer: string, total: money}
    from: {Order%[1]dPlaced: upsert, Order%[1]dPaid: delete}
`, n)
}

func writeScenario(text *bytes.Buffer, _, n int) {
	fmt.Fprintf(text, `  An order of branch %[1]d is placed:
    when: {PlaceOrder%[1]d: {orderId: o-1, buyer: Ada, total: 120 USD, quantity: 2}}
    then: [Order%[1]dPlaced, Order%[1]dConfirmed]
`, n)
}
