package kernel

import "github.com/eventstorm/storm/runtime/trace"

// unfinished is a delivery that was never handled: it lies in the dead letters
// or was lost in a crash.
type unfinished struct {
	delivery delivery
	lost     bool
}

// Reconcile is the batch that compares the events of an application with what
// was handled (the remedy for a failure between commit and handler). What it
// finds is started again, or made up for if its handler has a compensation.
// Then all that follows runs, as Command.Execute does.
func (d *Dispatcher) Reconcile(application string) error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	found := d.takeUnfinished(application)
	outer := d.frame
	d.frame = frame{link: noLink}
	if d.observe != nil {
		d.descend(d.emit(&trace.Reconciled{Application: application, Found: len(found)}))
	}
	for index := range found {
		d.resume(&found[index])
	}
	d.frame = outer
	return d.drain()
}

// takeUnfinished removes and returns what an application has not finished.
func (d *Dispatcher) takeUnfinished(application string) []unfinished {
	var found []unfinished
	kept := d.unfinished[:0]
	for _, each := range d.unfinished {
		if each.delivery.home() == application {
			found = append(found, each)
		} else {
			kept = append(kept, each)
		}
	}
	clear(d.unfinished[len(kept):])
	d.unfinished = kept
	return found
}

// resume lets a message be handled after all, or makes up for it.
func (d *Dispatcher) resume(found *unfinished) {
	again := found.delivery
	outer := d.frame
	defer func() { d.frame = outer }()
	receiver := again.receiver()
	if d.observe != nil {
		fact := &trace.UnfinishedFound{Message: again.message().name, Lost: found.lost, Data: again.message().data(again.payload)}
		if receiver != nil {
			fact.Handler = receiver.name
		}
		d.descend(d.emit(fact))
	}
	again.cause, again.depth, again.link, again.attempt = d.frame.cause, d.frame.depth, noLink, 0
	if receiver != nil && receiver.compensate != nil {
		again.attempt = 1
		d.compensate(&again, origin{handler: receiver, message: again.message(), payload: again.payload}, errUnfinished)
		return
	}
	d.deliveries++
	again.id = d.deliveries
	again.durable = true
	if d.observe != nil {
		d.emit(&trace.DeliveredAgain{Delivery: again.waiting(), Reason: trace.AgainReconciled})
	}
	d.queue.push(again)
}

// home returns the application that has to finish a delivery.
func (d *delivery) home() string {
	if receiver := d.receiver(); receiver != nil {
		return receiver.Application
	}
	return d.application
}
