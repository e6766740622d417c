package trace_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

var (
	order    = trace.Instance{Aggregate: "Shop.Order", Identity: "o-1"}
	delivery = trace.Delivery{ID: 7, Receiver: "Shop.Ship", Message: "Shop.Paid"}
	record   = value.NewRecord(&value.Type{Kind: value.Record, Fields: []value.Field{{Name: "total"}}}, []value.Value{value.NewInt(5)})
)

// facts is one of each sort with the sentence it tells in the context Shop.
var facts = []struct {
	fact trace.Fact
	want string
}{
	{&trace.CommandReceived{Command: "Shop.Pay", Sender: "Shop.Shopper", SenderKind: trace.SenderActor, Data: record, Attempt: 1}, "Shopper sent Pay {total: 5}"},
	{&trace.CommandReceived{Command: "Shop.Pay", Attempt: 2}, "Pay was sent again (attempt 2)"},
	{&trace.CommandDeferred{Command: "Shop.Pay", Target: order}, "Pay to Order/o-1 was put off to a transaction of its own"},
	{&trace.CommandRejected{Command: "Shop.Pay", Reason: "no"}, "Pay was rejected: no"},
	{&trace.CommandUnhandled{Command: "Shop.Pay", Data: record}, "nobody handles Pay {total: 5}"},
	{&trace.EventRaised{Event: "Shop.Sold", Instance: trace.Instance{Aggregate: "Shop.Order", Identity: "o-1"}, Member: "Item"}, "Item of Order/o-1 raised Sold"},
	{&trace.EventRaised{Event: "Shop.Paid", Instance: order, Data: record}, "Order/o-1 raised Paid {total: 5}"},
	{&trace.EventRaised{Event: "Shop.Paid"}, "Paid was raised"},
	{&trace.EventReceived{Event: "Bank.Moved", External: "Bank.Clearing", Data: record}, "Bank.Moved came in from Bank.Clearing {total: 5}"},
	{&trace.EventGiven{Event: "Shop.Paid", Data: record}, "given: Paid {total: 5}"},
	{&trace.StateChanged{Instance: order, Change: trace.Created, After: record}, "Order/o-1 was created {total: 5}"},
	{&trace.StateChanged{Instance: order, Before: record, After: record.With("total", value.NewInt(6))}, "Order/o-1 changed: total 5 → 6"},
	{&trace.StateChanged{Instance: order, Change: trace.Deleted, Before: record}, "Order/o-1 was deleted"},
	{&trace.StateChanged{Instance: order, Change: trace.Created, After: record, Given: true}, "given: Order/o-1 {total: 5}"},
	{&trace.TransactionBegan{Delivery: 1}, "a transaction began"},
	{&trace.TransactionCommitted{Queued: []trace.Delivery{delivery}}, "committed"},
	{&trace.TransactionRolledBack{Reason: "no"}, "rolled back"},
	{&trace.HandlerStarted{Handler: "Shop.Ship", Event: "Shop.Paid", Attempt: 1}, "Ship reacted to Paid"},
	{&trace.HandlerSkipped{Handler: "Shop.Ship", Reason: trace.SkipCondition, Detail: "event.total > 9"}, "Ship did nothing: event.total > 9 does not hold"},
	{&trace.HandlerSkipped{Handler: "Shop.Ship", Reason: trace.SkipDuplicate, Detail: "k"}, "Ship did nothing: it has handled k before"},
	{&trace.HandlerSkipped{Handler: "Shop.Wait", Reason: trace.SkipNotRunning, Detail: "o-1"}, "Wait did nothing: it is not running for o-1"},
	{&trace.HandlerFailed{Handler: "Shop.Ship", Reason: "no truck"}, "Ship failed: no truck"},
	{&trace.RetryScheduled{Delivery: delivery, Attempt: 2, Attempts: 3, Delay: 10 * time.Second}, "Ship was put back for attempt 2 of 3, in 10s"},
	{&trace.DeadLettered{Handler: "Shop.Ship", Message: "Shop.Paid", Attempts: 3}, "Paid for Ship went to the dead letters after 3 attempts"},
	{&trace.CompensationSent{Handler: "Shop.Ship", Command: "Shop.Refund", Data: record}, "Ship gave up and compensates with Refund {total: 5}"},
	{&trace.IntegrationEventStored{ID: 1, Event: "Shop.Sold", Data: record}, "Sold was stored in the outbox {total: 5}"},
	{&trace.IntegrationEventPublished{ID: 1, Event: "Shop.Sold", Queued: []trace.Delivery{delivery}}, "Sold was published"},
	{&trace.IntegrationEventPublished{Event: "Shop.Sold"}, "Sold was published (nobody in the model listens)"},
	{&trace.IntegrationEventPublished{ID: 1, Event: "Shop.Sold", Again: true, Queued: []trace.Delivery{delivery}}, "Sold was published again"},
	{&trace.ApplicationCrashed{Application: "Shop", Point: trace.CrashAfterCommit, Reason: "because"}, "Shop crashed after commit"},
	{&trace.ApplicationCrashed{Point: trace.CrashBeforeCommit}, "the application crashed before commit"},
	{&trace.ApplicationRestarted{Application: "Shop"}, "Shop was restarted"},
	{&trace.CommandUnanswered{Command: "Shop.Pay"}, "nobody answered Pay"},
	{&trace.CommandFailed{Command: "Shop.Pay", Sender: "Ada", Attempts: 3, Reason: "because"}, "Pay was given up after 3 attempts"},
	{&trace.MessageLost{Delivery: delivery, Data: record}, "Paid for Ship was lost {total: 5}"},
	{&trace.MessageLost{Delivery: trace.Delivery{ID: 8, Message: "Shop.Sold"}, Integration: true}, "Sold was lost before it was published"},
	{&trace.MessageLost{Delivery: trace.Delivery{ID: 8, Message: "Shop.Pay"}}, "Pay was lost"},
	{&trace.GhostPublished{Event: "Shop.Sold", Data: record}, "Sold is a ghost: it was published, and what it tells of was rolled back"},
	{&trace.DeliveredAgain{Delivery: delivery}, "Paid comes again for Ship: it was not acknowledged"},
	{&trace.DeliveredAgain{Delivery: delivery, Reason: trace.AgainDuplicated}, "Paid comes again for Ship: a duplicate"},
	{&trace.DeliveredAgain{Delivery: delivery, Reason: trace.AgainReconciled}, "Paid starts again for Ship"},
	{&trace.DeliveredAgain{Delivery: trace.Delivery{ID: 8, Message: "Shop.Sold"}}, "Sold is not marked as published"},
	{&trace.DeliveryHeld{Delivery: delivery, Delay: time.Hour}, "Paid waits: Ship is down for 1h"},
	{&trace.DeliveryHeld{Delivery: delivery, Reason: trace.HoldBehind}, "Paid waits: Ship has to handle an earlier message first"},
	{&trace.Reconciled{Application: "Shop"}, "Shop was reconciled: all that happened was handled"},
	{&trace.Reconciled{Application: "Shop", Found: 1}, "Shop was reconciled: 1 message was not handled"},
	{&trace.Reconciled{Found: 2}, "the application was reconciled: 2 messages were not handled"},
	{&trace.UnfinishedFound{Handler: "Shop.Ship", Message: "Shop.Paid"}, "Ship has not handled Paid"},
	{&trace.UnfinishedFound{Message: "Shop.Sold", Lost: true}, "Sold was never published"},
	{&trace.ProcessStarted{Process: "Shop.Wait", Correlation: "o-1", State: record}, "Wait/o-1 started {total: 5}"},
	{&trace.ProcessChanged{Process: "Shop.Wait", Correlation: "o-1", Before: value.Null(), After: record}, "Wait/o-1 changed: total null → 5"},
	{&trace.ProcessEnded{Process: "Shop.Wait", Correlation: "o-1"}, "Wait/o-1 ended"},
	{&trace.TimerSet{Timer: "Shop.Wait.Late", Owner: "Shop.Wait/o-1", Due: 3 * time.Hour, After: 2 * time.Hour}, "Wait.Late was set to fire in 2h"},
	{&trace.TimerFired{Timer: "Shop.Wait.Late", Owner: "Shop.Wait/o-1"}, "Wait.Late fired for Wait/o-1"},
	{&trace.TimerCancelled{Timer: "Shop.Wait.Late", Owner: "Shop.Wait/o-1"}, "Wait.Late was cancelled for Wait/o-1"},
	{&trace.ClockAdvanced{By: time.Hour, To: 3 * time.Hour}, "1h passed"},
	{&trace.ReadModelChanged{ReadModel: "Shop.Orders", Key: "o-1", After: record}, "Orders shows {total: 5}"},
	{&trace.ReadModelChanged{ReadModel: "Shop.Orders", Key: "o-1", Before: record}, "Orders lost the row o-1"},
	{&trace.ReadModelChanged{ReadModel: "Shop.Orders", Key: "o-1", Before: record, After: record.With("total", value.NewInt(6))}, "Orders row o-1 changed: total 5 → 6"},
	{&trace.ExternalCalled{External: "Shop.Truck", Handler: "Shop.Ship"}, "Ship called Truck"},
	{&trace.CallRemained{External: "Shop.Truck", Handler: "Shop.Ship"}, "the call of Truck by Ship is not rolled back"},
	{&trace.Notified{Actor: "Shop.Shopper", Via: "Shop.Mail", Message: "on\nits way"}, "Shopper was told by Mail: on its way"},
	{&trace.StepBudgetExceeded{Budget: 9, Loop: []string{"Shop.Paid", "Shop.Ship", "Shop.Paid"}}, "stopped after 9 messages: a loop of Paid → Ship → Paid"},
	{&trace.ElementSkipped{Element: "Shop.Ship", Part: true, Reason: "a fault"}, "a part of Ship was left out: a fault"},
}

