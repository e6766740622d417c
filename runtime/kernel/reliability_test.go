package kernel_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/runtime/kernel"
)

func TestIntegrationEventsLeaveOnlyAfterCommit(t *testing.T) {
	b := newBench(t)
	fail := errors.New("too late")
	command := kernel.NewCommand[bool](b.registry, "Sell")
	sold := kernel.NewIntegrationEvent[string](b.registry, "Sold")
	command.Handle("SellHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, well bool) error {
		sold.Publish(work, "x")
		if well {
			return nil
		}
		return fail
	})
	sold.React("Ship", kernel.Handling{Mode: kernel.Immediate}, nothing)
	d := b.dispatcher(kernel.Options{})
	if err := command.Execute(d, false); !errors.Is(err, fail) {
		t.Fatal(err)
	}
	b.expect(`
		a transaction began
		Sell was sent
		  Sold was stored in the outbox
		  SellHandler failed: too late
		rolled back`)
	if err := command.Execute(d, true); err != nil {
		t.Fatal(err)
	}
	b.expect(`
		a transaction began
		Sell was sent
		  Sold was stored in the outbox
		committed
		    Sold was published
		      a transaction began
		      Ship reacted to Sold
		      committed`)
}

func TestADuplicateIsSkipped(t *testing.T) {
	b := newBench(t)
	came := kernel.NewIntegrationEvent[string](b.registry, "Came")
	handled, fail := 0, errors.New("once")
	came.React("Count", kernel.Handling{Retry: kernel.Retry{Attempts: 2}}, func(work *kernel.UnitOfWork, key string) error {
		if !work.Once(key) {
			return nil
		}
		handled++
		defer func() { fail = nil }()
		return fail // a failed attempt does not count
	})
	d := b.dispatcher(kernel.Options{})
	for range 2 {
		if err := came.Receive(d, "", "k-1"); err != nil {
			t.Fatal(err)
		}
	}
	if handled != 2 {
		t.Errorf("handled %d times", handled)
	}
	if told := b.told(); !strings.Contains(told, "Count did nothing: it has handled k-1 before") {
		t.Error(told)
	}
}

func TestCompensation(t *testing.T) {
	b := newBench(t)
	paid := kernel.NewEvent[string](b.registry, "Paid")
	pay := kernel.NewCommand[string](b.registry, "Pay")
	refund := kernel.NewCommand[string](b.registry, "Refund")
	pay.Handle("PayHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { return paid.Raise(work, id) })
	refund.Handle("RefundHandler", kernel.Handling{}, nothing)
	paid.React("Ship", kernel.Handling{Mode: kernel.AfterCommit, Retry: kernel.Retry{Attempts: 2, Backoff: time.Second}},
		func(*kernel.UnitOfWork, string) error { return errors.New("no truck") }).
		Compensates(kernel.CompensateWith(refund, func(_ *kernel.Dispatcher, id string) (string, bool, error) { return id, true, nil }))
	d := b.dispatcher(kernel.Options{})
	if err := pay.Execute(d, "1"); err != nil {
		t.Fatal(err)
	}
	if err := d.Settle(); err != nil {
		t.Fatal(err)
	}
	b.expect(`
		a transaction began
		Pay was sent
		  Paid was raised
		committed
		    a transaction began
		    Ship reacted to Paid
		      Ship failed: no truck
		    rolled back
		    Ship was put back for attempt 2 of 2, in 1s
		1s passed
		    a transaction began
		    Ship reacted to Paid again (attempt 2)
		      Ship failed: no truck
		    rolled back
		    Ship gave up and compensates with Refund
		      a transaction began
		      Ship sent Refund
		      committed`)
}

func TestAVersionConflictIsTriedAgain(t *testing.T) {
	b := newBench(t)
	accounts := kernel.NewAggregate[int](b.registry, "Account")
	deposit := kernel.NewCommand[int](b.registry, "Deposit")
	var d *kernel.Dispatcher
	deposit.Handle("DepositHandler", kernel.Handling{Retry: kernel.Retry{Attempts: 2}}, func(work *kernel.UnitOfWork, amount int) error {
		balance, _ := accounts.Load(work, "a")
		if work.Attempt() == 1 {
			accounts.Put(d, "a", 100) // another transaction was faster
		}
		return accounts.Save(work, "a", balance+amount)
	})
	d = b.dispatcher(kernel.Options{})
	accounts.Put(d, "a", 1)
	var conflict *kernel.VersionConflictError
	if err := deposit.Execute(d, 5); !errors.As(err, &conflict) || conflict.Current != 2 {
		t.Errorf("got %v", err)
	}
	if balance, _ := accounts.Get(d, "a"); balance != 105 {
		t.Errorf("balance %d", balance)
	}
}

func TestAnInterceptorFailsAttempts(t *testing.T) {
	b := newBench(t)
	command := kernel.NewCommand[string](b.registry, "Go")
	command.Handle("GoHandler", kernel.Handling{}, nothing)
	d := b.dispatcher(kernel.Options{Intercept: func(i kernel.Invocation) error {
		return &kernel.InjectedFault{Where: i.Handler + " on " + i.Message}
	}})
	if err := command.Execute(d, ""); err == nil {
		t.Error("no error")
	}
	b.expect(`
		a transaction began
		Go was sent
		  GoHandler failed: injected fault at GoHandler on Go
		rolled back`)
}

func TestTimers(t *testing.T) {
	b := newBench(t)
	begin := kernel.NewCommand[string](b.registry, "Begin")
	stop := kernel.NewCommand[string](b.registry, "Stop")
	fired := 0
	alarm := kernel.NewTimer(b.registry, "Alarm", kernel.Handling{}, func(*kernel.UnitOfWork, string) error { fired++; return nil })
	begin.Handle("BeginHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, owner string) error {
		alarm.Set(work, owner, time.Hour, owner)
		if owner == "bad" {
			return errors.New("rolled back, and the timer with it")
		}
		return nil
	})
	stop.Handle("StopHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, owner string) error { alarm.Cancel(work, owner); return nil })
	d := b.dispatcher(kernel.Options{})
	for _, owner := range []string{"a", "b", "bad"} {
		_ = begin.Execute(d, owner)
	}
	_ = stop.Execute(d, "b")
	if due, set := alarm.Due(d); !set || due != time.Hour {
		t.Errorf("due %s, %v", due, set)
	}
	if err := d.Wait(59 * time.Minute); err != nil || fired != 0 {
		t.Errorf("%v, fired %d times too early", err, fired)
	}
	if err := d.Wait(time.Hour); err != nil || fired != 1 {
		t.Errorf("%v, fired %d times", err, fired)
	}
	if d.Now() != 119*time.Minute {
		t.Errorf("it is %s", d.Now())
	}
}
