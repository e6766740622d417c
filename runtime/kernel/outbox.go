package kernel

import "github.com/eventstorm/storm/runtime/trace"

// store puts an integration event into the outbox of the open transaction, or
// beside it when the handler has none. The relay publishes it after commit.
func (d *Dispatcher) store(u *UnitOfWork, e *event, payload any) {
	outer := d.frame
	entry := 0
	if !outer.handler.WithoutOutbox {
		d.outbox++
		entry = d.outbox
		if d.observe != nil {
			d.descend(d.emit(&trace.IntegrationEventStored{ID: entry, Event: e.name, Data: e.data(payload)}))
		}
	}
	u.queued = append(u.queued, delivery{
		event: e, payload: payload, outbox: entry, cause: d.frame.cause, depth: d.frame.depth, link: outer.link,
	})
	d.frame = outer
}

// publish is the relay: it hands an integration event to all its handlers.
func (d *Dispatcher) publish(item *delivery) {
	outer := d.frame
	d.frame = frame{cause: item.cause, depth: item.depth, link: item.link}
	fact := &trace.IntegrationEventPublished{ID: item.outbox, Event: item.event.name, Delivery: item.id}
	at := d.frame
	if d.observe != nil {
		fact.Data = item.event.data(item.payload)
		fact.Queued = make([]trace.Delivery, 0, len(item.event.all))
		at.cause, at.depth = d.steps+1, at.depth+1
	}
	for _, each := range item.event.all {
		waiting := d.push(delivery{handler: each, event: item.event, payload: item.payload, cause: at.cause, depth: at.depth, link: at.link})
		fact.Queued = append(fact.Queued, waiting)
	}
	d.emit(fact)
	d.project(item.event, item.payload, at)
	d.frame = outer
}
