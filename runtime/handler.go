package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// handler is a compiled handler of a command or an event.
type handler struct {
	source     *model.Handler
	name       string
	names      layout
	state      int        // of the layout, -1 when it sees none
	aggregate  *aggregate // whose state that is
	creates    bool
	reads      []*read
	requires   []*condition
	when       *formula
	idempotent *formula
	raises     []*effect
	sends      []*effect
	publishes  []*effect
	notifies   []*notification
	calls      []string
	compensate *effect
	faults     []fault // if there are any, the handler is left out
}

// notification is a compiled message to a person.
type notification struct {
	actor, via string
	when       *formula
	message    *filler
}

// handler compiles what command handlers and event handlers have in common.
func (c *compiler) handler(from *model.Handler, on *aggregate) *handler {
	h := &handler{source: from, name: from.QualifiedName(), names: layoutOf(from.Scope), aggregate: on}
	h.state = h.names.index(stateVariable)
	if on == nil {
		h.state = -1
	}
	h.reads = c.reads(from.Reads, h.names)
	h.requires = c.conditions(from.Requires, h.names)
	h.when = c.formula(from.When, h.names)
	h.idempotent = c.formula(from.Idempotent, h.names)
	h.raises = c.effects(from.Raises, h.names)
	h.sends = c.effects(from.Sends, h.names)
	h.publishes = c.effects(from.Publishes, h.names)
	if from.Compensates != nil {
		h.compensate = c.effect(from.Compensates, h.names)
	}
	for _, each := range from.Externals {
		h.calls = append(h.calls, each.QualifiedName())
	}
	for _, each := range from.Notifies {
		h.notifies = append(h.notifies, c.notification(each, h.names))
	}
	h.faults = c.takeFaults()
	return h
}

func (c *compiler) notification(from *model.Notification, names layout) *notification {
	made := &notification{actor: from.ActorName.Text, when: c.formula(from.When, names)}
	if from.Actor != nil {
		made.actor = from.Actor.QualifiedName()
	}
	if from.External != nil {
		made.via = from.External.QualifiedName()
	}
	if from.Message != nil {
		made.message = c.filler(from.Message, names)
	}
	return made
}

// how returns how the kernel runs the handler.
func (h *handler) how(c *compiler) kernel.Handling {
	how := c.handling(h.source.Context, h.source.Dispatch)
	how.Retry = retryOf(h.source.Retry)
	return how
}

// retryOf returns a retry of the model as the kernel takes it.
func retryOf(stated model.Retry) kernel.Retry {
	return kernel.Retry{Attempts: stated.Attempts, Immediate: stated.Immediate, Backoff: stated.Backoff}
}

// compensates registers the command that makes up for a final failure.
func (h *handler) compensates(with kernel.HandlerFor[message]) {
	if h.compensate == nil || h.compensate.command == nil || len(h.faults) > 0 {
		return
	}
	with.Compensates(kernel.CompensateWith(h.compensate.command.entry, h.compensation))
}

// compensation computes the data of the command that makes up for a failure,
// from what is committed.
func (h *handler) compensation(d *kernel.Dispatcher, failed message) (message, bool, error) {
	r := d.Services().(*run)
	variables := make([]value.Value, len(h.names))
	variables[0] = failed.data
	if h.state >= 0 {
		variables[h.state] = r.stateOf(nil, h.aggregate, failed.identity)
	}
	if err := r.look(nil, h.reads, variables); err != nil {
		return message{}, false, err
	}
	var complete message
	needed := false
	err := h.compensate.times(r, variables, func(data value.Value) (err error) {
		if needed {
			return nil
		}
		needed = true
		complete, err = h.compensate.command.message(r, data)
		return err
	})
	return complete, needed, err
}

// once reports whether the handler sees the key of the message for the first
// time; without a key it always does.
func (h *handler) once(work *kernel.UnitOfWork, r *run, variables []value.Value) (bool, error) {
	if h.idempotent == nil {
		return true, nil
	}
	key, err := r.evaluate(h.idempotent, variables)
	if err != nil {
		return false, err
	}
	return work.OnceWithin(key.String(), h.source.Window), nil
}

// call calls the external systems, which a fault may fail.
func (h *handler) call(work *kernel.UnitOfWork, r *run) error {
	for _, each := range h.calls {
		if work.Observed() {
			work.Record(&trace.ExternalCalled{External: each, Handler: h.name})
		}
		if err := r.faults.fail(each); err != nil {
			return err
		}
		work.RecordOnRollback(&trace.CallRemained{External: each, Handler: h.name})
	}
	return nil
}

// notify tells people. What is told waits for the commit.
func (h *handler) notify(work *kernel.UnitOfWork, r *run, variables []value.Value) error {
	for _, each := range h.notifies {
		wanted, err := r.holds(each.when, variables)
		if err != nil {
			return err
		}
		if !wanted {
			continue
		}
		if err := r.faults.fail(each.via); err != nil {
			return err
		}
		text := ""
		if each.message != nil {
			said, err := r.fill(each.message, variables)
			if err != nil {
				return err
			}
			text = said.String()
		}
		work.RecordOnCommit(&trace.Notified{Actor: each.actor, Via: each.via, Handler: h.name, Message: text})
	}
	return nil
}

// finish does what handlers of commands and of events do last.
func (h *handler) finish(work *kernel.UnitOfWork, r *run, variables []value.Value) error {
	if err := h.call(work, r); err != nil {
		return err
	}
	if err := r.send(work, h.sends, variables); err != nil {
		return err
	}
	if err := r.publish(work, h.publishes, variables); err != nil {
		return err
	}
	return h.notify(work, r, variables)
}

// raise raises the events of the handler, whose data come from the variables
// as they are, and shows the state after them.
func (h *handler) raise(work *kernel.UnitOfWork, r *run, identity string, variables []value.Value) error {
	for _, each := range h.raises {
		if each.event == nil {
			continue
		}
		about := identity
		if each.event.aggregate != h.aggregate {
			about = ""
		}
		err := each.times(r, variables, func(data value.Value) error { return each.event.raise(work, data, about) })
		if err != nil {
			return err
		}
	}
	if h.state >= 0 && len(h.raises) > 0 {
		variables[h.state] = r.stateOf(work, h.aggregate, identity)
	}
	return nil
}