func TestShortNames(t *testing.T) {
	for text, want := range map[string]string{
		"Shop.Order/o-1 was changed by Shop.Pay": "Order/o-1 was changed by Pay",
		"Leave the Shop. Now.":                   "Leave the Shop. Now.",
		"BookShop.Order":                         "BookShop.Order",
		"Shop.":                                  "Shop.",
	} {
		if got := trace.ShortNames(text, "Shop"); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestEveryFactTellsItself(t *testing.T) {
	for _, each := range facts {
		if name := reflect.TypeOf(each.fact).Elem().Name(); each.fact.Name() != name {
			t.Errorf("%s calls itself %s", name, each.fact.Name())
		}
		var told strings.Builder
		for _, word := range trace.Words(each.fact, "Shop") {
			told.WriteString(word.Text)
		}
		if told.String() != each.want {
			t.Errorf("%s tells %q, want %q", each.fact.Name(), told.String(), each.want)
		}
		if strings.Contains(told.String(), "Order") && !strings.Contains(each.fact.Sentence(), "Shop.Order") {
			t.Errorf("%q is not qualified", each.fact.Sentence())
		}
	}
}

func TestEveryFactIsWrittenAsOneObject(t *testing.T) {
	for _, each := range facts {
		text, err := json.Marshal(trace.Step{Seq: 3, Cause: 2, Depth: 1, Transaction: 4, At: 90 * time.Second, Fact: each.fact})
		if err != nil {
			t.Fatal(err)
		}
		var object map[string]any
		if err := json.Unmarshal(text, &object); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if object["fact"] != each.fact.Name() || object["at"] != "1m30s" || object["seq"] != 3.0 {
			t.Errorf("wrote %s", text)
		}
		head := 7
		if fields := reflect.TypeOf(each.fact).Elem().NumField(); len(object) > head+fields {
			t.Errorf("%s wrote %d fields of %d", each.fact.Name(), len(object)-head, fields)
		}
		if strings.Contains(string(text), "Duration") || strings.Count(string(text), `"seq"`) != 1 {
			t.Errorf("wrote %s", text)
		}
	}
	if _, err := json.Marshal(trace.Step{Seq: 1}); err == nil {
		t.Error("a step without a fact was written")
	}
}
