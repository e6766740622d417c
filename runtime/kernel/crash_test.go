package kernel_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// sale is a command whose policy publishes an integration event that another
// application ships.
type sale struct {
	*bench
	sell kernel.Command[string]
	d    *kernel.Dispatcher
}

func newSale(t *testing.T, how kernel.Handling, options kernel.Options) *sale {
	s := &sale{bench: newBench(t)}
	how.Application = "shop"
	raised := kernel.NewEvent[string](s.registry, "Raised")
	sold := kernel.NewIntegrationEvent[string](s.registry, "Sold")
	s.sell = kernel.NewCommand[string](s.registry, "Sell")
	s.sell.Handle("SellHandler", how, func(work *kernel.UnitOfWork, id string) error { return raised.Raise(work, id) })
	raised.React("Tell", how, func(work *kernel.UnitOfWork, id string) error { sold.Publish(work, id); return nil })
	sold.React("Ship", kernel.Handling{Application: "depot"}, func(work *kernel.UnitOfWork, id string) error { work.Once(id); return nil })
	s.d = s.dispatcher(options)
	return s
}

// at lets the application of a transaction die once at a point.
func at(transaction int, point trace.CrashPoint) kernel.Options {
	struck := false
	return kernel.Options{Crash: func(m kernel.Moment) error {
		if struck || m.Point != point || m.Transaction != transaction {
			return nil
		}
		struck = true
		return errors.New("the power failed")
	}}
}

func TestACrashBeforeCommitLosesACommand(t *testing.T) {
	s := newSale(t, kernel.Handling{}, at(1, trace.CrashBeforeCommit))
	var crash *kernel.CrashError
	if err := s.sell.Execute(s.d, "1"); !errors.As(err, &crash) || crash.Point != trace.CrashBeforeCommit {
		t.Fatal(err)
	}
	s.expect(`
		a transaction began
		Sell was sent
		  Raised was raised
		    Tell reacted to Raised
		      Sold was stored in the outbox
		shop crashed before commit
		rolled back
		shop was restarted
		nobody answered Sell`)
}

func TestTheOutboxSurvivesACrash(t *testing.T) {
	for _, point := range []trace.CrashPoint{trace.CrashAfterCommit, trace.CrashAfterPublish} {
		s := newSale(t, kernel.Handling{}, at(1, point))
		_ = s.sell.Execute(s.d, "1")
		told := s.told()
		if !strings.Contains(told, "Ship reacted to Sold") || strings.Contains(told, "lost") {
			t.Error(told)
		}
		if again := strings.Contains(told, "Sold was published again"); again != (point == trace.CrashAfterPublish) {
			t.Error(told)
		}
	}
}

func TestWithoutAnOutboxACrashLosesWhatWaits(t *testing.T) {
	s := newSale(t, kernel.Handling{Mode: kernel.AfterCommit, WithoutOutbox: true}, at(1, trace.CrashAfterCommit))
	_ = s.sell.Execute(s.d, "1")
	s.expect(`
		a transaction began
		Sell was sent
		  Raised was raised
		committed
		shop crashed after commit
		    Raised for Tell was lost
		shop was restarted
		nobody answered Sell`)
	if err := s.d.Reconcile("shop"); err != nil {
		t.Fatal(err)
	}
	s.expect(`
		shop was reconciled: 1 message was not handled
		  Tell has not handled Raised
		    Raised starts again for Tell
		    a transaction began
		    Tell reacted to Raised
		    committed
		      Sold was published
		        a transaction began
		        Ship reacted to Sold
		        committed`)
}

func TestWithoutAnOutboxARollbackLeavesAGhost(t *testing.T) {
	s := newSale(t, kernel.Handling{WithoutOutbox: true}, at(1, trace.CrashBeforeCommit))
	_ = s.sell.Execute(s.d, "1")
	if told := s.told(); !strings.Contains(told, "Sold is a ghost") || !strings.Contains(told, "Ship reacted to Sold") {
		t.Error(told)
	}
}

func TestAnUnacknowledgedMessageComesAgain(t *testing.T) {
	s := newSale(t, kernel.Handling{}, at(2, trace.CrashAfterHandling))
	if err := s.sell.Execute(s.d, "1"); err != nil {
		t.Fatal(err)
	}
	told := s.told()
	if !strings.Contains(told, "Sold comes again for Ship: it was not acknowledged") || !strings.Contains(told, "it has handled 1 before") {
		t.Error(told)
	}
}

