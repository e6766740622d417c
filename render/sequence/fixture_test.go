package sequence_test

import (
	"time"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

var order = trace.Instance{Aggregate: "Shop.Order", Identity: "o-1"}

// record returns a record with one field.
func record(name, text string) value.Value {
	return value.NewRecord(&value.Type{Kind: value.Record, Fields: []value.Field{{Name: name, Type: value.BuiltIn(value.String)}}},
		[]value.Value{value.NewString(text)})
}

// run returns a trace with something of everything: a rollback, another
// attempt, a published event, two transactions that are open at once.
func run() *trace.Trace {
	t := &trace.Trace{Scenario: "An order & its \"mail\"", Context: "Shop", Outcome: trace.OutcomePassed}
	add := func(cause, transaction int, fact trace.Fact) {
		t.Steps = append(t.Steps, trace.Step{Seq: len(t.Steps) + 1, Cause: cause, Transaction: transaction, Fact: fact})
	}
	add(0, 1, &trace.TransactionBegan{})
	add(0, 1, &trace.CommandReceived{Command: "Shop.PlaceOrder", Handler: "Shop.PlaceOrderHandler", Sender: "Shop.Shopper", SenderKind: trace.SenderActor, Target: order, Data: record("note", "<b>#1; end")})
	add(2, 1, &trace.EventRaised{Event: "Shop.OrderPlaced", Instance: order, Handlers: 2})
	add(3, 1, &trace.StateChanged{Instance: order, Change: trace.Created, After: record("status", "Placed")})
	add(1, 1, &trace.TransactionCommitted{})
	add(3, 0, &trace.ReadModelChanged{ReadModel: "Shop.Orders", Key: "o-1", After: record("status", "Placed")})
	add(3, 2, &trace.TransactionBegan{})
	add(3, 2, &trace.HandlerStarted{Handler: "Shop.end", Event: "Shop.OrderPlaced", Attempt: 1})
	add(8, 2, &trace.ExternalCalled{External: "Shop.Mail", Handler: "Shop.end"})
	add(8, 2, &trace.HandlerFailed{Handler: "Shop.end", Message: "Shop.OrderPlaced", Reason: "injected fault at Mail", Injected: true})
	add(10, 2, &trace.TransactionRolledBack{})
	add(8, 0, &trace.RetryScheduled{Delivery: trace.Delivery{Receiver: "Shop.end"}, Attempt: 2, Attempts: 2, Delay: 10 * time.Second})
	add(0, 0, &trace.ClockAdvanced{By: 10 * time.Second, To: 10 * time.Second})
	add(3, 3, &trace.TransactionBegan{})
	add(3, 3, &trace.HandlerStarted{Handler: "Shop.end", Event: "Shop.OrderPlaced", Attempt: 2})
	add(15, 3, &trace.IntegrationEventStored{Event: "Shop.OrderTold"})
	add(14, 3, &trace.TransactionCommitted{})
	add(15, 0, &trace.Notified{Actor: "Shop.Shopper", Via: "Shop.Mail", Handler: "Shop.end", Message: "Thank you."})
	add(16, 0, &trace.IntegrationEventPublished{Event: "Shop.OrderTold"})
	add(0, 4, &trace.TransactionBegan{})
	add(0, 4, &trace.CommandReceived{Command: "Shop.PayOrder", Handler: "Shop.PayOrderHandler", Target: order})
	add(0, 5, &trace.TransactionBegan{})
	add(0, 5, &trace.CommandReceived{Command: "Shop.سفارش", Handler: "Shop.H"})
	add(20, 4, &trace.TransactionCommitted{})
	add(23, 5, &trace.CommandRejected{Command: "Shop.سفارش", Handler: "Shop.H", Reason: "It was changed."})
	add(25, 5, &trace.TransactionRolledBack{})
	return t
}
