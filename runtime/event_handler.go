package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// eventHandler compiles and registers a handler of an event.
func (c *compiler) eventHandler(from *model.Handler, on *event) {
	h := c.handler(from, on.aggregate)
	registered := on.react(h.name, h.how(c), h.event)
	h.compensates(registered)
}

// event reacts to an event: it looks up what it reads, decides whether to act,
// and acts.
func (h *handler) event(work *kernel.UnitOfWork, happened message) error {
	r := runOf(work)
	if len(h.faults) > 0 {
		r.skip(h.name, h.faults, work.Record)
		return nil
	}
	variables := r.push(len(h.names))
	defer r.pop(len(h.names))
	variables[0] = happened.data
	if h.state >= 0 {
		variables[h.state] = r.stateOf(work, h.aggregate, happened.identity)
	}
	if err := r.look(work, h.reads, variables); err != nil {
		return err
	}
	act, err := r.holds(h.when, variables)
	if err != nil {
		return err
	}
	if !act {
		if work.Observed() {
			work.Record(&trace.HandlerSkipped{
				Handler: h.name, Message: h.source.Event.QualifiedName(), Reason: trace.SkipCondition,
				Detail: h.source.When.Text, Place: placeOf(h.source.When.At),
			})
		}
		return nil
	}
	if first, err := h.once(work, r, variables); err != nil || !first {
		return err
	}
	if err := h.raise(work, r, happened.identity, variables); err != nil {
		return err
	}
	return h.finish(work, r, variables)
}
