package peers

import (
	"testing"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// BenchmarkStorm is the same flow in storm's kernel: before commit, with a unit
// of work, an aggregate's version and a trace.
func BenchmarkStorm(b *testing.B) {
	type show struct{ taken int }
	registry := kernel.NewRegistry()
	shows := kernel.NewAggregate[show](registry, "Show").Describe(func(s show) value.Value { return value.NewInt(int64(s.taken)) })
	reserved := kernel.NewEvent[seatReserved](registry, "SeatReserved")
	reserve := kernel.NewCommand[reserveSeat](registry, "ReserveSeat")
	kernel.Target(reserve, shows, func(c reserveSeat) string { return c.Show })
	reserve.Handle("ReserveSeatHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, c reserveSeat) error {
		if c.Seats < 1 {
			return kernel.Reject("at least one seat")
		}
		state, _ := shows.Load(work, c.Show)
		state.taken += c.Seats
		if err := shows.Save(work, c.Show, state); err != nil {
			return err
		}
		return reserved.RaiseOn(work, shows.Instance(c.Show), seatReserved(c), nil)
	})
	for _, name := range []string{"MailTicket", "CountDown"} {
		reserved.React(name, kernel.Handling{}, func(*kernel.UnitOfWork, seatReserved) error { return nil })
	}
	var steps []trace.Step
	dispatcher, err := kernel.NewDispatcher(registry, kernel.Options{Observe: func(step trace.Step) { steps = append(steps, step) }})
	check(b, err)
	b.ReportAllocs()
	for b.Loop() {
		steps = steps[:0]
		check(b, reserve.Execute(dispatcher, reserveSeat{"Hamlet", 1}))
	}
}

// BenchmarkByHand is the floor: the same flow as calls of functions.
func BenchmarkByHand(b *testing.B) {
	taken := map[string]int{}
	handled := 0
	handlers := []func(seatReserved){func(seatReserved) { handled++ }, func(seatReserved) { handled++ }}
	b.ReportAllocs()
	for b.Loop() {
		command := reserveSeat{"Hamlet", 1}
		if command.Seats < 1 {
			b.Fatal("at least one seat")
		}
		taken[command.Show] += command.Seats
		for _, handle := range handlers {
			handle(seatReserved(command))
		}
	}
}
