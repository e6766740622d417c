package kernel

import (
	"cmp"
	"errors"

	"github.com/eventstorm/storm/runtime/trace"
)

// Request is a command from outside that is about to be executed.
type Request struct{ item delivery }

// Request returns the command with its data for Together.
func (c Command[T]) Request(from Sender, data T) Request {
	return Request{delivery{command: c.entry, payload: data, sender: from, outside: true, link: noLink}}
}

// inFlight is a transaction that has done its work and is not yet committed.
type inFlight struct {
	unit  *UnitOfWork
	item  delivery
	frame frame
	err   error
	gone  bool // it died with its application
}

// Together executes several commands at once: each of their transactions loads
// and changes what it needs before the first one commits. They commit in the
// order of the requests, so that a later one that changed the same aggregate
// meets a version conflict. Then all that follows runs, as Command.Execute
// does. The error joins those of the commands, or is fatal.
func (d *Dispatcher) Together(requests ...Request) error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	outer := d.frame
	flights := make([]inFlight, len(requests))
	for index := range requests {
		each := &flights[index]
		each.item = requests[index].item
		each.unit = d.open(&each.item)
		each.err = d.work(each.unit, &each.item)
		each.frame = d.frame
		d.frame, d.unit, d.spare = outer, nil, nil
	}
	errs := make([]error, len(flights))
	for index := range flights {
		each := &flights[index]
		d.flights = flights[index+1:]
		if each.gone {
			errs[index] = each.err
			d.unanswered(&each.item)
		} else {
			d.frame, d.unit = each.frame, each.unit
			errs[index] = d.finish(each.unit, &each.item, cmp.Or(each.err, d.fatal))
		}
		d.frame, d.unit, d.spare = outer, nil, each.unit
	}
	if fatal := d.drain(); fatal != nil {
		return fatal
	}
	return errors.Join(errs...)
}

// abandon rolls back the other open transactions of an application that
// crashed.
func (d *Dispatcher) abandon(application string) {
	outer := d.frame
	for index := range d.flights {
		each := &d.flights[index]
		if each.gone || each.unit.application != application {
			continue
		}
		each.gone, each.err = true, errAbandoned
		d.frame = frame{cause: d.crashedAt, depth: each.item.depth, transaction: each.unit.transaction, link: noLink}
		if d.observe != nil {
			d.emit(&trace.TransactionRolledBack{Reason: errAbandoned.Error()})
		}
		d.frame.transaction = 0
		d.tellGhosts(each.unit)
	}
	d.frame = outer
}

// tellConflict tells that a transaction came too late: its command is rejected
// unless it is tried again.
func (d *Dispatcher) tellConflict(u *UnitOfWork, item *delivery, err error) {
	if u.reported || d.fatal != nil || d.observe == nil {
		return
	}
	if item.command != nil && item.command.handler != nil && isConflict(err) && item.attempt >= item.retry().Attempts {
		u.failedAt = d.emit(&trace.CommandRejected{Command: item.command.name, Handler: item.command.handler.name, Reason: err.Error()})
		return
	}
	u.failedAt = d.emit(&trace.HandlerFailed{
		Handler: item.receiver().name, Message: item.message().name, Attempt: item.attempt, Reason: err.Error(),
	})
}

// isConflict reports whether a transaction came too late.
func isConflict(err error) bool {
	var version *VersionConflictError
	var duplicate *DuplicateMessageError
	return errors.As(err, &version) || errors.As(err, &duplicate)
}
