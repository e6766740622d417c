package tui

import (
	"flag"
	"math/rand/v2"
	"runtime"
	"testing"
)

// presses is how many keys are pressed: for 100,000 half a minute is needed.
var presses = flag.Int("presses", 4_000, "how many random keys to press while memory is measured")

// TestMemoryStaysFlat: the longer a person presses keys, the same memory is
// held.
func TestMemoryStaysFlat(t *testing.T) {
	keys := *presses
	r := newRestless(t, load(t, "testdata/shop.storm.yaml"))
	random := rand.New(rand.NewPCG(1, 2))
	held := func(presses int) uint64 {
		for range presses {
			if err := r.press(r.names[random.IntN(len(r.names))]); err != nil {
				t.Fatal(err)
			}
			r.due = nil
		}
		checkFrame(t, r.program.frame(), r.width, r.height)
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return stats.HeapAlloc
	}
	before := held(keys / 2)
	after := held(keys / 2)
	t.Logf("%d kB after half of the keys, %d kB after all", before/1024, after/1024)
	if after > before*3/2+4<<20 {
		t.Errorf("%d kB are held after half of the keys, %d kB after all", before/1024, after/1024)
	}
}
