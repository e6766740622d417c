package runtime

import (
	"fmt"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
)

// Overrides replace what a model says of all its contexts. Nil leaves it.
type Overrides struct {
	Dispatch    *model.Dispatch // that of handlers with a mode of their own included
	Transaction *model.Transaction
	Outbox      *bool
}

// Simulator is a model that is ready to run. It is immutable and safe for
// concurrent use.
type Simulator struct {
	registry   *kernel.Registry
	overrides  Overrides
	contexts   []*model.Context
	aggregates map[*model.Aggregate]*aggregate
	commands   map[*model.Command]*command
	events     map[*model.Event]*event
	readModels map[*model.ReadModel]*readModel
	processes  map[*model.Process]*process
	timers     map[*model.Timer]*timer
	channels   map[*model.Channel]kernel.Channel
}

// New compiles a model, which may have faults. It takes the first of several
// elements of one sort with the same name.
func New(m *model.Model, overrides Overrides) *Simulator {
	s := &Simulator{
		registry: kernel.NewRegistry(), overrides: overrides, contexts: m.Contexts,
		aggregates: map[*model.Aggregate]*aggregate{}, commands: map[*model.Command]*command{},
		events: map[*model.Event]*event{}, readModels: map[*model.ReadModel]*readModel{},
		processes: map[*model.Process]*process{}, timers: map[*model.Timer]*timer{}, channels: map[*model.Channel]kernel.Channel{},
	}
	c := &compiler{Simulator: s, names: map[string]any{}}
	c.declare(m)
	c.behave(m)
	return s
}

// compiler builds a simulator.
type compiler struct {
	*Simulator
	names  map[string]any // what was declared, by sort and qualified name
	faults []fault        // of the element at hand
}

// declare registers everything that others mention.
func (c *compiler) declare(m *model.Model) {
	for _, context := range m.Contexts {
		for _, each := range context.Aggregates {
			c.aggregates[each] = once(c, "aggregate", &each.Element, func(name string) *aggregate { return c.newAggregate(each, name) })
		}
	}
	for _, context := range m.Contexts {
		for _, each := range context.Commands {
			c.commands[each] = once(c, "command", &each.Element, func(name string) *command { return c.newCommand(each, name) })
		}
		for _, each := range context.Events {
			c.events[each] = once(c, "event", &each.Element, func(name string) *event { return c.newEvent(each, name) })
		}
		for _, each := range context.ReadModels {
			c.readModels[each] = once(c, "read model", &each.Element, func(name string) *readModel { return c.newReadModel(each, name) })
		}
		for _, each := range context.Processes {
			c.processes[each] = once(c, "process", &each.Element, func(name string) *process { return c.newProcess(each, name) })
		}
	}
}

// behave compiles what the elements do, in declared order.
func (c *compiler) behave(m *model.Model) {
	for _, context := range m.Contexts {
		for _, each := range context.Aggregates {
			c.aggregates[each].compile(c)
		}
		for _, each := range context.Commands {
			c.commands[each].compile(c)
		}
		for _, each := range context.Processes {
			c.processes[each].compile(c)
		}
		for _, each := range context.Events {
			c.events[each].compile(c)
		}
	}
}

// once makes the compiled form of an element, or returns that of the first
// element with its name.
func once[T any](c *compiler, sort string, element *model.Element, make func(name string) *T) *T {
	name := element.QualifiedName()
	key := sort + " " + name
	if made, is := c.names[key].(*T); is {
		return made
	}
	made := make(name)
	c.names[key] = made
	return made
}

// handling returns how the kernel runs a handler of a context.
func (c *compiler) handling(context *model.Context, dispatch model.Dispatch) kernel.Handling {
	transaction, outbox := context.Transaction, context.Outbox
	if c.overrides.Dispatch != nil {
		dispatch = *c.overrides.Dispatch
	}
	if c.overrides.Transaction != nil {
		transaction = *c.overrides.Transaction
	}
	if c.overrides.Outbox != nil {
		outbox = *c.overrides.Outbox
	}
	modes := map[model.Dispatch]kernel.Mode{
		model.DispatchImmediate: kernel.Immediate, model.DispatchBeforeCommit: kernel.BeforeCommit, model.DispatchAfterCommit: kernel.AfterCommit,
	}
	return kernel.Handling{
		Mode: modes[dispatch], SingleAggregate: transaction == model.TransactionSingleAggregate, WithoutOutbox: !outbox,
		Application: context.Name.Text,
	}
}

// problem notes a fault of the element at hand.
func (c *compiler) problem(at model.Range, format string, arguments ...any) {
	c.faults = append(c.faults, fault{fmt.Sprintf(format, arguments...), at})
}

// takeFaults returns the faults that were noted since the last call.
func (c *compiler) takeFaults() []fault {
	faults := c.faults
	c.faults = nil
	return faults
}
