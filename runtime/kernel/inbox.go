package kernel

import (
	"math"
	"time"

	"github.com/eventstorm/storm/runtime/trace"
)

// inbox is the keys of the messages that handlers have handled (the idempotent
// receiver of Hohpe and Woolf), with the moments until which they count.
type inbox struct {
	until map[handledKey]time.Duration
	size  int // after the last sweep
}

// handledKey is a key by which a handler recognises a message it has handled.
type handledKey struct {
	handler int
	key     string
}

// receipt is a key that a transaction adds to the inbox when it commits.
type receipt struct {
	handledKey
	until time.Duration
}

const (
	forever    = time.Duration(math.MaxInt64)
	firstSweep = 1024 // keys
)

func (i *inbox) has(key handledKey, now time.Duration) bool {
	until, found := i.until[key]
	return found && now < until
}

// add adds a key. From time to time it forgets those whose window has closed,
// so that an inbox with windows stays small.
func (i *inbox) add(added receipt, now time.Duration) {
	if i.until == nil {
		i.until, i.size = map[handledKey]time.Duration{}, firstSweep
	}
	i.until[added.handledKey] = added.until
	if len(i.until) < 2*i.size {
		return
	}
	for key, until := range i.until {
		if until <= now {
			delete(i.until, key)
		}
	}
	i.size = max(firstSweep, len(i.until))
}

// Once reports whether the running handler sees the key for the first time.
// The key counts once the transaction is committed; a duplicate is a fact.
func (u *UnitOfWork) Once(key string) bool { return u.OnceWithin(key, 0) }

// OnceWithin is Once for an inbox that forgets a key when the window has
// passed since it was handled; no window or a negative one never closes.
func (u *UnitOfWork) OnceWithin(key string, window time.Duration) bool {
	d := u.dispatcher
	added := receipt{handledKey{d.frame.handler.index, key}, forever}
	if window > 0 && window < forever-d.now {
		added.until = d.now + window
	}
	if d.inbox.has(added.handledKey, d.now) || u.hasReceipt(added.handledKey) {
		if d.observe != nil {
			d.emit(&trace.HandlerSkipped{Handler: d.frame.handler.name, Message: d.frame.message.name, Reason: trace.SkipDuplicate, Detail: key})
		}
		return false
	}
	u.receipts = append(u.receipts, added)
	return true
}

func (u *UnitOfWork) hasReceipt(key handledKey) bool {
	for index := range u.receipts {
		if u.receipts[index].handledKey == key {
			return true
		}
	}
	return false
}
