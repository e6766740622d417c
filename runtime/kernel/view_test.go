package kernel_test

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

func TestProjectionsAndHeldFactsWaitForCommit(t *testing.T) {
	b := newBench(t)
	raise := kernel.NewCommand[bool](b.registry, "Raise")
	raised := kernel.NewEvent[string](b.registry, "Raised")
	raise.Handle("RaiseHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, well bool) error {
		work.RecordOnCommit(&trace.Notified{Actor: "Ada"})
		if err := raised.Raise(work, "x"); err != nil || well {
			return err
		}
		return kernel.Reject("no")
	})
	var seen []string
	raised.Project(func(view *kernel.View, data string) {
		seen = append(seen, data+view.Services().(string)+view.Now().String())
		view.Record(&trace.ReadModelChanged{ReadModel: "Seen", Key: data})
	})
	d := b.dispatcher(kernel.Options{Services: "!"})
	_ = raise.Execute(d, false)
	if seen != nil {
		t.Error("a projection saw what was rolled back")
	}
	b.told()
	_ = d.Wait(time.Second)
	_ = raise.Execute(d, true)
	if !slices.Equal(seen, []string{"x!1s"}) {
		t.Errorf("saw %q", seen)
	}
	b.expect(`
		1s passed
		a transaction began
		Raise was sent
		  Raised was raised
		committed
		    Seen lost the row x
		  Ada was told`)
}

func TestInternalAggregatesChangeSilently(t *testing.T) {
	b := newBench(t)
	notes := kernel.NewAggregate[string](b.registry, "Notes").Internal()
	orders := kernel.NewAggregate[string](b.registry, "Order")
	note := kernel.NewCommand[string](b.registry, "Note")
	note.Handle("NoteHandler", kernel.Handling{SingleAggregate: true}, func(work *kernel.UnitOfWork, text string) error {
		if err := notes.Save(work, "n", text); err != nil {
			return err
		}
		if err := notes.Delete(work, "m"); err != nil {
			return err
		}
		return orders.Save(work, "o", text)
	})
	d := b.dispatcher(kernel.Options{})
	notes.Put(d, "m", "old")
	if err := note.Execute(d, "new"); err != nil {
		t.Fatal(err)
	}
	b.expect(`
		a transaction began
		Note was sent
		  Order/o was created
		committed`)
	if names := notes.Identities(d); !slices.Equal(names, []string{"n"}) {
		t.Errorf("notes %q", names)
	}
}

func TestALongQueueKeepsItsOrder(t *testing.T) {
	b := newBench(t)
	start := kernel.NewCommand[int](b.registry, "Start")
	counted := kernel.NewEvent[int](b.registry, "Counted")
	start.Handle("StartHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, count int) error {
		for number := range count {
			if err := counted.Raise(work, number); err != nil {
				return err
			}
		}
		return nil
	})
	var seen []int
	counted.React("See", kernel.Handling{Mode: kernel.AfterCommit}, func(work *kernel.UnitOfWork, number int) error {
		seen = append(seen, number)
		if number < 1000 {
			return counted.Raise(work, number+5000) // while others wait
		}
		return nil
	})
	d, err := kernel.NewDispatcher(b.registry, kernel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := start.Execute(d, 3000); err != nil {
		t.Fatal(err)
	}
	want := 0
	for _, number := range seen {
		if want == 3000 {
			want = 5000
		}
		if number != want {
			t.Fatal("saw " + strconv.Itoa(number) + ", want " + strconv.Itoa(want))
		}
		want++
	}
	if want != 6000 {
		t.Errorf("saw all up to %d", want)
	}
}
