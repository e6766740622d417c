package kernel_test

import (
	"errors"
	"testing"
	"time"

	"github.com/eventstorm/storm/runtime/kernel"
)

// shop has a command that changes one aggregate and raises two events, and a
// handler that changes another aggregate by a command.
type shop struct {
	*bench
	orders, stock kernel.Aggregate[string]
	place, take   kernel.Command[string]
	placed, noted kernel.Event[string]
}

func newShop(t *testing.T, how kernel.Handling, fail error) *shop {
	s := &shop{bench: newBench(t)}
	s.orders = kernel.NewAggregate[string](s.registry, "Order")
	s.stock = kernel.NewAggregate[string](s.registry, "Stock")
	s.place = kernel.NewCommand[string](s.registry, "Place")
	s.take = kernel.NewCommand[string](s.registry, "Take")
	s.placed = kernel.NewEvent[string](s.registry, "Placed")
	s.noted = kernel.NewEvent[string](s.registry, "Noted")
	kernel.Target(s.place, s.orders, func(id string) string { return id })
	kernel.Target(s.take, s.stock, func(id string) string { return id })
	s.place.Handle("PlaceHandler", how, func(work *kernel.UnitOfWork, id string) error {
		if err := s.orders.Save(work, id, "placed"); err != nil {
			return err
		}
		if err := s.placed.Raise(work, id); err != nil {
			return err
		}
		return s.noted.Raise(work, id)
	})
	s.take.Handle("TakeHandler", how, func(work *kernel.UnitOfWork, id string) error {
		if err := s.stock.Save(work, id, "taken"); err != nil {
			return err
		}
		return fail
	})
	s.placed.React("TakeWhenPlaced", how, func(work *kernel.UnitOfWork, id string) error { return s.take.Send(work, id) })
	return s
}

func TestImmediateHandlersRunInTheMiddle(t *testing.T) {
	s := newShop(t, kernel.Handling{Mode: kernel.Immediate}, nil)
	if err := s.place.Execute(s.dispatcher(kernel.Options{}), "1"); err != nil {
		t.Fatal(err)
	}
	s.expect(`
		a transaction began
		Place was sent
		  Order/1 was created
		  Placed was raised
		    TakeWhenPlaced reacted to Placed
		      TakeWhenPlaced sent Take
		        Stock/1 was created
		  Noted was raised
		committed`)
}

func TestBeforeCommitHandlersRunLast(t *testing.T) {
	s := newShop(t, kernel.Handling{}, nil)
	if err := s.place.Execute(s.dispatcher(kernel.Options{}), "1"); err != nil {
		t.Fatal(err)
	}
	s.expect(`
		a transaction began
		Place was sent
		  Order/1 was created
		  Placed was raised
		  Noted was raised
		    TakeWhenPlaced reacted to Placed
		      TakeWhenPlaced sent Take
		        Stock/1 was created
		committed`)
}

func TestBeforeCommitFailureRollsBackAllAggregates(t *testing.T) {
	for _, mode := range []kernel.Mode{kernel.BeforeCommit, kernel.Immediate} {
		s := newShop(t, kernel.Handling{Mode: mode}, errors.New("no stock"))
		d := s.dispatcher(kernel.Options{})
		if err := s.place.Execute(d, "1"); err == nil || err.Error() != "no stock" {
			t.Errorf("mode %d: %v", mode, err)
		}
		_, order := s.orders.Get(d, "1")
		_, stock := s.stock.Get(d, "1")
		if order || stock {
			t.Errorf("mode %d: something remains", mode)
		}
	}
}

func TestAfterCommitHandlersHaveTheirOwnTransaction(t *testing.T) {
	s := newShop(t, kernel.Handling{Mode: kernel.AfterCommit}, errors.New("no stock"))
	d := s.dispatcher(kernel.Options{})
	if err := s.place.Execute(d, "1"); err != nil {
		t.Fatal(err)
	}
	if _, kept := s.orders.Get(d, "1"); !kept {
		t.Error("the order is gone")
	}
	s.expect(`
		a transaction began
		Place was sent
		  Order/1 was created
		  Placed was raised
		  Noted was raised
		committed
		    a transaction began
		    TakeWhenPlaced reacted to Placed
		      TakeWhenPlaced sent Take
		        Stock/1 was created
		        TakeHandler failed: no stock
		    rolled back
		    Placed for TakeWhenPlaced went to the dead letters`)
}

func TestRetriesWaitTwiceAsLongEachTime(t *testing.T) {
	s := newShop(t, kernel.Handling{Mode: kernel.AfterCommit, Retry: kernel.Retry{Attempts: 3, Backoff: time.Minute}}, errors.New("no stock"))
	d := s.dispatcher(kernel.Options{})
	_ = s.place.Execute(d, "1")
	if d.Now() != 0 {
		t.Error("time passed by itself")
	}
	if err := d.Settle(); err != nil {
		t.Fatal(err)
	}
	if d.Now() != 3*time.Minute {
		t.Errorf("settled after %s", d.Now())
	}
}

func TestASingleAggregateTransactionPutsOffOthers(t *testing.T) {
	s := newShop(t, kernel.Handling{SingleAggregate: true}, kernel.Reject("sold out"))
	d := s.dispatcher(kernel.Options{})
	if err := s.place.Execute(d, "1"); err != nil {
		t.Fatal(err)
	}
	s.expect(`
		a transaction began
		Place was sent
		  Order/1 was created
		  Placed was raised
		  Noted was raised
		    TakeWhenPlaced reacted to Placed
		      Take to Stock/1 was put off to a transaction of its own
		committed
		        a transaction began
		        TakeWhenPlaced sent Take
		          Stock/1 was created
		          Take was rejected: sold out
		        rolled back
		        Placed for TakeWhenPlaced went to the dead letters`)
}

func TestASingleAggregateTransactionChangesOne(t *testing.T) {
	b := newBench(t)
	orders := kernel.NewAggregate[int](b.registry, "Order")
	command := kernel.NewCommand[string](b.registry, "Both")
	command.Handle("BothHandler", kernel.Handling{SingleAggregate: true}, func(work *kernel.UnitOfWork, _ string) error {
		_ = orders.Save(work, "1", 1)
		_ = orders.Save(work, "2", 2) // an ignored error fails the transaction all the same
		return nil
	})
	d := b.dispatcher(kernel.Options{})
	var scope *kernel.ScopeError
	if err := command.Execute(d, ""); !errors.As(err, &scope) {
		t.Errorf("got %v", err)
	}
	if _, exists := orders.Get(d, "1"); exists {
		t.Error("something remains")
	}
}
