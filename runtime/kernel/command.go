package kernel

import (
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Command is the handle of a command type: the wish that something happen.
// Exactly one handler handles it.
type Command[T any] struct {
	entry    *command
	registry *Registry
}

// command is a registered command of any type.
type command struct {
	message
	handler   *handler
	aggregate *aggregate // it acts on, nil: none in particular
	identity  func(payload any) string
}

// NewCommand registers a command type under a name.
func NewCommand[T any](r *Registry, name string) Command[T] {
	r.claim("command", name)
	entry := &command{message: message{name: name, describe: describer[T](nil)}}
	r.commands = append(r.commands, entry)
	return Command[T]{entry: entry, registry: r}
}

// Describe sets how the data of the command is shown in facts. A value.Value
// is shown as it is.
func (c Command[T]) Describe(describe func(T) value.Value) Command[T] {
	c.entry.describe = describer(describe)
	return c
}

// Target sets which aggregate a command acts on. It decides whether the
// command may join a running transaction that is kept to one aggregate.
func Target[T, S any](c Command[T], on Aggregate[S], identity func(T) string) {
	c.entry.aggregate = on.entry
	c.entry.identity = func(payload any) string { return identity(payload.(T)) }
}

// Handle registers the handler of the command. A second one is a fault of the
// registry, which Check and NewDispatcher return.
func (c Command[T]) Handle(name string, how Handling, handle func(work *UnitOfWork, data T) error) HandlerFor[T] {
	added := c.registry.add(name, how, func(work *UnitOfWork, payload any) error {
		return handle(work, payload.(T))
	})
	if first := c.entry.handler; first != nil {
		c.registry.faults = append(c.registry.faults,
			&DuplicateCommandHandlerError{Command: c.entry.name, First: first.name, Second: name})
	} else {
		c.entry.handler = added
	}
	return HandlerFor[T]{added}
}

// Send sends the command from a handler. It runs at once and joins the
// transaction, or waits for commit if the handler's Handling says so, and then
// Send returns nil at once. An error means that the transaction will be rolled
// back: the handler returns it.
func (c Command[T]) Send(work *UnitOfWork, data T) error {
	return work.dispatcher.send(work, c.entry, data)
}

// Execute sends the command from outside of any handler, and runs it and all
// that follows until the queue is empty; scheduled retries and timers stay. It
// returns why the first transaction of the command failed, a *Rejection for
// instance, even if another attempt succeeds later, or a *StepBudgetError.
func (c Command[T]) Execute(d *Dispatcher, data T) error {
	return c.ExecuteFrom(d, Sender{}, data)
}

// ExecuteFrom is Execute on behalf of a sender.
func (c Command[T]) ExecuteFrom(d *Dispatcher, from Sender, data T) error {
	return d.execute(delivery{command: c.entry, payload: data, sender: from})
}

// Sender is who or what sent a command from outside.
type Sender struct {
	Name string
	Kind trace.SenderKind
}

// target returns the aggregate that a command acts on, zero if it names none.
func (c *command) target(payload any) trace.Instance {
	if c.aggregate == nil {
		return trace.Instance{}
	}
	return trace.Instance{Aggregate: c.aggregate.name, Identity: c.identity(payload)}
}
