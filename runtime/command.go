package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// command is a compiled command.
type command struct {
	source    *model.Command
	name      string
	entry     kernel.Command[message]
	aggregate *aggregate // it acts on, or nil
	identity  *formula   // of the aggregate; nil: the field
	field     int        // of its data that holds the identity, -1 when none does
	handled   bool
	others    []*model.Handler // that handle it too, and are left out
	faults    []fault          // of its identity
	compiled  bool
}

func (c *compiler) newCommand(source *model.Command, name string) *command {
	made := &command{source: source, name: name, field: -1}
	made.entry = kernel.NewCommand[message](c.registry, name).Describe(message.describe)
	if source.Aggregate != nil {
		made.aggregate = c.aggregates[source.Aggregate]
	}
	if made.aggregate != nil {
		if field, found := source.Aggregate.IdentityIn(source.Record); found {
			made.field, _ = source.Record.FieldIndex(field)
		}
		kernel.Target(made.entry, made.aggregate.entry, func(m message) string { return m.identity })
	}
	return made
}

func (m *command) compile(c *compiler) {
	if m.compiled {
		return
	}
	m.compiled = true
	m.identity = c.formula(m.source.Identity, layout{commandVariable})
	m.faults = c.takeFaults()
	for index, each := range m.source.Handlers {
		if index == 0 {
			c.commandHandler(each, m)
			m.handled = true
			continue
		}
		m.others = append(m.others, each)
	}
}

// tellFaults tells what of the command is left out: an identity with a fault,
// and all its handlers but the first.
func (m *command) tellFaults(r *run, tell func(trace.Fact) int) {
	r.skipPart(m.name, m.faults, tell)
	for _, each := range m.others {
		r.skip(each.QualifiedName(), []fault{{m.source.Handlers[0].Name.Text + " handles " + m.source.Name.Text + " already", each.Name.At}}, tell)
	}
}

// message completes the data of a command: what it starts gets an identity if
// it has none. The error is a *computationError.
func (m *command) message(r *run, data value.Value) (message, error) {
	if m.aggregate == nil {
		return message{data: data}, nil
	}
	if m.identity != nil {
		r.state[0] = data
		identity, err := r.evaluate(m.identity, r.state[:])
		return message{data: data, identity: identityText(identity)}, err
	}
	identity := value.Null()
	if m.field >= 0 {
		identity = data.Fields()[m.field]
	}
	if identityText(identity) == "" && m.source.Creates {
		identity = r.identifiers.of(m.aggregate)
		if m.field >= 0 {
			data = data.WithAt(m.field, identity)
		}
	}
	return message{data: data, identity: identityText(identity)}, nil
}

// send sends the command from a handler. A command that nobody handles yet is
// a fact and no failure, so that a model can grow.
func (m *command) send(work *kernel.UnitOfWork, data value.Value) error {
	r := runOf(work)
	m.tellFaults(r, work.Record)
	if !m.handled {
		if work.Observed() {
			work.Record(&trace.CommandUnhandled{Command: m.name, Sender: work.Handler(), Data: data})
		}
		return nil
	}
	complete, err := m.message(r, data)
	if err != nil {
		return err
	}
	return m.entry.Send(work, complete)
}
