package kernel_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/eventstorm/storm/runtime/kernel"
)

func TestALoopEndsWithItsPath(t *testing.T) {
	want := []string{"Asked", "AskBack", "Ask", "AskHandler", "Asked"}
	for _, mode := range []kernel.Mode{kernel.Immediate, kernel.BeforeCommit, kernel.AfterCommit} {
		b := newBench(t)
		start := kernel.NewCommand[string](b.registry, "Start")
		ask := kernel.NewCommand[string](b.registry, "Ask")
		asked := kernel.NewEvent[string](b.registry, "Asked")
		raise := func(work *kernel.UnitOfWork, id string) error { return asked.Raise(work, id) }
		start.Handle("StartHandler", kernel.Handling{}, raise)
		ask.Handle("AskHandler", kernel.Handling{}, raise)
		asked.React("AskBack", kernel.Handling{Mode: mode}, func(work *kernel.UnitOfWork, id string) error { return ask.Send(work, id) })
		d := b.dispatcher(kernel.Options{StepBudget: 100})

		err := start.Execute(d, "1")
		var exceeded *kernel.StepBudgetError
		if !errors.As(err, &exceeded) {
			t.Fatalf("mode %d: %v", mode, err)
		}
		rotated := slices.Contains(exceeded.Loop, "AskBack") && len(exceeded.Loop) == len(want) && exceeded.Loop[0] == exceeded.Loop[4]
		if !rotated {
			t.Errorf("mode %d: loop %q", mode, exceeded.Loop)
		}
		b.told()
		if err := start.Execute(d, "2"); !errors.As(err, &exceeded) {
			t.Errorf("mode %d: the next cascade has no budget of its own: %v", mode, err)
		}
	}
}

// TestALoopIsShownWhereverItIsEnded: also when the last message of all is one
// that leads out of it.
func TestALoopIsShownWhereverItIsEnded(t *testing.T) {
	for budget := 10; budget < 16; budget++ {
		b := newBench(t)
		ask := kernel.NewCommand[string](b.registry, "Ask")
		asked := kernel.NewEvent[string](b.registry, "Asked")
		ask.Handle("AskHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { return asked.Raise(work, id) })
		asked.React("Listen", kernel.Handling{}, func(*kernel.UnitOfWork, string) error { return nil })
		asked.React("AskBack", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { return ask.Send(work, id) })
		d := b.dispatcher(kernel.Options{StepBudget: budget})
		var exceeded *kernel.StepBudgetError
		if err := ask.Execute(d, "1"); !errors.As(err, &exceeded) || len(exceeded.Loop) != 5 || slices.Contains(exceeded.Loop, "Listen") {
			t.Errorf("a budget of %d shows the loop %q", budget, exceeded.Loop)
		}
	}
}

func TestManyCascadesMayHaveABudgetTogether(t *testing.T) {
	b := newBench(t)
	start := kernel.NewCommand[string](b.registry, "Start")
	start.Handle("StartHandler", kernel.Handling{}, func(*kernel.UnitOfWork, string) error { return nil })
	d := b.dispatcher(kernel.Options{RunBudget: 3})
	for index := range 5 {
		var exceeded *kernel.StepBudgetError
		if err := start.Execute(d, "1"); errors.As(err, &exceeded) != (index >= 3) {
			t.Errorf("command %d: %v", index+1, err)
		}
	}
}

func TestALongCascadeIsNoLoop(t *testing.T) {
	b := newBench(t)
	start := kernel.NewCommand[int](b.registry, "Start")
	began := kernel.NewEvent[int](b.registry, "Began")
	start.Handle("StartHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, count int) error {
		for range count {
			if err := began.Raise(work, count); err != nil {
				return err
			}
		}
		return nil
	})
	began.React("Count", kernel.Handling{Mode: kernel.AfterCommit}, func(*kernel.UnitOfWork, int) error { return nil })
	d := b.dispatcher(kernel.Options{StepBudget: 100})
	var exceeded *kernel.StepBudgetError
	if err := start.Execute(d, 200); !errors.As(err, &exceeded) || exceeded.Loop != nil {
		t.Errorf("got %v", err)
	}
	if err := start.Execute(d, 99); err != nil {
		t.Errorf("a cascade within its budget: %v", err)
	}
}

func TestAnInterruptEndsTheCascade(t *testing.T) {
	b := newBench(t)
	stop := errors.New("enough")
	start := kernel.NewCommand[string](b.registry, "Start")
	start.Handle("StartHandler", kernel.Handling{}, func(work *kernel.UnitOfWork, id string) error { return start.Send(work, id) })
	d := b.dispatcher(kernel.Options{Interrupt: func() error { return stop }})
	if err := start.Execute(d, "1"); !errors.Is(err, stop) {
		t.Errorf("got %v", err)
	}
}
