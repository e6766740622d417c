package kernel

import "github.com/eventstorm/storm/runtime/trace"

// recover decides what becomes of a message whose transaction failed: another
// attempt, a command that makes up for it, the dead letters, or nothing
// because its sender outside knows.
func (d *Dispatcher) recover(item *delivery, err error) {
	retry := item.retry()
	if !isFinal(err) && item.attempt < retry.Attempts {
		d.retry(item, retry)
		return
	}
	owner := item.responsible(err)
	switch {
	case owner.handler == nil:
		d.tellSender(item, err) // who is outside, and has the error
	case owner.handler.compensate != nil:
		d.compensate(item, owner, err)
	case item.command == nil || item.origin != nil:
		d.bury(item, owner, err)
	}
}

// tellSender tells that a command from outside failed after several attempts.
func (d *Dispatcher) tellSender(item *delivery, err error) {
	if d.observe == nil || item.attempt < 2 || isFinal(err) || isConflict(err) {
		return
	}
	d.emit(&trace.CommandFailed{
		Command: item.command.name, Sender: item.sender.Name, Attempts: item.attempt, Reason: err.Error(),
	})
}

// retry returns how often the delivery is tried: by its receiver, or else by
// the handler that sent it.
func (d *delivery) retry() Retry {
	receiver := d.receiver()
	if receiver != nil && receiver.Retry.Attempts > 1 || d.origin == nil {
		if receiver == nil {
			return Retry{}
		}
		return receiver.Retry
	}
	return d.origin.handler.Retry
}

// responsible returns the handler whose compensation applies and what it
// handled. A rejection is an answer to the sender of the command, not a
// failure of the command's handler.
func (d *delivery) responsible(err error) origin {
	receiver := d.receiver()
	own := origin{handler: receiver, message: d.message(), payload: d.payload}
	switch {
	case d.command == nil:
		return own
	case !isFinal(err) && receiver != nil && receiver.compensate != nil:
		return own
	case d.origin != nil:
		return *d.origin
	default:
		return origin{}
	}
}

// retry puts a delivery back, after the delay.
func (d *Dispatcher) retry(item *delivery, retry Retry) {
	d.deliveries++
	again := *item
	again.id = d.deliveries
	d.block(item)
	d.holdOn(item, &again)
	delay := retry.delay(item.attempt)
	if d.observe != nil {
		d.emit(&trace.RetryScheduled{Delivery: again.waiting(), Attempt: item.attempt + 1, Attempts: retry.Attempts, Delay: delay})
	}
	if delay <= 0 {
		d.queue.push(again)
		return
	}
	d.appoint(appointment{due: d.now + delay, delivery: again})
}

// compensate sends the command that makes up for a final failure.
func (d *Dispatcher) compensate(item *delivery, owner origin, err error) {
	with, payload, fault := owner.handler.compensate(d, owner.payload)
	if fault != nil {
		if d.observe != nil {
			d.emit(&trace.HandlerFailed{Handler: owner.handler.name, Message: owner.message.name, Attempt: item.attempt,
				Reason: "its compensation failed: " + fault.Error()})
		}
	}
	if with == nil {
		d.bury(item, owner, err)
		return
	}
	d.deliveries++
	sent := delivery{
		id: d.deliveries, command: with, payload: payload, link: item.link,
		sender:      Sender{Name: owner.handler.name, Kind: trace.SenderPolicy},
		application: item.home(), durable: !owner.handler.WithoutOutbox,
	}
	outer := d.frame
	if d.observe != nil {
		d.descend(d.emit(&trace.CompensationSent{
			Handler: owner.handler.name, Command: with.name, Reason: err.Error(), Delivery: sent.waiting(), Data: with.data(payload),
		}))
	}
	sent.cause, sent.depth = d.frame.cause, d.frame.depth
	d.frame = outer
	d.queue.push(sent)
}

// bury sends a message to the dead letters.
func (d *Dispatcher) bury(item *delivery, owner origin, err error) {
	d.unfinished = append(d.unfinished, unfinished{delivery: *item})
	if d.observe != nil {
		d.emit(&trace.DeadLettered{
			Handler: owner.handler.name, Message: owner.message.name, Attempts: item.attempt,
			Reason: err.Error(), Data: owner.message.data(owner.payload),
		})
	}
}
