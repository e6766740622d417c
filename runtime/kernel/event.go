package kernel

import (
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Event is the handle of a domain event type: something that happened, in the
// past, that other parts of the same domain want to know. Any number of
// handlers react to it.
type Event[T any] struct {
	entry    *event
	registry *Registry
}

// event is a registered event of any type and sort.
type event struct {
	message
	integration bool
	all         []*handler // in the order of registration
	immediate   []*handler // those of a mode, in that order
	before      []*handler
	after       []*handler
	projections []func(view *View, payload any)
	channel     *channel // of an integration event
	member      string   // of the aggregate, that raises it
	key         func(payload any) string
}

// NewEvent registers a domain event type under a name.
func NewEvent[T any](r *Registry, name string) Event[T] {
	return Event[T]{entry: newEvent[T](r, name), registry: r}
}

func newEvent[T any](r *Registry, name string) *event {
	r.claim("event", name)
	entry := &event{message: message{name: name, describe: describer[T](nil)}}
	r.events = append(r.events, entry)
	return entry
}

// Describe sets how the data of the event is shown in facts. A value.Value is
// shown as it is.
func (e Event[T]) Describe(describe func(T) value.Value) Event[T] {
	e.entry.describe = describer(describe)
	return e
}

// Member says which entity within its aggregate raises the event, for facts.
func (e Event[T]) Member(name string) Event[T] {
	e.entry.member = name
	return e
}

// React registers a handler of the event. Handlers of the same mode run in the
// order of registration.
func (e Event[T]) React(name string, how Handling, handle func(work *UnitOfWork, data T) error) HandlerFor[T] {
	return react(e.registry, e.entry, name, how, handle)
}

func react[T any](r *Registry, entry *event, name string, how Handling, handle func(*UnitOfWork, T) error) HandlerFor[T] {
	added := r.add(name, how, func(work *UnitOfWork, payload any) error { return handle(work, payload.(T)) })
	entry.all = append(entry.all, added)
	switch how.Mode {
	case Immediate:
		entry.immediate = append(entry.immediate, added)
	case AfterCommit:
		entry.after = append(entry.after, added)
	default:
		entry.before = append(entry.before, added)
	}
	return HandlerFor[T]{added}
}

// Project registers a function that sees the event when it is committed,
// before any handler that runs after commit. It is meant for read models: it
// cannot fail and cannot send anything.
func (e Event[T]) Project(project func(view *View, data T)) {
	e.entry.project(func(view *View, payload any) { project(view, payload.(T)) })
}

func (e *event) project(project func(*View, any)) { e.projections = append(e.projections, project) }

// Raise adds the event to the transaction. Its immediate handlers run now; an
// error of theirs means that the transaction will be rolled back: the handler
// returns it.
func (e Event[T]) Raise(work *UnitOfWork, data T) error {
	return work.dispatcher.raise(work, e.entry, trace.Instance{}, data, nil)
}

// RaiseOn is Raise for an event of an aggregate. The effect, which may be nil,
// is what the event does to that aggregate; it runs before any handler, and
// its error is that of RaiseOn.
func (e Event[T]) RaiseOn(work *UnitOfWork, instance trace.Instance, data T, effect func(work *UnitOfWork) error) error {
	return work.dispatcher.raise(work, e.entry, instance, data, effect)
}

// Receive takes the event in from an external system: each of its handlers
// gets it in a transaction of its own. It runs them and all that follows, as
// Command.Execute does.
func (e Event[T]) Receive(d *Dispatcher, external string, data T) error {
	return d.receive(e.entry, external, data)
}

// IntegrationEvent is the handle of an event type that tells other bounded
// contexts, services or applications of committed changes. It is asynchronous:
// it leaves after commit, and each handler has its own transaction.
type IntegrationEvent[T any] struct {
	entry    *event
	registry *Registry
}

// NewIntegrationEvent registers an integration event type under a name.
func NewIntegrationEvent[T any](r *Registry, name string) IntegrationEvent[T] {
	entry := newEvent[T](r, name)
	entry.integration = true
	entry.channel = &channel{name: name}
	return IntegrationEvent[T]{entry: entry, registry: r}
}

// Describe sets how the data of the event is shown in facts. A value.Value is
// shown as it is.
func (e IntegrationEvent[T]) Describe(describe func(T) value.Value) IntegrationEvent[T] {
	e.entry.describe = describer(describe)
	return e
}

// React registers a handler of the event. Whatever its mode, it runs in a
// transaction of its own.
func (e IntegrationEvent[T]) React(name string, how Handling, handle func(work *UnitOfWork, data T) error) HandlerFor[T] {
	how.Mode = AfterCommit
	return react(e.registry, e.entry, name, how, handle)
}

// Project registers a function that sees the event when it is published, as
// Event.Project does.
func (e IntegrationEvent[T]) Project(project func(view *View, data T)) {
	e.entry.project(func(view *View, payload any) { project(view, payload.(T)) })
}

// Publish puts the event into the outbox of the transaction.
func (e IntegrationEvent[T]) Publish(work *UnitOfWork, data T) {
	work.dispatcher.store(work, e.entry, data)
}

// Receive takes the event in from another system, as Event.Receive does.
func (e IntegrationEvent[T]) Receive(d *Dispatcher, external string, data T) error {
	return d.receive(e.entry, external, data)
}
