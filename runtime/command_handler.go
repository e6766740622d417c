package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
)

// commandHandler compiles and registers the handler of a command.
func (c *compiler) commandHandler(from *model.Handler, on *command) {
	h := c.handler(from, on.aggregate)
	h.creates = on.source.Creates
	registered := on.entry.Handle(h.name, h.how(c), h.command)
	h.compensates(registered)
}

// command handles a command: it loads the aggregate, looks up what it reads,
// checks the guards, raises events, and then does all the rest.
func (h *handler) command(work *kernel.UnitOfWork, received message) error {
	r := runOf(work)
	if len(h.faults) > 0 {
		r.skip(h.name, h.faults, work.Record)
		return nil
	}
	variables := r.push(len(h.names))
	defer r.pop(len(h.names))
	variables[0] = received.data
	if first, err := h.once(work, r, variables); err != nil || !first {
		return err
	}
	if h.aggregate != nil {
		state, err := h.aggregate.state(work, received.identity, h.creates)
		if err != nil {
			return err
		}
		if h.state >= 0 {
			variables[h.state] = state
		}
	}
	if err := r.look(work, h.reads, variables); err != nil {
		return err
	}
	for _, each := range h.requires {
		if err := r.require(each, variables); err != nil {
			return err
		}
	}
	if err := h.raise(work, r, received.identity, variables); err != nil {
		return err
	}
	return h.finish(work, r, variables)
}
