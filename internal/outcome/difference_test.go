package outcome_test

import (
	"reflect"
	"testing"

	"github.com/eventstorm/storm/internal/outcome"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

func record(fields ...string) value.Value {
	shape := &value.Type{Kind: value.Record}
	var values []value.Value
	for i := 0; i < len(fields); i += 2 {
		shape.Fields = append(shape.Fields, value.Field{Name: fields[i], Type: value.BuiltIn(value.String)})
		values = append(values, value.NewString(fields[i+1]))
	}
	return value.NewRecord(shape, values)
}

func traceOf(facts ...trace.Fact) *trace.Trace {
	t := &trace.Trace{Context: "Shop"}
	transaction := 0
	for i, fact := range facts {
		if _, is := fact.(*trace.TransactionBegan); is {
			transaction++
		}
		t.Steps = append(t.Steps, trace.Step{Seq: i + 1, Transaction: transaction, Fact: fact})
	}
	return t
}

var (
	began      = &trace.TransactionBegan{}
	committed  = &trace.TransactionCommitted{}
	rolledBack = &trace.TransactionRolledBack{}
)

func TestWhatWasRolledBackDoesNotRemain(t *testing.T) {
	raised := &trace.EventRaised{Event: "Shop.Paid"}
	order := &trace.StateChanged{Instance: trace.Instance{Aggregate: "Shop.Order", Identity: "o-1"}, Change: trace.Created, After: record("status", "Paid")}
	o := outcome.Of(traceOf(began, raised, order, rolledBack, began, raised, committed))
	if len(o.Events) != 1 || len(o.State) != 0 || o.Transactions != 1 {
		t.Errorf("%+v", o)
	}
	cut := outcome.Of(traceOf(began, raised)) // by --until, or by a crash
	if len(cut.Events) != 0 {
		t.Errorf("%+v", cut)
	}
}

func TestDifferences(t *testing.T) {
	paid, sent := &trace.EventRaised{Event: "Shop.Paid", Data: record("by", "card")}, &trace.EventRaised{Event: "Shop.Sent"}
	cash := &trace.EventRaised{Event: "Shop.Paid", Data: record("by", "cash")}
	instance := trace.Instance{Aggregate: "Shop.Order", Identity: "o-1"}
	state := func(status string) trace.Fact {
		return &trace.StateChanged{Instance: instance, After: record("id", "o-1", "status", status)}
	}
	for name, test := range map[string]struct {
		left, right []trace.Fact
		want        []outcome.Difference
	}{
		"the same":         {[]trace.Fact{began, paid, committed}, []trace.Fact{began, paid, committed}, nil},
		"transactions":     {[]trace.Fact{began, paid, sent, committed}, []trace.Fact{began, paid, committed, began, sent, committed}, nil},
		"order":            {[]trace.Fact{paid, sent}, []trace.Fact{sent, paid}, []outcome.Difference{{Aspect: "events", Left: []string{"Paid", "Sent"}, Right: []string{"Sent", "Paid"}, OrderOnly: true}}},
		"data":             {[]trace.Fact{paid}, []trace.Fact{cash}, []outcome.Difference{{Aspect: "events", Left: []string{"Paid {by: card}"}, Right: []string{"Paid {by: cash}"}}}},
		"fields":           {[]trace.Fact{state("Paid")}, []trace.Fact{state("Sent")}, []outcome.Difference{{Aspect: "state", Left: []string{"Order/o-1 status: Paid"}, Right: []string{"Order/o-1 status: Sent"}}}},
		"existence":        {nil, []trace.Fact{state("Sent")}, []outcome.Difference{{Aspect: "state", Left: []string{"Order/o-1 does not exist"}, Right: []string{"Order/o-1 {id: o-1, status: Sent}"}}}},
		"unknown to fact":  {[]trace.Fact{&trace.ClockAdvanced{}}, nil, nil},
		"lost":             {[]trace.Fact{&trace.MessageLost{Delivery: trace.Delivery{Message: "Shop.Paid"}}}, nil, []outcome.Difference{{Aspect: "lost", Left: []string{"Paid"}, Right: []string{}}}},
		"a ghost":          {[]trace.Fact{began, &trace.IntegrationEventPublished{Event: "Shop.Sold"}, rolledBack, &trace.GhostPublished{Event: "Shop.Sold"}}, nil, []outcome.Difference{{Aspect: "published", Left: []string{"Sold"}, Right: []string{}}, {Aspect: "ghosts", Left: []string{"Sold"}, Right: []string{}}}},
		"rejected in full": {[]trace.Fact{&trace.CommandRejected{Command: "Shop.Pay", Reason: "no"}}, nil, []outcome.Difference{{Aspect: "rejected", Left: []string{"Pay: no"}, Right: []string{}}}},
	} {
		got := outcome.Compare(outcome.Of(traceOf(test.left...)), outcome.Of(traceOf(test.right...)))
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %+v, want %+v", name, got, test.want)
		}
	}
}
