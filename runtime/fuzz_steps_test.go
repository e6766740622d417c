package runtime_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// what may happen in a fuzzed scenario, and what may fail.
var (
	fuzzSteps = []string{
		"{Place: {orderId: o-1}}", "{Place: {orderId: o-2}}", "{Place: {}}", "{Cancel: {orderId: o-1}}", "{Cancel: {orderId: order-1}}",
		"{OrderPlaced: {orderId: o-1}}", "{OrderPlaced: {orderId: o-2}}", "{Payments.Charge: {orderId: o-1}}", "{wait: 15s}", "{wait: 2m}",
		"{reconcile: Orders}", "{reconcile: Payments}", "{together: [{Cancel: {orderId: o-1}}, {Cancel: {orderId: o-1}}]}",
		"{together: [{Place: {orderId: o-1}}, {Place: {orderId: o-1}}, {Payments.Charge: {orderId: o-1}}]}",
	}
	fuzzFaults = []string{
		"{at: Mail, fails: once}", "{at: Mail, fails: always}", "{at: Tell, fails: twice}", "{at: Confirm, fails: 3}", "{at: PlaceHandler, fails: once}",
		"{at: Payments.Bank, fails: once}", "{at: Payments.ChargeWhenPlaced, fails: always}", "{at: Payments.ChargeHandler, fails: once}",
		"{at: Place, crashes: before-commit}", "{at: Cancel, crashes: after-commit, times: 2}", "{at: Tell, crashes: after-commit}",
		"{at: Tell, crashes: after-publish}", "{at: Confirm, crashes: after-handling}", "{at: Payments.ChargeWhenPlaced, crashes: after-handling}",
		"{at: Payments.Charge, crashes: before-commit}", "{at: OrderPlaced, duplicated: always}", "{at: Payments.ChargeWhenPlaced, down: 1m}",
		"{at: Mail, down: 15s}", "{at: Payments.Bank, down: 90s}",
	}
)

// FuzzSteps runs scenarios of commands, events and faults in any order, in
// each dispatch mode, and checks what must hold whatever fails: the outbox
// loses nothing, and nothing is published that was not committed.
func FuzzSteps(f *testing.F) {
	content, err := os.ReadFile("testdata/trouble.storm.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{0, 3}, []byte{0}, uint8(0))
	f.Add([]byte{0, 5, 5, 8, 9}, []byte{1, 5, 6}, uint8(1))
	f.Add([]byte{2, 4, 7, 0}, []byte{2, 3, 4, 7}, uint8(2))
	f.Add([]byte{0, 1}, []byte{}, uint8(5))
	f.Add([]byte{0, 12, 10}, []byte{8, 9, 10, 11}, uint8(2))
	f.Add([]byte{13, 9, 11}, []byte{12, 13, 14, 15, 16}, uint8(2))
	f.Fuzz(func(t *testing.T, steps, faults []byte, mode uint8) {
		if len(steps) > 20 || len(faults) > 8 {
			return
		}
		text := string(content) + "\n---\ncontext: Orders\nscenarios:\n  Fuzzed:\n    when: " + pick(steps, fuzzSteps) + "\n    faults: " + pick(faults, fuzzFaults) + "\n"
		m, _ := model.Load("fuzz.storm.yaml", []byte(text))
		dispatch, transaction := model.Dispatch(mode%3), model.Transaction(mode/3%2)
		simulator := runtime.New(m, runtime.Overrides{Dispatch: &dispatch, Transaction: &transaction})
		result, err := simulator.Run(context.Background(), scenario(t, m, "Fuzzed"), runtime.Options{Seed: uint64(len(steps))})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, &result)
		reliable(t, &result)
	})
}

func pick(from []byte, table []string) string {
	picked := make([]string, len(from))
	for index, each := range from {
		picked[index] = table[int(each)%len(table)]
	}
	return "[" + strings.Join(picked, ", ") + "]"
}

// reliable checks the promise of the outbox.
func reliable(t *testing.T, result *trace.Trace) {
	stored, committed, published := map[int]int{}, map[int]bool{}, map[int]bool{}
	for _, step := range result.Steps {
		switch fact := step.Fact.(type) {
		case *trace.IntegrationEventStored:
			stored[fact.ID] = step.Transaction
		case *trace.TransactionCommitted:
			committed[step.Transaction] = true
		case *trace.IntegrationEventPublished:
			if fact.ID != 0 && !committed[stored[fact.ID]] {
				t.Fatalf("step %d publishes what was not committed", step.Seq)
			}
			published[fact.ID] = true
		}
	}
	for id, transaction := range stored {
		if committed[transaction] && !published[id] {
			t.Fatalf("entry %d of the outbox was lost", id)
		}
	}
}
