package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
)

// read is a compiled look-up of a handler.
type read struct {
	variable  int // of the layout
	aggregate *aggregate
	readModel *readModel
	key       *formula // nil: all rows
}

// reads compiles the look-ups of a handler.
func (c *compiler) reads(from []*model.Read, names layout) []*read {
	made := make([]*read, 0, len(from))
	for _, each := range from {
		compiled := &read{variable: names.index(each.Name.Text), key: c.formula(each.Key, names)}
		switch {
		case each.Aggregate != nil && each.Key != nil:
			compiled.aggregate = c.aggregates[each.Aggregate]
		case each.ReadModel != nil:
			compiled.readModel = c.readModels[each.ReadModel]
		}
		if compiled.aggregate == nil && compiled.readModel == nil || compiled.variable < 0 {
			c.problem(each.Name.At, "%q cannot be read", each.Name.Text)
			continue
		}
		made = append(made, compiled)
	}
	return made
}

// look fills the variables with what is read, one after the other. Without a
// unit of work it reads what is committed.
func (r *run) look(work *kernel.UnitOfWork, reads []*read, variables []value.Value) error {
	for _, each := range reads {
		if each.key == nil {
			variables[each.variable] = r.table(each.readModel).list()
			continue
		}
		key, err := r.evaluate(each.key, variables)
		if err != nil {
			return err
		}
		if each.aggregate == nil {
			variables[each.variable] = r.table(each.readModel).row(identityText(key))
			continue
		}
		variables[each.variable] = r.stateOf(work, each.aggregate, identityText(key))
	}
	return nil
}

// stateOf returns the state of an aggregate, missing if there is none.
func (r *run) stateOf(work *kernel.UnitOfWork, a *aggregate, identity string) value.Value {
	if identity == "" {
		return value.Null()
	}
	var state value.Value
	if work != nil {
		state, _ = a.entry.Load(work, identity)
	} else {
		state, _ = a.entry.Get(r.dispatcher, identity)
	}
	return state
}
