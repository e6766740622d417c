// Package heap decides how far the heap of the program grows before it is
// collected.
package heap

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// floor is how large the heap may always become, in bytes. Go's own floor
	// of 4 MiB makes it collect eighteen times while a model of 10,000 elements
	// is read, for a fifth of the processor time; with this one it is five times.
	floor = 24 << 20
	// growth is by how much a larger heap may grow, in percent: less than double,
	// so that a large model needs less memory.
	growth = 40
	// limit bounds all memory until the floor is left behind, in bytes. It is
	// reached only if a collection ends and its news reach us late.
	limit = 40 << 20
	// goFloor is the heap at which Go collects first, with a growth of 100.
	goFloor = 4 << 20
)

// Pace lets the heap grow to 24 MiB, and from then on by two fifths, before it
// is collected. GOGC or GOMEMLIMIT in the environment overrule it. It is called
// once, when the program starts.
func Pace() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(100 * floor / goFloor)
	debug.SetMemoryLimit(limit)
	afterCollection()
}

// afterCollection adjusts the growth each time when the heap has been collected:
// Go can be told by how many percent it grows, but not to how many bytes.
func afterCollection() {
	runtime.AddCleanup(new(sentinel), func(struct{}) {
		percent := int(100*floor/max(live(), 1)) - 100
		if percent <= growth {
			debug.SetGCPercent(growth)
			debug.SetMemoryLimit(math.MaxInt64)
			return
		}
		debug.SetGCPercent(percent)
		afterCollection()
	}, struct{}{})
}

// sentinel is what the next collection frees. It holds a pointer: without one
// it might share its memory with others, and live as long as they do.
type sentinel struct{ _ *sentinel }

// live returns how many bytes the last collection has left.
func live() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return sample[0].Value.Uint64()
}
