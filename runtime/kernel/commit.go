package kernel

import (
	"errors"

	"github.com/eventstorm/storm/runtime/trace"
)

// dispatchBeforeCommit hands the raised events to the handlers that share the
// transaction, first in, first out, those that are raised meanwhile included.
func (d *Dispatcher) dispatchBeforeCommit(u *UnitOfWork) error {
	outer := d.frame
	for ; u.dispatched < len(u.raised); u.dispatched++ {
		next := u.raised[u.dispatched]
		for _, each := range next.event.before {
			d.frame = next.at
			if err := d.react(u, next.event, each, next.payload); err != nil {
				d.frame = outer
				return err
			}
		}
	}
	d.frame = outer
	return u.failed
}

// commit makes what the transaction did hold, and queues what waits for it.
func (d *Dispatcher) commit(u *UnitOfWork, item *delivery) {
	for index := range u.touched {
		if each := &u.touched[index]; each.changed {
			d.stores[each.aggregate.index].put(each.identity, each.state, each.exists)
		}
	}
	for index := range u.timers {
		if change := &u.timers[index]; change.set {
			d.appoint(change.appointment)
		} else {
			d.dismiss(change.timer, change.owner)
		}
	}
	for index := range u.receipts {
		d.inbox.add(u.receipts[index], d.now)
	}
	queued := d.enqueue(u)
	if d.observe != nil {
		fact := d.facts.transactionCommitted.next()
		fact.Queued = queued
		d.frame.cause = u.began
		d.emit(fact)
	}
	for index := range u.raised {
		d.project(u.raised[index].event, u.raised[index].payload, u.raised[index].at)
	}
	for index := range u.held {
		at := u.held[index].at
		d.frame = frame{cause: at.cause, depth: at.depth, link: noLink}
		d.emit(u.held[index].fact)
	}
}

// enqueue puts what waited for commit into the queue.
func (d *Dispatcher) enqueue(u *UnitOfWork) []trace.Delivery {
	if len(u.queued) == 0 {
		return nil
	}
	var waiting []trace.Delivery
	if d.observe != nil {
		waiting = make([]trace.Delivery, 0, len(u.queued))
	}
	for index := range u.queued {
		u.queued[index].application, u.queued[index].transaction = u.application, u.transaction
		pushed := d.push(u.queued[index])
		if d.observe != nil {
			waiting = append(waiting, pushed)
		}
	}
	return waiting
}

// rollBack forgets what the transaction did and decides what becomes of its
// message.
func (d *Dispatcher) rollBack(u *UnitOfWork, item *delivery, err error) {
	d.tellConflict(u, item, err)
	d.frame = frame{cause: u.failedAt, depth: item.depth, transaction: d.frame.transaction, link: item.link}
	if d.observe != nil {
		d.emit(&trace.TransactionRolledBack{Reason: err.Error()})
	}
	d.frame.transaction, d.frame.cause = 0, item.cause
	d.tellGhosts(u)
	if d.fatal != nil {
		d.stop()
		return
	}
	var crash *CrashError
	if !errors.As(err, &crash) {
		d.recover(item, err)
		return
	}
	d.die(u.application)
	d.redeliver(item)
	d.unanswered(item)
}
