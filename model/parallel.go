package model

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// inParallel calls work for each index below count, on all processors, and
// returns when all calls have returned.
func inParallel(count int, work func(index int)) {
	var (
		next    atomic.Int64
		workers sync.WaitGroup
	)
	for range min(runtime.GOMAXPROCS(0), count) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < count; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	workers.Wait()
}
