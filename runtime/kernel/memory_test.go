package kernel_test

import (
	goruntime "runtime"
	"testing"

	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

func TestACommandNeedsFewAllocations(t *testing.T) {
	registry, place, _, _ := seats(kernel.BeforeCommit)
	var steps []trace.Step
	d, err := kernel.NewDispatcher(registry, kernel.Options{Observe: func(step trace.Step) { steps = append(steps, step) }})
	if err != nil {
		t.Fatal(err)
	}
	allocations := testing.AllocsPerRun(1000, func() {
		steps = steps[:0]
		_ = place.Execute(d, reserve{show: "Hamlet", seats: 1})
	})
	if allocations > 5 {
		t.Errorf("%v allocations", allocations)
	}
}

func TestMemoryStaysFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("runs many commands")
	}
	registry, place, _, _ := seats(kernel.AfterCommit)
	d, err := kernel.NewDispatcher(registry, kernel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	run := func(count int) uint64 {
		for range count {
			_ = place.Execute(d, reserve{show: "Hamlet", seats: 1})
		}
		goruntime.GC()
		var memory goruntime.MemStats
		goruntime.ReadMemStats(&memory)
		return memory.HeapAlloc
	}
	before := run(10_000)
	if after := run(50_000); after > before+1<<20 {
		t.Errorf("the heap grew from %d to %d bytes", before, after)
	}
}
