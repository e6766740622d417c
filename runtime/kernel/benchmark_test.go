package kernel_test

import (
	goruntime "runtime"
	"strconv"
	"testing"
	"time"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// BenchmarkCommand is the flow that issue 3 budgets with 1 µs and 5
// allocations: one command → guard → event → two handlers → commit.
func BenchmarkCommand(b *testing.B) {
	for _, variant := range []struct {
		name     string
		observed bool
	}{{"traced", true}, {"untraced", false}} {
		b.Run(variant.name, func(b *testing.B) {
			registry, place, _, _ := seats(kernel.BeforeCommit)
			var steps []trace.Step
			options := kernel.Options{}
			if variant.observed {
				options.Observe = func(step trace.Step) { steps = append(steps, step) }
			}
			dispatcher, err := kernel.NewDispatcher(registry, options)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				steps = steps[:0]
				if err := place.Execute(dispatcher, reserve{show: "Hamlet", seats: 1}); err != nil {
					b.Fatal(err)
				}
			}
			if variant.observed && len(steps) != 7 {
				b.Fatalf("%d steps", len(steps))
			}
		})
	}
}

// BenchmarkCommandAfterCommit is the same flow with both handlers in
// transactions of their own.
func BenchmarkCommandAfterCommit(b *testing.B) {
	registry, place, _, _ := seats(kernel.AfterCommit)
	var steps []trace.Step
	dispatcher, err := kernel.NewDispatcher(registry, kernel.Options{Observe: func(step trace.Step) { steps = append(steps, step) }})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		steps = steps[:0]
		if err := place.Execute(dispatcher, reserve{show: "Hamlet", seats: 1}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMillionCommands runs them against one aggregate, with an inbox
// whose window passes, and reports by how much the memory in use grew between
// the first tenth and the end.
func BenchmarkMillionCommands(b *testing.B) {
	registry, place, happened, _ := seats(kernel.AfterCommit)
	happened.React("Bill", kernel.Handling{Mode: kernel.AfterCommit}, func(work *kernel.UnitOfWork, e reserved) error {
		work.OnceWithin(strconv.Itoa(int(work.Now())), time.Minute)
		return nil
	})
	for b.Loop() {
		d, err := kernel.NewDispatcher(registry, kernel.Options{Observe: func(trace.Step) {}})
		if err != nil {
			b.Fatal(err)
		}
		const count = 1_000_000
		early := 0.0
		for number := range count {
			if err := place.Execute(d, reserve{show: "Hamlet", seats: 1}); err != nil {
				b.Fatal(err)
			}
			if err := d.Wait(time.Second); err != nil {
				b.Fatal(err)
			}
			if number == count/10 {
				early = heap()
			}
		}
		b.ReportMetric(heap()-early, "grown-MB")
		goruntime.KeepAlive(d)
	}
}

// heap returns how much memory is in use.
func heap() float64 {
	goruntime.GC()
	var memory goruntime.MemStats
	goruntime.ReadMemStats(&memory)
	return float64(memory.HeapAlloc) / (1 << 20)
}

// reserve and reserved are the messages of the tests, show their state.
type (
	reserve struct {
		show  string
		seats int
	}
	reserved struct {
		show  string
		seats int
	}
	show struct{ taken int }
)

// seats registers a command with a guard that changes an aggregate and raises
// an event with two handlers.
func seats(mode kernel.Mode) (*kernel.Registry, kernel.Command[reserve], kernel.Event[reserved], kernel.Aggregate[show]) {
	registry := kernel.NewRegistry()
	shows := kernel.NewAggregate[show](registry, "Show").Describe(func(s show) value.Value { return value.NewInt(int64(s.taken)) })
	happened := kernel.NewEvent[reserved](registry, "SeatReserved").Describe(func(e reserved) value.Value { return value.NewString(e.show) })
	place := kernel.NewCommand[reserve](registry, "ReserveSeat").Describe(func(c reserve) value.Value { return value.NewString(c.show) })
	kernel.Target(place, shows, func(c reserve) string { return c.show })
	place.Handle("ReserveSeatHandler", kernel.Handling{Mode: mode}, func(work *kernel.UnitOfWork, c reserve) error {
		state, _ := shows.Load(work, c.show)
		if c.seats < 1 {
			return kernel.Reject("at least one seat")
		}
		state.taken += c.seats
		if err := shows.Save(work, c.show, state); err != nil {
			return err
		}
		return happened.RaiseOn(work, shows.Instance(c.show), reserved(c), nil)
	})
	happened.React("MailTicket", kernel.Handling{Mode: mode}, func(*kernel.UnitOfWork, reserved) error { return nil })
	happened.React("CountDown", kernel.Handling{Mode: mode}, func(*kernel.UnitOfWork, reserved) error { return nil })
	return registry, place, happened, shows
}
