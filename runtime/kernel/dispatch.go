package kernel

import (
	"errors"

	"github.com/eventstorm/storm/runtime/trace"
)

// deliver runs the transaction of one delivery and deals with its failure. It
// returns why the transaction failed.
func (d *Dispatcher) deliver(item *delivery) error {
	if item.isRelay() {
		return d.relay(item)
	}
	if d.waits(item) {
		return nil
	}
	if d.passesBy(item) {
		d.release(item)
		return nil
	}
	outer := d.frame
	u := d.open(item)
	err := d.finish(u, item, d.work(u, item))
	d.frame, d.unit, d.spare = outer, nil, u
	return err
}

// work does all of a transaction that comes before its commit.
func (d *Dispatcher) work(u *UnitOfWork, item *delivery) error {
	if err := d.handleRoot(u, item); err != nil {
		return err
	}
	return d.dispatchBeforeCommit(u)
}

// finish commits a transaction, or rolls it back if its work failed, and deals
// with its failure. It returns why it failed.
func (d *Dispatcher) finish(u *UnitOfWork, item *delivery, err error) error {
	if err == nil {
		err = u.conflict()
	}
	if err == nil {
		if err = d.strike(trace.CrashBeforeCommit, u.transaction, u.application); err != nil {
			u.reported, u.failedAt = true, d.crashedAt
		}
	}
	if err == nil {
		d.commit(u, item)
		err = d.afterCommit(u, item)
	} else {
		d.rollBack(u, item, err)
	}
	d.release(item)
	return err
}

// passesBy reports whether a delivery does not concern its handler.
func (d *Dispatcher) passesBy(item *delivery) bool {
	if item.handler == nil || item.handler.concerns == nil {
		return false
	}
	concerns, key := item.handler.concerns(d, item.payload)
	if !concerns && d.observe != nil {
		outer := d.frame
		d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
		d.emit(&trace.HandlerSkipped{
			Handler: item.handler.name, Message: item.event.name, Reason: trace.SkipNotRunning, Detail: key, Delivery: item.id,
		})
		d.frame = outer
	}
	return !concerns
}

// open begins a transaction for a delivery.
func (d *Dispatcher) open(item *delivery) *UnitOfWork {
	u := d.spare
	if u == nil {
		u = &UnitOfWork{dispatcher: d}
	}
	u.reset()
	d.unit, d.spare = u, nil
	d.transactions++
	item.attempt++
	u.transaction, u.application = d.transactions, item.home()
	d.frame = frame{cause: item.cause, depth: item.depth, link: item.link, attempt: item.attempt}
	if item.timer != nil && d.observe != nil {
		d.descend(d.emit(&trace.TimerFired{Timer: item.timer.name, Owner: item.owner}))
	}
	d.frame.transaction = d.transactions
	if d.observe != nil {
		fact := d.facts.transactionBegan.next()
		fact.Delivery = item.id
		u.began = d.emit(fact)
	}
	return u
}

// handleRoot hands the delivery's message to its handler.
func (d *Dispatcher) handleRoot(u *UnitOfWork, item *delivery) error {
	switch {
	case item.command != nil:
		return d.handle(u, item.command, item.payload, item.sender)
	case item.timer != nil:
		return d.invoke(u, item.timer.handler, &item.timer.message, item.payload, false)
	default:
		return d.react(u, item.event, item.handler, item.payload)
	}
}

// handle hands a command to its handler in the open transaction.
func (d *Dispatcher) handle(u *UnitOfWork, c *command, payload any, sender Sender) error {
	if c.handler == nil {
		if d.observe != nil {
			u.failedAt = d.emit(&trace.CommandUnhandled{Command: c.name, Sender: sender.Name, Data: c.data(payload)})
		}
		u.reported = true
		return u.fail(&MissingCommandHandlerError{Command: c.name})
	}
	target := c.target(payload)
	if u.owner.IsZero() {
		u.owner = target
	}
	outer := d.frame
	if d.observe != nil {
		fact := d.facts.commandReceived.next()
		*fact = trace.CommandReceived{
			Command: c.name, Handler: c.handler.name, Sender: sender.Name, SenderKind: sender.Kind,
			Target: target, Data: c.data(payload), Attempt: outer.attempt,
		}
		d.descend(d.emit(fact))
	}
	err := d.invoke(u, c.handler, &c.message, payload, true)
	d.frame = outer
	return err
}

