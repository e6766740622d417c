package model

import (
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// The variables that expressions see.
const (
	commandVariable = "command"
	eventVariable   = "event"
	stateVariable   = "state"
	itemVariable    = "item"
	rowVariable     = "row"
	processVariable = "process"
)

// resolveBehaviour compiles the expressions of a context and works out where
// the fields of each message come from.
func (r *resolver) resolveBehaviour(c *Context) {
	for _, aggregate := range c.Aggregates {
		r.conditions(aggregate.Invariants, variables{{Name: stateVariable, Type: aggregate.Record}}.scope())
	}
	for _, command := range c.Commands {
		r.commandIdentity(command)
	}
	for _, event := range c.Events {
		r.eventEffect(event)
	}
	for _, handler := range c.Handlers {
		r.handlerBehaviour(c, handler)
	}
	for _, process := range c.Processes {
		r.processBehaviour(process)
	}
	for _, readModel := range c.ReadModels {
		for _, projection := range readModel.Projections {
			r.projection(readModel, projection)
		}
	}
}

// variables is the beginning of a scope.
type variables []expression.Variable

func (v variables) scope() *expression.Scope { return expression.NewScope(v...) }

// with returns the variables and one more.
func (v variables) with(name string, t *value.Type) variables {
	return append(v[:len(v):len(v)], expression.Variable{Name: name, Type: t})
}

// compile compiles an expression, if there is one, and reports its faults.
func (r *resolver) compile(e *Expression, scope *expression.Scope, wanted *value.Type) {
	if e != nil {
		r.diagnostics = append(r.diagnostics, e.Compile(scope, wanted)...)
	}
}

var (
	boolType     = value.BuiltIn(value.Bool)
	identityType = value.BuiltIn(value.UUID)
)

func (r *resolver) conditions(conditions []*Condition, scope *expression.Scope) {
	for _, condition := range conditions {
		r.compile(condition.That, scope, boolType)
	}
}

func (r *resolver) commandIdentity(command *Command) {
	scope := variables{{Name: commandVariable, Type: command.Record}}.scope()
	r.compile(command.Identity, scope, identityOf(command.Aggregate))
}

// identityOf returns the type of an aggregate's identity.
func identityOf(aggregate *Aggregate) *value.Type {
	if aggregate == nil {
		return identityType
	}
	t, _ := aggregate.Record.Field(aggregate.IdentityField())
	return t
}

// eventEffect resolves what an event sets.
func (r *resolver) eventEffect(event *Event) {
	if len(event.Sets) == 0 {
		return
	}
	if event.Aggregate == nil {
		if event.AggregateName.IsZero() {
			r.report(Diagnostic{
				Rule:    "type/unknown-field",
				Message: "the event " + quote(event.Name.Text) + " sets state but names no aggregate",
				Hint:    "add aggregate: with the aggregate whose state it changes",
				At:      event.Sets[0].Field.At,
			})
		}
		return
	}
	scope := variables{{Name: eventVariable, Type: event.Record}, {Name: stateVariable, Type: event.Aggregate.Record}}.scope()
	r.assignments(event.Sets, event.Aggregate.Record, "the state of "+quote(event.Aggregate.Name.Text), seeing(scope))
}

// handlerBehaviour resolves what a handler does, in the order it does it.
func (r *resolver) handlerBehaviour(c *Context, h *Handler) {
	seen := h.variables()
	for _, read := range h.Reads {
		seen = r.read(read, seen)
	}
	scope := seen.scope()
	h.Scope = scope
	r.conditions(h.Requires, scope)
	r.compile(h.When, scope, boolType)
	r.compile(h.Idempotent, scope, nil)
	r.effects(c, h.Raises, seen)
	r.effects(c, h.Sends, seen)
	r.effects(c, h.Publishes, seen)
	if h.Compensates != nil {
		r.effects(c, []*Effect{h.Compensates}, seen)
	}
	for _, notification := range h.Notifies {
		r.compile(notification.When, scope, boolType)
		if notification.Message != nil {
			r.input(notification.Message, value.BuiltIn(value.String), seeing(scope))
		}
	}
}

// variables returns what a handler's expressions see before its reads. Of
// what is unresolved nothing is known, so that one fault is not reported again
// by each expression.
func (h *Handler) variables() variables {
	switch {
	case h.Command != nil:
		seen := variables{{Name: commandVariable, Type: h.Command.Record}}
		return seen.withState(h.Command.AggregateName, h.Command.Aggregate)
	case h.Event != nil && len(h.Raises) > 0:
		seen := variables{{Name: eventVariable, Type: h.Event.Record}}
		return seen.withState(h.Event.AggregateName, h.Event.Aggregate)
	case h.Event != nil:
		return variables{{Name: eventVariable, Type: h.Event.Record}}
	default:
		return variables{{Name: commandVariable}, {Name: eventVariable}, {Name: stateVariable}}
	}
}

// withState adds the state of an aggregate, if one is named.
func (v variables) withState(named Name, aggregate *Aggregate) variables {
	switch {
	case aggregate != nil:
		return v.with(stateVariable, aggregate.Record)
	case !named.IsZero():
		return v.with(stateVariable, nil)
	default:
		return v
	}
}

// read resolves a look-up and adds its variable to those seen so far.
func (r *resolver) read(read *Read, seen variables) variables {
	for _, variable := range seen {
		if variable.Name == read.Name.Text {
			r.report(Diagnostic{
				Rule:    "model/duplicate-element",
				Message: "the variable " + quote(read.Name.Text) + " already stands for something else here",
				Hint:    "give the read another name",
				At:      read.Name.At,
			})
		}
	}
	scope := seen.scope()
	read.Type = anyType
	switch {
	case read.AggregateName.IsZero() == read.ReadModelName.IsZero():
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the read " + quote(read.Name.Text) + " does not say what it looks up",
			Hint:    "add either aggregate: with id:, or readModel: with key:",
			At:      read.Name.At,
		})
	case !read.AggregateName.IsZero() && read.Key == nil:
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the read " + quote(read.Name.Text) + " does not say which " + quote(read.AggregateName.Text) + " it looks up",
			Hint:    "add id: with an expression",
			At:      read.Name.At,
		})
	case read.Aggregate != nil:
		read.Type = read.Aggregate.Record.OrMissing()
		r.compile(read.Key, scope, identityOf(read.Aggregate))
	case read.ReadModel != nil && read.Key == nil:
		read.Type = value.ListOf(read.ReadModel.Record)
	case read.ReadModel != nil:
		read.Type = read.ReadModel.Record.OrMissing()
		key, _ := read.ReadModel.Record.Field(read.ReadModel.Key.Text)
		r.compile(read.Key, scope, key)
	}
	return seen.with(read.Name.Text, read.Type)
}

