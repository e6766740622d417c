package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// given makes so what is so before the scenario begins.
func (r *run) given(given *model.Given) {
	for _, each := range given.States {
		r.givenState(each)
	}
	for _, each := range given.ReadModels {
		r.givenRows(each)
	}
	for _, each := range given.Events {
		r.givenEvent(each)
	}
}

func (r *run) givenState(example *model.StateExample) {
	a := r.simulator.aggregates[example.Aggregate]
	if a == nil {
		r.mismatch(example.At, "the aggregate of "+example.Name.Text+" is not in the model", "correct its name")
		return
	}
	identity := identityText(example.Identity)
	if example.Absent {
		a.entry.Remove(r.dispatcher, identity)
		return
	}
	r.putState(a, identity, r.write(a.initial(identity), example.Data))
}

// putState sets the state of an aggregate before the scenario.
func (r *run) putState(a *aggregate, identity string, after value.Value) {
	before, exists := a.entry.Get(r.dispatcher, identity)
	if exists && value.Equal(before, after) {
		return
	}
	a.entry.Put(r.dispatcher, identity, after)
	change := trace.Created
	if exists {
		change = trace.Changed
	}
	r.dispatcher.Record(&trace.StateChanged{Instance: a.entry.Instance(identity), Change: change, Before: before, After: after, Given: true})
}

func (r *run) givenRows(example *model.RowsExample) {
	m := r.simulator.readModels[example.ReadModel]
	if m == nil || m.key < 0 {
		r.mismatch(example.At, "the read model "+example.Name.Text+" is not in the model or has no key", "correct its name or add its key")
		return
	}
	for _, each := range example.Rows {
		row := r.write(m.empty, each)
		key := identityText(row.Fields()[m.key])
		before := r.table(m).row(key)
		r.table(m).set(key, row)
		r.dispatcher.Record(&trace.ReadModelChanged{ReadModel: m.name, Key: key, Before: before, After: row, Given: true})
	}
}

// givenEvent lets an event have happened: its effects hold, no handler runs.
func (r *run) givenEvent(example *model.EventExample) {
	e := r.simulator.events[example.Event]
	if e == nil {
		r.mismatch(example.At, "the event "+example.Name.Text+" is not in the model", "correct its name")
		return
	}
	happened := message{data: r.write(nothing(e.source.Record), example.Data)}
	happened.identity = e.ownIdentity(happened.data)
	fact := &trace.EventGiven{Event: e.name, Data: happened.data}
	if e.aggregate != nil && happened.identity != "" {
		fact.Instance = e.aggregate.entry.Instance(happened.identity)
	}
	r.dispatcher.Record(fact)
	r.givenEffect(e, happened)
	for _, each := range e.projections {
		each.apply(r, happened.data, true, r.dispatcher.Record)
	}
	for _, each := range e.parts {
		each.given(r, happened)
	}
}

// givenEffect changes the state as the event says. What cannot be computed
// from the data that are given stays as it is.
func (r *run) givenEffect(e *event, happened message) {
	if e.aggregate == nil || happened.identity == "" {
		return
	}
	state, exists := e.aggregate.entry.Get(r.dispatcher, happened.identity)
	if e.source.Deletes {
		if exists {
			e.aggregate.entry.Remove(r.dispatcher, happened.identity)
			r.dispatcher.Record(&trace.StateChanged{
				Instance: e.aggregate.entry.Instance(happened.identity), Change: trace.Deleted, Before: state, Given: true,
			})
		}
		return
	}
	if !exists {
		state = e.aggregate.initial(happened.identity)
	}
	r.putState(e.aggregate, happened.identity, r.assignWhatCan(state, e.sets, []value.Value{happened.data, state}))
}

// assignWhatCan is assign that leaves fields alone whose values cannot be
// computed.
func (r *run) assignWhatCan(record value.Value, fields []assignment, variables []value.Value) value.Value {
	for index := range fields {
		if after, err := r.assign(record, fields[index:index+1], variables); err == nil {
			record = after
		}
	}
	return record
}

// given lets a process have seen an event: it starts, changes and ends, but
// sends nothing.
func (p *part) given(r *run, happened message) {
	key, err := p.process.correlationOf(happened.data)
	if err != nil || len(p.faults) > 0 {
		return
	}
	correlation := identityText(key)
	state, running := p.process.entry.Get(r.dispatcher, correlation)
	if !running {
		if !p.starts {
			return
		}
		state = p.process.empty.WithAt(p.process.correlation, key)
		r.dispatcher.Record(&trace.ProcessStarted{Process: p.process.name, Correlation: correlation, State: state})
		for _, each := range p.process.timers {
			each.entry.Start(r.dispatcher, p.process.owner(correlation), each.source.After, appointment{happened, correlation})
		}
	}
	for _, each := range p.reactions {
		variables := []value.Value{happened.data, state, value.Null()}
		if wanted, err := r.holds(each.when, variables); err != nil || !wanted {
			continue
		}
		after := r.assignWhatCan(state, each.sets, variables)
		if !value.Equal(state, after) {
			r.dispatcher.Record(&trace.ProcessChanged{Process: p.process.name, Correlation: correlation, Before: state, After: after})
		}
		state = after
	}
	p.process.entry.Put(r.dispatcher, correlation, state)
	if p.ends {
		r.dispatcher.Record(&trace.ProcessEnded{Process: p.process.name, Correlation: correlation, Event: p.event.name})
		for _, each := range p.process.timers {
			each.entry.Stop(r.dispatcher, p.process.owner(correlation))
		}
		p.process.entry.Remove(r.dispatcher, correlation)
	}
}

// nothing returns a record whose fields are all missing.
func nothing(shape *value.Type) value.Value { return value.NewRecord(shape, nil) }

// write puts the values of a scenario into a record. What cannot be computed
// is a mismatch.
func (r *run) write(record value.Value, data []*model.Assignment) value.Value {
	values := append([]value.Value(nil), record.Fields()...)
	for _, each := range data {
		index, found := record.Shape().FieldIndex(each.Field.Text)
		if !found {
			r.mismatch(each.Field.At, "there is no field "+each.Field.Text, "correct its name")
			continue
		}
		written, err := r.written(each.Value)
		if err != nil {
			r.mismatch(each.Value.At, err.Error(), "write a value that can be computed without variables")
			continue
		}
		values[index] = written
	}
	return value.NewRecord(record.Shape(), values)
}

// written computes a value of a scenario, where expressions see no variables.
func (r *run) written(input *model.Input) (value.Value, error) {
	c := compiler{}
	made := c.filler(input, nil)
	if len(c.faults) > 0 {
		return value.Null(), faultError(c.faults[0])
	}
	return r.fill(made, nil)
}

// faultError is a fault of a scenario's value.
type faultError fault

// Error returns the reason.
func (e faultError) Error() string { return e.reason }
