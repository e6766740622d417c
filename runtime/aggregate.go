package runtime

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
)

// aggregate is a compiled aggregate.
type aggregate struct {
	source     *model.Aggregate
	name       string
	entry      kernel.Aggregate[value.Value]
	identity   int // field of the record
	empty      value.Value
	invariants []*condition
	faults     []fault
}

// condition is a guard or an invariant.
type condition struct {
	source *model.Condition
	holds  *formula
}

func (c *compiler) newAggregate(source *model.Aggregate, name string) *aggregate {
	index, found := source.Record.FieldIndex(source.IdentityField())
	if !found {
		index = -1
	}
	return &aggregate{
		source: source, name: name, entry: kernel.NewAggregate[value.Value](c.registry, name),
		identity: index, empty: value.Zero(source.Record),
	}
}

func (a *aggregate) compile(c *compiler) {
	if a.invariants == nil {
		a.invariants = c.conditions(a.source.Invariants, layout{stateVariable})
		a.faults = c.takeFaults()
	}
}

// conditions compiles guards or invariants; those with faults are left out and
// noted.
func (c *compiler) conditions(from []*model.Condition, names layout) []*condition {
	made := make([]*condition, 0, len(from))
	for _, each := range from {
		if holds := c.formula(each.That, names); holds != nil {
			made = append(made, &condition{source: each, holds: holds})
		}
	}
	return made
}

// initial returns the state of an aggregate that does not exist yet.
func (a *aggregate) initial(identity string) value.Value {
	return a.empty.WithAt(a.identity, parseIdentity(identity, a.identityType()))
}

func (a *aggregate) identityType() *value.Type {
	if a.identity < 0 {
		return value.BuiltIn(value.UUID)
	}
	return a.source.Record.Fields[a.identity].Type
}

// check returns a rejection if a state breaks an invariant.
func (a *aggregate) check(r *run, state value.Value) error {
	r.state[0] = state
	for _, each := range a.invariants {
		if err := r.require(each, r.state[:]); err != nil {
			return err
		}
	}
	return nil
}

// require returns a rejection if a condition does not hold.
func (r *run) require(c *condition, variables []value.Value) error {
	holds, err := r.holds(c.holds, variables)
	if err != nil || holds {
		return err
	}
	return &kernel.Rejection{Reason: c.source.Reason(), At: placeOf(c.source.That.At)}
}

// state loads an aggregate for a command. The error is a rejection.
func (a *aggregate) state(work *kernel.UnitOfWork, identity string, creates bool) (value.Value, error) {
	if identity == "" {
		return value.Null(), kernel.Reject(fmt.Sprintf("it does not say which %s it is about", a.source.Name.Text))
	}
	state, exists := a.entry.Load(work, identity)
	switch {
	case exists && creates:
		return state, kernel.Reject(fmt.Sprintf("%s %s exists already", a.source.Name.Text, identity))
	case !exists && !creates:
		return state, kernel.Reject(fmt.Sprintf("there is no %s %s", a.source.Name.Text, identity))
	case !exists:
		return a.initial(identity), nil
	default:
		return state, nil
	}
}
