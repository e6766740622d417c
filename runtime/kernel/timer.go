package kernel

import (
	"time"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Timer is the handle of a timer type: after a time a handler gets data in a
// transaction of its own. Each owner has at most one of a type.
type Timer[T any] struct {
	entry *timer
}

// timer is a registered timer of any type.
type timer struct {
	message
	handler *handler
}

// NewTimer registers a timer type under a name with the handler that runs when
// it fires.
func NewTimer[T any](r *Registry, name string, how Handling, fire func(work *UnitOfWork, data T) error) Timer[T] {
	r.claim("timer", name)
	how.Mode = AfterCommit
	entry := &timer{message: message{name: name, describe: describer[T](nil)}}
	entry.handler = r.add(name, how, func(work *UnitOfWork, payload any) error { return fire(work, payload.(T)) })
	r.timers = append(r.timers, entry)
	return Timer[T]{entry}
}

// Describe sets how the data is shown in facts. A value.Value is shown as it
// is.
func (t Timer[T]) Describe(describe func(T) value.Value) Timer[T] {
	t.entry.describe = describer(describe)
	return t
}

// By names the handler that runs when the timer fires, for facts and
// interceptors. Without it the handler has the name of the timer.
func (t Timer[T]) By(handler string) Timer[T] {
	t.entry.handler.name = handler
	return t
}

// Set starts the timer of an owner when the transaction commits.
func (t Timer[T]) Set(work *UnitOfWork, owner string, after time.Duration, data T) {
	d := work.dispatcher
	due := d.now + max(0, after)
	work.timers = append(work.timers, timerChange{appointment{due: due, timer: t.entry, owner: owner,
		delivery: delivery{timer: t.entry, payload: data, owner: owner, durable: true, cause: d.frame.cause, depth: d.frame.depth, link: d.frame.link}}, true})
	if d.observe != nil {
		d.emit(&trace.TimerSet{Timer: t.entry.name, Owner: owner, Due: due, After: max(0, after)})
	}
}

// Cancel stops the timer of an owner when the transaction commits. It does
// nothing when none is set.
func (t Timer[T]) Cancel(work *UnitOfWork, owner string) {
	d := work.dispatcher
	if !d.pending(t.entry, owner) && !work.sets(t.entry, owner) {
		return
	}
	work.timers = append(work.timers, timerChange{appointment{timer: t.entry, owner: owner}, false})
	if d.observe != nil {
		d.emit(&trace.TimerCancelled{Timer: t.entry.name, Owner: owner})
	}
}

// Start starts the timer of an owner from outside of any transaction, before a
// run.
func (t Timer[T]) Start(d *Dispatcher, owner string, after time.Duration, data T) {
	due := d.now + max(0, after)
	d.appoint(appointment{due: due, timer: t.entry, owner: owner, delivery: delivery{timer: t.entry, payload: data, owner: owner, durable: true}})
	if d.observe != nil {
		d.emit(&trace.TimerSet{Timer: t.entry.name, Owner: owner, Due: due, After: max(0, after)})
	}
}

// Stop cancels the timer of an owner from outside of any transaction.
func (t Timer[T]) Stop(d *Dispatcher, owner string) {
	if d.dismiss(t.entry, owner) && d.observe != nil {
		d.emit(&trace.TimerCancelled{Timer: t.entry.name, Owner: owner})
	}
}

// Due returns the moment at which the earliest timer of the type fires, and
// whether there is one.
func (t Timer[T]) Due(d *Dispatcher) (time.Duration, bool) {
	for index := range d.agenda {
		if d.agenda[index].timer == t.entry {
			return d.agenda[index].due, true
		}
	}
	return 0, false
}

// timerChange is a timer set or cancelled by a transaction.
type timerChange struct {
	appointment
	set bool
}

// sets reports whether the transaction itself has set the timer.
func (u *UnitOfWork) sets(entry *timer, owner string) bool {
	set := false
	for index := range u.timers {
		if u.timers[index].timer == entry && u.timers[index].owner == owner {
			set = u.timers[index].set
		}
	}
	return set
}
