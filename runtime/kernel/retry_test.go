package kernel_test

import (
	"errors"
	"testing"
	"time"

	"github.com/eventstorm/storm/runtime/kernel"
)

// TestRetriesAtOnceThenWithDelays: a command from outside is given up when all
// its attempts have failed, the immediate ones first.
func TestRetriesAtOnceThenWithDelays(t *testing.T) {
	b := newBench(t)
	pay := kernel.NewCommand[string](b.registry, "Pay")
	retry := kernel.Retry{Attempts: 4, Immediate: 1, Backoff: 10 * time.Second}
	pay.Handle("PayHandler", kernel.Handling{Retry: retry}, func(*kernel.UnitOfWork, string) error { return errors.New("no line") })
	d := b.dispatcher(kernel.Options{})
	if err := pay.Execute(d, "1"); err == nil {
		t.Error("the first attempt did not fail")
	}
	if d.Now() != 0 {
		t.Errorf("the immediate attempt came after %v", d.Now())
	}
	if err := d.Settle(); err != nil {
		t.Fatal(err)
	}
	b.expect(`
		a transaction began
		Pay was sent
		  PayHandler failed: no line
		rolled back
		PayHandler was put back for attempt 2 of 4
		a transaction began
		Pay was sent again (attempt 2)
		  PayHandler failed: no line
		rolled back
		PayHandler was put back for attempt 3 of 4, in 10s
		10s passed
		a transaction began
		Pay was sent again (attempt 3)
		  PayHandler failed: no line
		rolled back
		PayHandler was put back for attempt 4 of 4, in 20s
		20s passed
		a transaction began
		Pay was sent again (attempt 4)
		  PayHandler failed: no line
		rolled back
		Pay was given up after 4 attempts`)
}

// TestARejectionIsNotGivenUp: who is refused has an answer, however often it
// was tried before.
func TestARejectionIsNotGivenUp(t *testing.T) {
	b := newBench(t)
	pay := kernel.NewCommand[string](b.registry, "Pay")
	pay.Handle("PayHandler", kernel.Handling{Retry: kernel.Retry{Attempts: 3, Immediate: 2}}, func(work *kernel.UnitOfWork, _ string) error {
		if work.Attempt() == 1 {
			return errors.New("no line")
		}
		return &kernel.Rejection{Reason: "no money"}
	})
	_ = pay.Execute(b.dispatcher(kernel.Options{}), "1")
	b.expect(`
		a transaction began
		Pay was sent
		  PayHandler failed: no line
		rolled back
		PayHandler was put back for attempt 2 of 3
		a transaction began
		Pay was sent again (attempt 2)
		  Pay was rejected: no money
		rolled back`)
}
