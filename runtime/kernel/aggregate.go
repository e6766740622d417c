package kernel

import (
	"sort"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Aggregate is the handle of an aggregate type with the state S. States are
// values: a state that was saved must not be changed through pointers in it.
type Aggregate[S any] struct{ entry *aggregate }

// aggregate is a registered aggregate of any state.
type aggregate struct {
	message
	index    int
	internal bool
}

// NewAggregate registers an aggregate type under a name.
func NewAggregate[S any](r *Registry, name string) Aggregate[S] {
	r.claim("aggregate", name)
	entry := &aggregate{message: message{name: name, describe: describer[S](nil)}, index: len(r.aggregates)}
	r.aggregates = append(r.aggregates, entry)
	return Aggregate[S]{entry}
}

// Describe sets how the state is shown in facts. A value.Value is shown as it
// is.
func (a Aggregate[S]) Describe(describe func(S) value.Value) Aggregate[S] {
	a.entry.describe = describer(describe)
	return a
}

// Internal makes the aggregate a record of the application's own, such as the
// state of a process manager: it is transactional like any other, but its
// changes are no facts and do not count as those of an aggregate.
func (a Aggregate[S]) Internal() Aggregate[S] {
	a.entry.internal = true
	return a
}

// Load returns the state as the transaction sees it, and whether the aggregate
// exists.
func (a Aggregate[S]) Load(work *UnitOfWork, identity string) (S, bool) {
	return typed[S](work.load(a.entry, identity))
}

// Save sets the state of an aggregate, which may be new. The error is a
// *ScopeError if the transaction may not change it; it is rolled back then.
func (a Aggregate[S]) Save(work *UnitOfWork, identity string, state S) error {
	return work.save(a.entry, identity, state, true)
}

// Delete removes an aggregate. It is Save in all other ways.
func (a Aggregate[S]) Delete(work *UnitOfWork, identity string) error {
	return work.save(a.entry, identity, nil, false)
}

// Instance names one aggregate of the type.
func (a Aggregate[S]) Instance(identity string) trace.Instance {
	return trace.Instance{Aggregate: a.entry.name, Identity: identity}
}

// Put sets the committed state from outside of any transaction, before a run.
func (a Aggregate[S]) Put(d *Dispatcher, identity string, state S) {
	d.stores[a.entry.index].put(identity, state, true)
}

// Remove deletes an aggregate from outside of any transaction, before a run.
func (a Aggregate[S]) Remove(d *Dispatcher, identity string) {
	d.stores[a.entry.index].put(identity, nil, false)
}

// Get returns the committed state, and whether the aggregate exists.
func (a Aggregate[S]) Get(d *Dispatcher, identity string) (S, bool) {
	found := d.stores[a.entry.index].instances[identity]
	if found == nil {
		return typed[S](nil, false)
	}
	return typed[S](found.state, found.exists)
}

// Identities returns the identities of the committed aggregates of the type in
// the order in which they came to be.
func (a Aggregate[S]) Identities(d *Dispatcher) []string {
	return d.stores[a.entry.index].identities()
}

func typed[S any](state any, exists bool) (S, bool) {
	if !exists {
		var none S
		return none, false
	}
	return state.(S), true
}

// store holds the committed aggregates of one type.
type store struct {
	instances map[string]*instance
	created   int
}

// instance is one aggregate as it was committed last.
type instance struct {
	identity string
	order    int // of creation
	state    any
	version  int
	exists   bool
}

// put sets a committed state. A deleted instance leaves the map, so that a
// long run keeps only what exists.
func (s *store) put(identity string, state any, exists bool) {
	found := s.instances[identity]
	if found == nil {
		if !exists {
			return
		}
		if s.instances == nil {
			s.instances = map[string]*instance{}
		}
		s.created++
		found = &instance{identity: identity, order: s.created}
		s.instances[identity] = found
	}
	found.state, found.exists = state, exists
	found.version++
	if !exists {
		delete(s.instances, identity)
	}
}

func (s *store) identities() []string {
	all := make([]*instance, 0, len(s.instances))
	for _, each := range s.instances {
		all = append(all, each)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].order < all[j].order })
	names := make([]string, len(all))
	for index, each := range all {
		names[index] = each.identity
	}
	return names
}
