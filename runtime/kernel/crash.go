package kernel

import (
	"errors"
	"slices"

	"github.com/eventstorm/storm/runtime/trace"
)

// Moment is a point in the life of a transaction at which its application may
// die.
type Moment struct {
	Transaction int // counted from 1, as in facts and invocations
	Point       trace.CrashPoint
}

// CrashError says that the application died: whoever waits for an answer gets
// none.
type CrashError struct {
	Point trace.CrashPoint
	Cause error // what the Crash option returned
}

// Error says where it died.
func (e *CrashError) Error() string { return "crashed " + e.Point.String() + ": " + e.Cause.Error() }

// Unwrap returns what the Crash option returned.
func (e *CrashError) Unwrap() error { return e.Cause }

// strike asks whether an application dies now and tells so as a fact of the
// current frame. It returns nil or a *CrashError.
func (d *Dispatcher) strike(point trace.CrashPoint, transaction int, application string) error {
	if d.options.Crash == nil {
		return nil
	}
	cause := d.options.Crash(Moment{Transaction: transaction, Point: point})
	if cause == nil {
		return nil
	}
	if d.observe != nil {
		fact := &trace.ApplicationCrashed{Application: application, Point: point, Reason: cause.Error()}
		var placed Placed
		if errors.As(cause, &placed) {
			fact.Place = placed.Place()
		}
		d.crashedAt = d.emit(fact)
	}
	return &CrashError{Point: point, Cause: cause}
}

// afterCommit lets the application die after the commit of a delivery, before
// or after it acknowledges the message.
func (d *Dispatcher) afterCommit(u *UnitOfWork, item *delivery) error {
	if d.options.Crash == nil {
		return nil
	}
	d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
	for _, point := range [...]trace.CrashPoint{trace.CrashAfterHandling, trace.CrashAfterCommit} {
		if err := d.strike(point, u.transaction, u.application); err != nil {
			d.die(u.application)
			if point == trace.CrashAfterHandling {
				d.redeliver(item)
			}
			d.unanswered(item)
			return err
		}
	}
	return nil
}

// die loses what an application held in its memory, and starts it again.
func (d *Dispatcher) die(application string) {
	d.abandon(application)
	outer := d.frame
	gone := func(each *delivery) bool {
		if each.durable || each.application != application {
			return false
		}
		d.lose(each)
		return true
	}
	d.queue.remove(gone)
	d.agenda = slices.DeleteFunc(d.agenda, func(each appointment) bool { return each.timer == nil && gone(&each.delivery) })
	d.frame = outer
	if d.observe != nil {
		d.frame.cause = d.crashedAt
		d.emit(&trace.ApplicationRestarted{Application: application})
	}
	d.frame = outer
}

// lose tells that a delivery is gone, and remembers it for a reconciling batch.
func (d *Dispatcher) lose(item *delivery) {
	d.unfinished = append(d.unfinished, unfinished{delivery: *item, lost: true})
	if d.observe != nil {
		d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
		d.emit(&trace.MessageLost{
			Delivery: item.waiting(), Integration: item.isRelay(), Data: item.message().data(item.payload),
		})
	}
}

// redeliver puts a delivery that was not acknowledged back in front of all
// others, if it came over something that keeps it. Its attempt does not count:
// who would have counted it is dead.
func (d *Dispatcher) redeliver(item *delivery) {
	if !item.durable {
		return
	}
	again := *item
	d.deliveries++
	again.id = d.deliveries
	again.attempt = max(0, item.attempt-1)
	again.again = true
	d.holdOn(item, &again)
	if d.observe != nil {
		d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
		d.emit(&trace.DeliveredAgain{Delivery: again.waiting(), Reason: trace.AgainUnacknowledged})
	}
	d.queue.pushFront(again)
}

// unanswered tells that whoever sent a command from outside got no answer.
func (d *Dispatcher) unanswered(item *delivery) {
	if item.outside && item.command != nil && d.observe != nil {
		d.frame = frame{cause: d.crashedAt, depth: item.depth, link: noLink}
		d.emit(&trace.CommandUnanswered{Command: item.command.name, Sender: item.sender.Name})
	}
}
