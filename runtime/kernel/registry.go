package kernel

import (
	"errors"

	"github.com/eventstorm/storm/model/value"
)

// Registry holds the commands, events, aggregates, handlers and timers of a
// program. It is filled first and used by dispatchers afterwards; from then on
// it must not change and any number of dispatchers may share it.
type Registry struct {
	commands   []*command
	events     []*event
	aggregates []*aggregate
	timers     []*timer
	handlers   []*handler
	names      map[sortedName]bool
	faults     []error
}

type sortedName struct{ sort, name string }

// NewRegistry returns an empty registry.
func NewRegistry() *Registry {
	return &Registry{names: map[sortedName]bool{}}
}

// Check returns all that is wrong with the registry, joined: duplicate names,
// commands with two handlers and commands with none. The typed errors are
// found by errors.As.
func (r *Registry) Check() error {
	faults := append([]error(nil), r.faults...)
	for _, each := range r.commands {
		if each.handler == nil {
			faults = append(faults, &MissingCommandHandlerError{Command: each.name})
		}
	}
	return errors.Join(faults...)
}

// claim notes a name and the fault if it was taken.
func (r *Registry) claim(sort, name string) {
	if r.names[sortedName{sort, name}] {
		r.faults = append(r.faults, &DuplicateNameError{Sort: sort, Name: name})
	}
	r.names[sortedName{sort, name}] = true
}

// message is what commands and events have in common.
type message struct {
	name     string
	describe func(payload any) value.Value // nil: the facts hold no data of it
}

func (m *message) data(payload any) value.Value {
	if m.describe == nil {
		return value.Null()
	}
	return m.describe(payload)
}

// describer returns how a payload is shown in facts: a value.Value as it is,
// any other type by the function, or not at all without one.
func describer[T any](describe func(T) value.Value) func(any) value.Value {
	if describe == nil {
		var zero T
		if _, is := any(zero).(value.Value); !is {
			return nil
		}
		return func(payload any) value.Value { return payload.(value.Value) }
	}
	return func(payload any) value.Value { return describe(payload.(T)) }
}
