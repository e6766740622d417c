package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// event is a compiled event of either kind.
type event struct {
	source      *model.Event
	name        string
	domain      kernel.Event[message] // one of the two, by its kind
	integration kernel.IntegrationEvent[message]
	aggregate   *aggregate // whose event it is, or nil
	identity    int        // the field of its data that holds the identity of it, -1 when none does
	sets        []assignment
	projections []*projection
	parts       []*part // of processes
	faults      []fault
	compiled    bool
}

func (c *compiler) newEvent(source *model.Event, name string) *event {
	made := &event{source: source, name: name, identity: -1}
	if source.Aggregate != nil {
		made.aggregate = c.aggregates[source.Aggregate]
		if field, found := source.Aggregate.IdentityIn(source.Record); found {
			made.identity, _ = source.Record.FieldIndex(field)
		}
	}
	if made.isIntegration() {
		made.integration = kernel.NewIntegrationEvent[message](c.registry, name).Describe(message.describe)
		made.travel(c)
	} else {
		made.domain = kernel.NewEvent[message](c.registry, name).Describe(message.describe).Member(source.MemberName.Text)
	}
	return made
}

func (e *event) isIntegration() bool { return e.source.EventKind == model.EventIntegration }

// compile registers what reacts to the event: handlers, then processes, each
// in declared order, and the read models.
func (e *event) compile(c *compiler) {
	if e.compiled {
		return
	}
	e.compiled = true
	if e.aggregate != nil {
		e.sets = c.assignments(e.source.Sets, e.aggregate.source.Record, layout{eventVariable, stateVariable})
		e.faults = c.takeFaults()
	}
	for _, each := range e.source.Handlers {
		c.eventHandler(each, e)
	}
	for _, each := range e.source.Processes {
		c.processes[each].react(c, e)
	}
	for _, each := range e.source.ReadModels {
		e.projections = append(e.projections, c.projectionsOf(each, e)...)
	}
	if len(e.projections) == 0 {
		return
	}
	if e.isIntegration() {
		e.integration.Project(e.project)
	} else {
		e.domain.Project(e.project)
	}
}

// react registers a handler of the event.
func (e *event) react(name string, how kernel.Handling, handle func(*kernel.UnitOfWork, message) error) kernel.HandlerFor[message] {
	if e.isIntegration() {
		return e.integration.React(name, how, handle)
	}
	return e.domain.React(name, how, handle)
}

// raise lets the event happen to the aggregate with the identity, and changes
// its state. An integration event is published instead.
func (e *event) raise(work *kernel.UnitOfWork, data value.Value, identity string) error {
	if e.isIntegration() {
		e.publish(work, data)
		return nil
	}
	if e.aggregate == nil {
		return e.domain.Raise(work, message{data: data})
	}
	if own := e.ownIdentity(data); own != "" {
		identity = own
	} else if e.identity >= 0 && identity != "" {
		data = data.WithAt(e.identity, parseIdentity(identity, e.source.Record.Fields[e.identity].Type))
	}
	happened := message{data: data, identity: identity}
	return e.domain.RaiseOn(work, e.aggregate.entry.Instance(identity), happened, func(work *kernel.UnitOfWork) error {
		return e.apply(work, happened)
	})
}

// publish puts the integration event into the outbox.
func (e *event) publish(work *kernel.UnitOfWork, data value.Value) {
	e.integration.Publish(work, message{data: data, identity: e.ownIdentity(data)})
}

// ownIdentity returns the identity that the event's data give.
func (e *event) ownIdentity(data value.Value) string {
	if e.identity < 0 || e.identity >= len(data.Fields()) {
		return ""
	}
	return identityText(data.Fields()[e.identity])
}

// receive takes the event in from outside.
func (e *event) receive(d *kernel.Dispatcher, data value.Value) error {
	external := ""
	if e.source.External != nil {
		external = e.source.External.QualifiedName()
	}
	came := message{data: data, identity: e.ownIdentity(data)}
	if e.isIntegration() {
		return e.integration.Receive(d, external, came)
	}
	return e.domain.Receive(d, external, came)
}

// apply changes the state of the aggregate as the event says.
func (e *event) apply(work *kernel.UnitOfWork, happened message) error {
	r := runOf(work)
	a := e.aggregate
	r.skipPart(e.name, e.faults, work.Record)
	r.skipPart(a.name, a.faults, work.Record)
	before, exists := a.entry.Load(work, happened.identity)
	if e.source.Deletes {
		return a.entry.Delete(work, happened.identity)
	}
	if !exists {
		before = a.initial(happened.identity)
	}
	after, err := r.assign(before, e.sets, []value.Value{happened.data, before})
	if err != nil {
		return err
	}
	if err := a.check(r, after); err != nil {
		return err
	}
	if exists && value.Equal(before, after) {
		return nil
	}
	return a.entry.Save(work, happened.identity, after)
}

// project fills the read models from the event.
func (e *event) project(view *kernel.View, happened message) {
	r := view.Services().(*run)
	for _, each := range e.projections {
		if e.isIntegration() && !r.takesPart(each.into.source.Context.Name.Text) {
			continue
		}
		each.apply(r, happened.data, false, func(fact trace.Fact) int { view.Record(fact); return 0 })
	}
}
