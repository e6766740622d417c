package runtime

import (
	"fmt"
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// process is a compiled process manager.
type process struct {
	source      *model.Process
	name        string
	entry       kernel.Aggregate[value.Value] // its state, by correlation
	how         kernel.Handling
	correlation int // field of the state, -1 when it has none
	empty       value.Value
	timers      []*timer
	compiled    bool
}

func (c *compiler) newProcess(source *model.Process, name string) *process {
	made := &process{source: source, name: name, correlation: -1, empty: value.Zero(source.Record)}
	made.entry = kernel.NewAggregate[value.Value](c.registry, "process "+name).Internal()
	made.how = c.handling(source.Context, model.DispatchAfterCommit)
	made.how.Mode, made.how.DeferSends = kernel.AfterCommit, true
	made.how.Retry = retryOf(source.Retry)
	if index, found := source.Record.FieldIndex(source.Correlates.Text); found {
		made.correlation = index
	}
	return made
}

// compile registers the timers.
func (p *process) compile(c *compiler) {
	if p.compiled {
		return
	}
	p.compiled = true
	for index, each := range p.source.Timers {
		name := p.name + "." + each.Name.Text
		if slices.ContainsFunc(p.timers, func(other *timer) bool { return other.name == name }) {
			name += " (" + fmt.Sprint(index+1) + ")"
		}
		made := c.newTimer(each, p, name)
		p.timers = append(p.timers, made)
		c.timers[each] = made
	}
}

// owner names an instance of the process.
func (p *process) owner(correlation string) string { return p.name + "/" + correlation }

// part is what a process does on one event.
type part struct {
	process   *process
	event     *event
	starts    bool
	ends      bool
	reactions []*reaction
	faults    []fault // if there are any, the process does not react to the event
}

// reaction is a compiled reaction or timer.
type reaction struct {
	when      *formula
	on        string // the event or timer
	text      string // of the condition
	sets      []assignment
	sends     []*effect
	publishes []*effect
}

// processLayout is the variables that a process sees.
var processLayout = layout{eventVariable, processVariable, itemVariable}

// react compiles and registers what the process does on an event.
func (p *process) react(c *compiler, on *event) {
	made := &part{
		process: p, event: on,
		starts: slices.Contains(p.source.Starts, on.source), ends: slices.Contains(p.source.Ends, on.source),
	}
	for _, each := range p.source.Reactions {
		if each.Event == on.source {
			made.reactions = append(made.reactions, c.reaction(p, on.name, each.When, each.Sets, each.Sends, each.Publishes))
		}
	}
	if p.correlation < 0 {
		c.problem(p.source.Name.At, "it does not say which field it correlates by")
	}
	made.faults = c.takeFaults()
	on.parts = append(on.parts, made)
	registered := on.react(p.name, p.how, made.handle)
	if len(made.faults) == 0 && !made.starts {
		registered.Concerns(made.concerns)
	}
}

// concerns reports whether the instance that an event belongs to is running.
func (p *part) concerns(d *kernel.Dispatcher, happened message) (running bool, correlation string) {
	key, err := p.process.correlationOf(happened.data)
	if err != nil {
		return true, "" // the failure is told by handle
	}
	_, running = p.process.entry.Get(d, identityText(key))
	return running, identityText(key)
}

func (c *compiler) reaction(p *process, on string, when *model.Expression, sets []*model.Assignment, sends, publishes []*model.Effect) *reaction {
	made := &reaction{
		on: on, when: c.formula(when, processLayout), sets: c.assignments(sets, p.source.Record, processLayout),
		sends: c.effects(sends, processLayout), publishes: c.effects(publishes, processLayout),
	}
	if when != nil {
		made.text = when.Text
	}
	return made
}

// correlationOf returns which instance of the process an event belongs to.
func (p *process) correlationOf(data value.Value) (value.Value, error) {
	correlation, _ := data.Field(p.source.Correlates.Text)
	if correlation.IsNull() {
		return correlation, fmt.Errorf("the event has no %s, by which %s correlates", p.source.Correlates.Text, p.source.Name.Text)
	}
	return correlation, nil
}

// handle reacts to an event: it starts an instance, lets the running one
// react, and ends it.
func (p *part) handle(work *kernel.UnitOfWork, happened message) error {
	r := runOf(work)
	if len(p.faults) > 0 {
		r.skip(p.process.name, p.faults, work.Record)
		return nil
	}
	key, err := p.process.correlationOf(happened.data)
	if err != nil {
		return err
	}
	correlation := identityText(key)
	state, running := p.process.entry.Load(work, correlation)
	if !running {
		if state, err = p.process.start(work, key, happened); err != nil {
			return err
		}
	}
	for _, each := range p.reactions {
		if state, err = p.process.act(work, r, each, happened.data, state, correlation); err != nil {
			return err
		}
	}
	if p.ends {
		return p.process.end(work, correlation, p.event.name)
	}
	return nil
}

// start begins an instance and sets its timers.
func (p *process) start(work *kernel.UnitOfWork, correlation value.Value, happened message) (value.Value, error) {
	state, key := p.empty.WithAt(p.correlation, correlation), identityText(correlation)
	work.Record(&trace.ProcessStarted{Process: p.name, Correlation: key, State: state})
	for _, each := range p.timers {
		each.entry.Set(work, p.owner(key), each.source.After, appointment{happened, key})
	}
	return state, p.entry.Save(work, key, state)
}

// act lets an instance react.
func (p *process) act(work *kernel.UnitOfWork, r *run, do *reaction, data, state value.Value, correlation string) (value.Value, error) {
	variables := r.push(len(processLayout))
	defer r.pop(len(processLayout))
	variables[0], variables[1] = data, state
	wanted, err := r.holds(do.when, variables)
	if err != nil {
		return state, err
	}
	if !wanted {
		if work.Observed() {
			work.Record(&trace.HandlerSkipped{Handler: p.name, Message: do.on, Reason: trace.SkipCondition, Detail: do.text})
		}
		return state, nil
	}
	after, err := r.assign(state, do.sets, variables)
	if err != nil {
		return state, err
	}
	if !value.Equal(state, after) {
		work.Record(&trace.ProcessChanged{Process: p.name, Correlation: correlation, Before: state, After: after})
		if err := p.entry.Save(work, correlation, after); err != nil {
			return after, err
		}
	}
	variables[1] = after
	if err := r.send(work, do.sends, variables); err != nil {
		return after, err
	}
	return after, r.publish(work, do.publishes, variables)
}

// end removes an instance and cancels its timers.
func (p *process) end(work *kernel.UnitOfWork, correlation, event string) error {
	work.Record(&trace.ProcessEnded{Process: p.name, Correlation: correlation, Event: event})
	for _, each := range p.timers {
		each.entry.Cancel(work, p.owner(correlation))
	}
	return p.entry.Delete(work, correlation)
}
