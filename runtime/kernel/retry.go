package kernel

import "time"

// Retry says how often and how far apart a failed transaction is tried again:
// first at once, for what a moment ago was only in the way, then after growing
// delays, for what takes longer to mend.
type Retry struct {
	Attempts  int           // in all, the first included; less than 1 means 1
	Immediate int           // how many of the further attempts come at once, before those that wait
	Backoff   time.Duration // before the first attempt that waits; doubled before each further one
}

// delay returns how long to wait after an attempt, counted from 1. It stops
// doubling before it would overflow.
func (r Retry) delay(attempt int) time.Duration {
	if attempt <= r.Immediate {
		return 0
	}
	delay := r.Backoff
	for attempt -= r.Immediate; attempt > 1 && delay < maxDelay; attempt-- {
		delay *= 2
	}
	return min(delay, max(maxDelay, r.Backoff))
}

const maxDelay = 365 * 24 * time.Hour