// react hands an event to one handler in the open transaction.
func (d *Dispatcher) react(u *UnitOfWork, e *event, h *handler, payload any) error {
	outer := d.frame
	if d.observe != nil {
		fact := d.facts.handlerStarted.next()
		*fact = trace.HandlerStarted{Handler: h.name, Event: e.name, Attempt: outer.attempt}
		d.descend(d.emit(fact))
	}
	err := d.invoke(u, h, &e.message, payload, false)
	d.frame = outer
	return err
}

// invoke calls a handler and reports its failure.
func (d *Dispatcher) invoke(u *UnitOfWork, h *handler, m *message, payload any, command bool) error {
	f := &d.frame
	f.handler, f.message, f.payload, f.command = h, m, payload, command
	if err := d.charge(); err != nil {
		return u.fail(err)
	}
	if intercept := d.options.Intercept; intercept != nil {
		if err := intercept(Invocation{Handler: h.name, Message: m.name, Attempt: f.attempt, Transaction: f.transaction}); err != nil {
			return d.report(u, err)
		}
	}
	err := h.run(u, payload)
	if err == nil {
		err = u.failed
	}
	if err != nil {
		return d.report(u, err)
	}
	return nil
}

// report tells a failure as a fact, once, where it happened.
func (d *Dispatcher) report(u *UnitOfWork, err error) error {
	_ = u.fail(err)
	if u.reported || d.fatal != nil {
		return err
	}
	u.reported = true
	if d.observe == nil {
		return err
	}
	var place trace.Place
	var placed Placed
	if errors.As(err, &placed) {
		place = placed.Place()
	}
	var rejection *Rejection
	var injected *InjectedFault
	switch f := &d.frame; {
	case f.command && errors.As(err, &rejection):
		u.failedAt = d.emit(&trace.CommandRejected{Command: f.message.name, Handler: f.handler.name, Reason: rejection.Reason, Place: place})
	default:
		u.failedAt = d.emit(&trace.HandlerFailed{
			Handler: f.handler.name, Message: f.message.name, Attempt: f.attempt,
			Reason: err.Error(), Injected: errors.As(err, &injected), Place: place,
		})
	}
	return err
}

// raise adds an event to the transaction and runs its immediate handlers.
func (d *Dispatcher) raise(u *UnitOfWork, e *event, instance trace.Instance, payload any, effect func(*UnitOfWork) error) error {
	outer := d.frame
	if d.observe != nil {
		fact := d.facts.eventRaised.next()
		*fact = trace.EventRaised{Event: e.name, Instance: instance, Member: e.member, Handlers: len(e.all), Data: e.data(payload)}
		d.descend(d.emit(fact))
	}
	at := d.frame
	if effect != nil {
		if err := effect(u); err != nil {
			d.frame = outer
			return u.fail(err)
		}
	}
	u.raised = append(u.raised, raised{event: e, payload: payload, at: at})
	for _, each := range e.after {
		u.queued = append(u.queued, delivery{
			handler: each, event: e, payload: payload, cause: at.cause, depth: at.depth, link: at.link, durable: !outer.handler.WithoutOutbox,
		})
	}
	for _, each := range e.immediate {
		if err := d.react(u, e, each, payload); err != nil {
			d.frame = outer
			return err
		}
	}
	d.frame = outer
	return nil
}

// send runs a command in the open transaction or puts it off.
func (d *Dispatcher) send(u *UnitOfWork, c *command, payload any) error {
	f := &d.frame
	h := f.handler
	if h.DeferSends || f.command && h.Mode == AfterCommit || h.SingleAggregate && d.leaves(u, c, payload) {
		d.putOff(u, c, payload)
		return nil
	}
	return d.handle(u, c, payload, Sender{Name: h.name, Kind: trace.SenderPolicy})
}

// leaves reports whether a command acts on another aggregate than the
// transaction does.
func (d *Dispatcher) leaves(u *UnitOfWork, c *command, payload any) bool {
	target := c.target(payload)
	return !target.IsZero() && !u.owner.IsZero() && target != u.owner
}

// putOff lets a command wait for commit.
func (d *Dispatcher) putOff(u *UnitOfWork, c *command, payload any) {
	f := d.frame
	if d.observe != nil {
		d.descend(d.emit(&trace.CommandDeferred{Command: c.name, Sender: f.handler.name, Target: c.target(payload)}))
	}
	u.queued = append(u.queued, delivery{
		command: c, payload: payload, sender: Sender{Name: f.handler.name, Kind: trace.SenderPolicy},
		origin: &origin{handler: f.handler, message: f.message, payload: f.payload},
		cause:  d.frame.cause, depth: d.frame.depth, link: f.link, durable: !f.handler.WithoutOutbox,
	})
	d.frame = f
}