func TestAnInboxForgetsWhenItsWindowPassed(t *testing.T) {
	b := newBench(t)
	came := kernel.NewIntegrationEvent[string](b.registry, "Came")
	handled := 0
	came.React("Count", kernel.Handling{}, func(work *kernel.UnitOfWork, key string) error {
		if work.OnceWithin(key, time.Hour) {
			handled++
		}
		return nil
	})
	d := b.dispatcher(kernel.Options{})
	for _, wait := range []time.Duration{0, 59 * time.Minute, time.Minute, 59 * time.Minute} {
		if err := errors.Join(d.Wait(wait), came.Receive(d, "", "k")); err != nil {
			t.Fatal(err)
		}
	}
	if handled != 2 {
		t.Errorf("handled %d times", handled)
	}
}

func TestCommandsAtTheSameTimeMeetAConflict(t *testing.T) {
	b := newBench(t)
	counts := kernel.NewAggregate[int](b.registry, "Count")
	add := kernel.NewCommand[int](b.registry, "Add")
	add.Handle("AddHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, number int) error {
		if number < 0 && !work.Once("below") {
			return nil
		}
		count, _ := counts.Load(work, "c")
		return counts.Save(work, "c", count+number)
	})
	d := b.dispatcher(kernel.Options{})
	var conflict *kernel.VersionConflictError
	if err := d.Together(add.Request(kernel.Sender{}, 2), add.Request(kernel.Sender{}, 3)); !errors.As(err, &conflict) {
		t.Errorf("got %v", err)
	}
	if count, _ := counts.Get(d, "c"); count != 2 {
		t.Errorf("count %d", count)
	}
	var duplicate *kernel.DuplicateMessageError
	if err := d.Together(add.Request(kernel.Sender{}, -1), add.Request(kernel.Sender{}, -1)); !errors.As(err, &duplicate) {
		t.Errorf("got %v", err)
	}
}

func TestALaneIsHeldBack(t *testing.T) {
	for order, want := range map[kernel.Order]string{
		kernel.FIFO: "a1 a2 b1", kernel.FIFOPerKey: "b1 a1 a2", kernel.Unordered: "a2 b1 a1",
	} {
		b := newBench(t)
		channel := kernel.NewChannel(b.registry, "Orders", order)
		came := kernel.NewIntegrationEvent[string](b.registry, "Came").Through(channel, func(id string) string { return id[:1] })
		var handled []string
		came.React("Note", kernel.Handling{Retry: kernel.Retry{Attempts: 2, Backoff: time.Second}}, func(work *kernel.UnitOfWork, id string) error {
			if id == "a1" && work.Attempt() == 1 {
				return errors.New("not yet")
			}
			handled = append(handled, id)
			return nil
		})
		d := b.dispatcher(kernel.Options{})
		for _, id := range []string{"a1", "a2", "b1"} {
			if err := came.Receive(d, "", id); err != nil {
				t.Fatal(err)
			}
		}
		if err := d.Settle(); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(handled, " "); got != want {
			t.Errorf("order %d: %s, want %s", order, got, want)
		}
	}
}

func TestAMessageIsInTimeInTheMomentOfATimeout(t *testing.T) {
	b := newBench(t)
	began := kernel.NewIntegrationEvent[string](b.registry, "Began")
	answered := kernel.NewIntegrationEvent[string](b.registry, "Answered")
	fired := false
	timeout := kernel.NewTimer(b.registry, "Timeout", kernel.Handling{}, func(*kernel.UnitOfWork, string) error { fired = true; return nil })
	began.React("Begin", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { timeout.Set(work, id, time.Hour, id); return nil })
	answered.React("Answer", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { timeout.Cancel(work, id); return nil })
	d := b.dispatcher(kernel.Options{DownUntil: func(handler string) time.Duration {
		if handler == "Answer" {
			return time.Hour
		}
		return 0
	}})
	if err := errors.Join(began.Receive(d, "", "1"), answered.Receive(d, "", "1"), d.Wait(time.Hour)); err != nil || fired {
		t.Errorf("%v, fired %v", err, fired)
	}
}
