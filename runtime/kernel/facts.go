package kernel

import "github.com/eventstorm/storm/runtime/trace"

// facts makes the most frequent facts several at a time, so that telling them
// costs almost no allocations. A fact that was told is never reused.
type facts struct {
	commandReceived      slab[trace.CommandReceived]
	eventRaised          slab[trace.EventRaised]
	stateChanged         slab[trace.StateChanged]
	handlerStarted       slab[trace.HandlerStarted]
	transactionBegan     slab[trace.TransactionBegan]
	transactionCommitted slab[trace.TransactionCommitted]
}

// slab hands out zero values from arrays that grow up to a limit.
type slab[T any] struct {
	left []T
	size int
}

const (
	smallestSlab = 4
	largestSlab  = 64
)

func (s *slab[T]) next() *T {
	if len(s.left) == 0 {
		s.size = min(max(s.size*2, smallestSlab), largestSlab)
		s.left = make([]T, s.size)
	}
	next := &s.left[0]
	s.left = s.left[1:]
	return next
}
