package heap_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/eventstorm/storm/internal/heap"
)

func TestPace(t *testing.T) {
	keepSettings(t)
	heap.Pace()
	runtime.GC()
	if !eventually(func() bool { percent := growth(); return percent > 100 }) {
		t.Errorf("a small heap grows by %d %%, want more", growth())
	}
	large := make([]byte, 32<<20)
	runtime.GC()
	if !eventually(func() bool { runtime.GC(); return growth() == 40 }) {
		t.Errorf("a large heap grows by %d %%, want 40", growth())
	}
	if limit := debug.SetMemoryLimit(-1); limit != math.MaxInt64 {
		t.Errorf("a large heap is bounded by %d bytes, want no bound", limit)
	}
	runtime.KeepAlive(large)
}

func TestPaceOverruled(t *testing.T) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		t.Run(name, func(t *testing.T) {
			keepSettings(t)
			t.Setenv(name, "77")
			debug.SetGCPercent(77)
			heap.Pace()
			if percent := growth(); percent != 77 {
				t.Errorf("the heap grows by %d %% in spite of %s", percent, name)
			}
		})
	}
}

// keepSettings puts the settings of the collector back after a test.
func keepSettings(t *testing.T) {
	percent, limit := growth(), debug.SetMemoryLimit(-1)
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	t.Cleanup(func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	})
}

// growth returns by how many percent the heap may grow, without setting it.
func growth() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64())
}

// eventually reports whether something holds within a second.
func eventually(holds func() bool) bool {
	for deadline := time.Now().Add(time.Second); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if holds() {
			return true
		}
	}
	return holds()
}
