package kernel

import "github.com/eventstorm/storm/runtime/trace"

// store puts an integration event into the outbox of the open transaction, or
// beside it when the handler has none. The relay publishes it after commit.
func (d *Dispatcher) store(u *UnitOfWork, e *event, payload any) {
	outer := d.frame
	if outer.handler.WithoutOutbox && outer.handler.Mode != AfterCommit {
		u.ghosts = append(u.ghosts, raised{event: e, payload: payload, at: outer})
		d.publish(&delivery{event: e, payload: payload, cause: outer.cause, depth: outer.depth, link: outer.link, transaction: u.transaction})
		return
	}
	entry := 0
	if !outer.handler.WithoutOutbox {
		d.outbox++
		entry = d.outbox
		if d.observe != nil {
			d.descend(d.emit(&trace.IntegrationEventStored{ID: entry, Event: e.name, Data: e.data(payload)}))
		}
	}
	u.queued = append(u.queued, delivery{
		event: e, payload: payload, outbox: entry, cause: d.frame.cause, depth: d.frame.depth, link: outer.link, durable: entry > 0,
	})
	d.frame = outer
}

// relay publishes what a transaction stored, and may die before it marks that
// as published.
func (d *Dispatcher) relay(item *delivery) error {
	d.publish(item)
	if d.options.Crash == nil {
		return nil
	}
	outer := d.frame
	d.frame = frame{cause: item.cause, depth: item.depth, link: noLink}
	err := d.strike(trace.CrashAfterPublish, item.transaction, item.application)
	if err != nil {
		d.die(item.application)
		d.redeliver(item)
	}
	d.frame = outer
	return err
}

// publish hands an integration event to all its handlers.
func (d *Dispatcher) publish(item *delivery) {
	outer := d.frame
	at := frame{cause: item.cause, depth: item.depth, link: item.link}
	if d.unit != nil {
		at.transaction = outer.transaction
	}
	d.frame = at
	fact := &trace.IntegrationEventPublished{ID: item.outbox, Event: item.event.name, Delivery: item.id, Again: item.again}
	at.transaction = 0
	if d.observe != nil {
		fact.Data = item.event.data(item.payload)
		fact.Queued = make([]trace.Delivery, 0, len(item.event.all))
		at.cause, at.depth = d.steps+1, at.depth+1
	}
	for _, each := range item.event.all {
		if !d.reaches(item.event, each) {
			fact.Beyond++
			continue
		}
		fact.Queued = append(fact.Queued, d.push(item.event.to(each, item.payload, at)))
	}
	d.emit(fact)
	d.duplicate(item.event, item.payload, at)
	if !item.again {
		d.project(item.event, item.payload, at)
	}
	d.frame = outer
}

// reaches reports whether an event gets to a handler.
func (d *Dispatcher) reaches(e *event, h *handler) bool {
	return d.options.Reaches == nil || !e.integration || d.options.Reaches(h.Application)
}

// distribute hands an event that came in to all its handlers.
func (d *Dispatcher) distribute(e *event, payload any, at frame) {
	for _, each := range e.all {
		if d.reaches(e, each) {
			d.push(e.to(each, payload, at))
		}
	}
	d.duplicate(e, payload, at)
}

// duplicate lets the broker deliver an integration event once more.
func (d *Dispatcher) duplicate(e *event, payload any, at frame) {
	if d.options.Duplicate == nil || !e.integration || !d.options.Duplicate(e.name) {
		return
	}
	outer := d.frame
	d.frame.cause, d.frame.depth = at.cause, at.depth
	for _, each := range e.all {
		if !d.reaches(e, each) {
			continue
		}
		waiting := d.push(e.to(each, payload, at))
		if d.observe != nil {
			d.emit(&trace.DeliveredAgain{Delivery: waiting, Reason: trace.AgainDuplicated})
		}
	}
	d.frame = outer
}

// to returns the delivery of an event to one of its handlers over something
// that keeps it until it is handled.
func (e *event) to(receiver *handler, payload any, at frame) delivery {
	return delivery{handler: receiver, event: e, payload: payload, cause: at.cause, depth: at.depth, link: at.link, durable: true}
}

// tellGhosts tells what of a transaction that was rolled back cannot be taken
// back: integration events that left, and what handlers did outside.
func (d *Dispatcher) tellGhosts(u *UnitOfWork) {
	if d.observe == nil {
		return
	}
	outer := d.frame
	for index := range u.ghosts {
		ghost := &u.ghosts[index]
		d.frame = frame{cause: ghost.at.cause, depth: ghost.at.depth, link: noLink}
		d.emit(&trace.GhostPublished{Event: ghost.event.name, Data: ghost.event.data(ghost.payload)})
	}
	for _, each := range u.lasting {
		d.frame = frame{cause: each.at.cause, depth: each.at.depth, link: noLink}
		d.emit(each.fact)
	}
	d.frame = outer
}
