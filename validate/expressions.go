package validate

import "github.com/eventstorm/storm/model"

// role is what an expression is there for.
type role uint8

const (
	roleValue     role = iota // computes a value
	roleCondition             // something happens only if it holds
	roleGuard                 // a command is rejected if it does not hold
	roleInvariant             // so is one that breaks it
)

// visitor is told each expression with its role.
type visitor func(*model.Expression, role)

// expression visits an expression, if there is one.
func (v visitor) expression(e *model.Expression, as role) {
	if e != nil {
		v(e, as)
	}
}

// conditions visits guards or invariants.
func (v visitor) conditions(conditions []*model.Condition, as role) {
	for _, condition := range conditions {
		v.expression(condition.That, as)
	}
}

// input visits the expressions in a value. The loader bounds its depth.
func (v visitor) input(input *model.Input) {
	if input == nil {
		return
	}
	v.expression(input.Expression, roleValue)
	for _, item := range input.Items {
		v.input(item)
	}
	v.assignments(input.Fields)
}

func (v visitor) assignments(assignments []*model.Assignment) {
	for _, assignment := range assignments {
		v.input(assignment.Value)
	}
}

func (v visitor) effect(effect *model.Effect) {
	v.expression(effect.When, roleCondition)
	v.expression(effect.Each, roleValue)
	v.assignments(effect.Data)
}

// handler visits the expressions of a handler.
func (v visitor) handler(h *model.Handler) {
	for _, read := range h.Reads {
		v.expression(read.Key, roleValue)
	}
	v.conditions(h.Requires, roleGuard)
	v.expression(h.When, roleCondition)
	v.expression(h.Idempotent, roleValue)
	for effect := range handlerEffects(h) {
		v.effect(effect)
	}
	for _, notification := range h.Notifies {
		v.expression(notification.When, roleCondition)
		v.input(notification.Message)
	}
}

func (v visitor) process(p *model.Process) {
	for step := range stepsOf(p) {
		v.expression(step.when, roleCondition)
		v.assignments(step.sets)
		for effect := range inOrder(step.sends, step.publishes) {
			v.effect(effect)
		}
	}
}

func (v visitor) readModel(m *model.ReadModel) {
	for _, projection := range m.Projections {
		v.expression(projection.Key, roleValue)
		v.expression(projection.When, roleCondition)
		v.assignments(projection.Sets)
	}
}

// context visits all expressions of a context but for those of scenarios, in
// declared order.
func (v visitor) context(c *model.Context) {
	for _, aggregate := range c.Aggregates {
		v.conditions(aggregate.Invariants, roleInvariant)
	}
	for _, command := range c.Commands {
		v.expression(command.Identity, roleValue)
	}
	for _, event := range c.Events {
		v.assignments(event.Sets)
	}
	for _, handler := range c.Handlers {
		v.handler(handler)
	}
	for _, process := range c.Processes {
		v.process(process)
	}
	for _, readModel := range c.ReadModels {
		v.readModel(readModel)
	}
}

// reads reports whether a compiled expression reads a variable.
func reads(e *model.Expression, variable string) bool {
	if e == nil || e.Program == nil {
		return false
	}
	for _, path := range e.Program.Paths() {
		if path[0] == variable {
			return true
		}
	}
	return false
}
