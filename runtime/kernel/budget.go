package kernel

import (
	"errors"
	"slices"

	"github.com/eventstorm/storm/runtime/trace"
)

// link says which handler handled which message because of which other one.
type link struct {
	parent  int32
	message *message
	handler *handler
}

const noLink int32 = -1

// interruptEvery is after how many messages the dispatcher asks whether it
// shall go on.
const interruptEvery = 256

// charge counts a message that is about to be handled in the current frame. An
// error ends the cascade.
func (d *Dispatcher) charge() error {
	if d.fatal != nil {
		return d.fatal
	}
	f := &d.frame
	d.links = append(d.links, link{parent: f.link, message: f.message, handler: f.handler})
	f.link = int32(len(d.links) - 1)
	d.messages++
	d.handled++
	switch {
	case d.messages > d.options.StepBudget:
		d.fatal = &StepBudgetError{Budget: d.options.StepBudget, Loop: d.loop(f.link)}
	case d.options.RunBudget > 0 && d.handled > d.options.RunBudget:
		d.fatal = &StepBudgetError{Budget: d.options.RunBudget}
	case d.options.Interrupt != nil && d.handled%interruptEvery == 0:
		d.fatal = d.options.Interrupt()
	}
	return d.fatal
}

// stop ends a cascade: what waits in the queue is forgotten.
func (d *Dispatcher) stop() {
	if d.stopped {
		return
	}
	d.stopped = true
	d.queue.clear()
	clear(d.lanes)
	d.agenda = slices.DeleteFunc(d.agenda, func(each appointment) bool { return each.timer == nil })
	var exceeded *StepBudgetError
	if d.observe != nil && errors.As(d.fatal, &exceeded) {
		d.emit(&trace.StepBudgetExceeded{Budget: exceeded.Budget, Loop: exceeded.Loop})
	}
}

// loop returns the last loop on the way to a link, which may lead out of it:
// messages and handlers by turns, in the order of cause and effect. It is nil
// when no handler handled the same message before.
func (d *Dispatcher) loop(to int32) []string {
	type station struct {
		message *message
		handler *handler
	}
	later := map[station]int32{}
	for at := to; at != noLink; at = d.links[at].parent {
		here := station{d.links[at].message, d.links[at].handler}
		if last, repeated := later[here]; repeated {
			return d.path(at, last)
		}
		later[here] = at
	}
	return nil
}

// path returns the messages and handlers from one link to a later one, and the
// message of that.
func (d *Dispatcher) path(first, last int32) []string {
	names := []string{d.links[last].message.name}
	for at := d.links[last].parent; ; at = d.links[at].parent {
		names = append(names, d.links[at].handler.name, d.links[at].message.name)
		if at == first {
			break
		}
	}
	slices.Reverse(names)
	return names
}