func (r *resolver) processBehaviour(process *Process) {
	for _, reaction := range process.Reactions {
		seen := process.variables(reaction.Event)
		r.compile(reaction.When, seen.scope(), boolType)
		r.assignments(reaction.Sets, process.Record, "the process "+quote(process.Name.Text), seeing(seen.scope()))
		r.effects(process.Context, reaction.Sends, seen)
		r.effects(process.Context, reaction.Publishes, seen)
	}
	for _, timer := range process.Timers {
		var start *Event
		if len(process.Starts) == 1 {
			start = process.Starts[0]
		}
		seen := process.variables(start)
		r.compile(timer.When, seen.scope(), boolType)
		r.assignments(timer.Sets, process.Record, "the process "+quote(process.Name.Text), seeing(seen.scope()))
		r.effects(process.Context, timer.Sends, seen)
		r.effects(process.Context, timer.Publishes, seen)
		r.checkTimer(timer)
	}
}

// variables returns what a process sees on an event; nil: one of several.
func (p *Process) variables(event *Event) variables {
	seen := variables{{Name: eventVariable}, {Name: processVariable, Type: p.Record}}
	if event != nil {
		seen[0].Type = event.Record
	}
	return seen
}

func (r *resolver) checkTimer(timer *Timer) {
	if timer.After == 0 && !timer.misread {
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the timer " + quote(timer.Name.Text) + " does not say when it is due",
			Hint:    "add after: with a duration such as 2h",
			At:      timer.Name.At,
		})
	}
}

// projection resolves how an event fills a read model.
func (r *resolver) projection(m *ReadModel, p *Projection) {
	if p.Event == nil {
		return
	}
	p.Scope = variables{{Name: eventVariable, Type: p.Event.Record}, {Name: rowVariable, Type: m.Record}}.scope()
	key, _ := m.Record.Field(m.Key.Text)
	r.compile(p.Key, p.Scope, key)
	r.compile(p.When, p.Scope, boolType)
	r.assignments(p.Sets, m.Record, "the read model "+quote(m.Name.Text), seeing(p.Scope))
	if p.Key == nil && key != nil {
		r.checkProjectionKey(m, p)
	}
	if p.Action == ProjectionDelete {
		return
	}
	for _, field := range m.Data {
		p.Supply = append(p.Supply, r.supply(field, p.Sets, []source{{eventVariable, p.Event.Record}}, p.EventName))
	}
}

func (r *resolver) checkProjectionKey(m *ReadModel, p *Projection) {
	if _, ok := p.Event.Record.Field(m.Key.Text); ok {
		return
	}
	r.report(Diagnostic{
		Rule:    "type/unknown-field",
		Message: "the event " + quote(p.Event.QualifiedName()) + " has no field " + quote(m.Key.Text) + ", the key of " + quote(m.Name.Text),
		Hint:    "add key: with an expression, as in {key: event.id}",
		At:      p.EventName.At,
		Related: []Related{{Message: "the event", At: p.Event.Name.At}},
	})
}
