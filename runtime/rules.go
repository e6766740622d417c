package runtime

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

// rules returns the guards and invariants of the model, in declared order.
func (s *Simulator) rules() iter.Seq[*model.Condition] {
	return func(yield func(*model.Condition) bool) {
		for _, context := range s.contexts {
			for _, each := range context.Aggregates {
				if !yieldAll(each.Invariants, yield) {
					return
				}
			}
			for _, each := range context.Handlers {
				if !yieldAll(each.Requires, yield) {
					return
				}
			}
		}
	}
}

// yieldAll yields the conditions that have an expression, and reports whether
// more are wanted.
func yieldAll(conditions []*model.Condition, yield func(*model.Condition) bool) bool {
	for _, each := range conditions {
		if each.That != nil && !yield(each) {
			return false
		}
	}
	return true
}
