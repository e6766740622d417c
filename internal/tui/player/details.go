package player

import (
	"fmt"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// details draws what is true at the chosen step.
func (p *Pane) details(area canvas.Area) {
	t := &text{area: area, styles: p.styles}
	if step := p.step(); step == nil {
		p.verdict(t)
	} else {
		p.moment(t, step)
	}
	p.lines, p.page = len(t.lines), area.Height()
	p.scroll = max(0, min(p.scroll, p.lines-p.page))
	for y := range min(area.Height(), len(t.lines)-p.scroll) {
		area.WriteLine(0, y, t.lines[p.scroll+y])
	}
	if below := p.lines - p.page - p.scroll; below > 0 {
		more := fmt.Sprintf(" ▾ %d more, ⇧↓ ", below)
		corner := area.Sub(area.Width()-area.Measure(more), area.Height()-1, area.Measure(more), 1)
		corner.Fill(canvas.Plain)
		corner.Write(0, 0, more, p.styles.Quiet)
	}
}

// moment composes a step: the sentence, the message, the state, what waits.
func (p *Pane) moment(t *text, step *trace.Step) {
	t.wrap(sentence(p.styles, step.Fact, p.trace.Context, hasNoRecord(step.Fact)), 2)
	p.delivery(t, step.Fact)
	t.record("data", dataOf(step.Fact))
	p.state(t, step.Fact)
	p.around(t, step)
}

// dataOf returns the record that a fact carries.
func dataOf(fact trace.Fact) value.Value {
	switch fact := fact.(type) {
	case *trace.CommandReceived:
		return fact.Data
	case *trace.CommandUnhandled:
		return fact.Data
	case *trace.EventRaised:
		return fact.Data
	case *trace.EventReceived:
		return fact.Data
	case *trace.EventGiven:
		return fact.Data
	case *trace.IntegrationEventStored:
		return fact.Data
	case *trace.IntegrationEventPublished:
		return fact.Data
	case *trace.DeadLettered:
		return fact.Data
	case *trace.CompensationSent:
		return fact.Data
	case *trace.ProcessStarted:
		return fact.State
	default:
		return value.Null()
	}
}

// hasNoRecord reports whether the sentence must tell the data, because no
// record is shown below it.
func hasNoRecord(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.StateChanged, *trace.ReadModelChanged, *trace.ProcessChanged:
		return false
	}
	return dataOf(fact).IsNull()
}

// state composes what the step changed, or the aggregate that it is about.
func (p *Pane) state(t *text, fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.StateChanged:
		t.change(p.instance(fact.Instance), fact.Before, fact.After)
	case *trace.ReadModelChanged:
		t.change(short(fact.ReadModel, p.trace.Context)+" "+fact.Key, fact.Before, fact.After)
	case *trace.ProcessChanged:
		t.change(short(fact.Process, p.trace.Context)+" "+fact.Correlation, fact.Before, fact.After)
	default:
		if instance := instanceOf(fact); !instance.IsZero() {
			p.standing(t, instance)
		}
	}
}

// standing composes the state of an aggregate as it stands.
func (p *Pane) standing(t *text, instance trace.Instance) {
	for i := range p.snapshot.Aggregates {
		if each := &p.snapshot.Aggregates[i]; each.Instance == instance {
			t.record(p.instance(instance)+" as it stands", each.State)
			return
		}
	}
	t.heading(p.instance(instance) + " does not exist yet")
}

func (p *Pane) instance(instance trace.Instance) string {
	return short(instance.Aggregate, p.trace.Context) + "/" + instance.Identity
}

// around composes the transaction and what waits.
func (p *Pane) around(t *text, step *trace.Step) {
	clock := "at the start"
	if step.At > 0 {
		clock = "after " + value.NewDuration(step.At).String()
	}
	switch {
	case p.snapshot.Transaction != 0:
		clock += fmt.Sprintf(" · transaction %d is open", p.snapshot.Transaction)
	default:
		clock += " · no transaction is open"
	}
	t.heading(clock)
	p.queue(t)
	p.outbox(t)
	p.aggregates(t)
	for _, timer := range p.snapshot.Timers {
		t.item("timer", short(timer.Timer, p.trace.Context), "due after "+value.NewDuration(timer.Due).String(), false)
	}
}

// delivery composes what a transaction was opened for.
func (p *Pane) delivery(t *text, fact trace.Fact) {
	began, is := fact.(*trace.TransactionBegan)
	if !is {
		return
	}
	for _, waiting := range p.before.Queue {
		if waiting.ID == began.Delivery && waiting.Receiver != "" {
			t.item("for", short(waiting.Receiver, p.trace.Context), "← "+short(waiting.Message, p.trace.Context), false)
		}
	}
}

// aggregates lists what exists.
func (p *Pane) aggregates(t *text) {
	for i := range p.snapshot.Aggregates {
		each := &p.snapshot.Aggregates[i]
		state := "committed"
		if each.Open {
			state = "changed in this transaction"
		}
		t.item("aggregate", p.instance(each.Instance), state, each.Open)
	}
}

func (p *Pane) queue(t *text) {
	for i, delivery := range p.snapshot.Queue {
		receiver := "the bus"
		if delivery.Receiver != "" {
			receiver = short(delivery.Receiver, p.trace.Context)
		}
		isNew := i >= len(p.before.Queue)
		t.item("queue", short(delivery.Message, p.trace.Context), "→ "+receiver, isNew)
	}
}

func (p *Pane) outbox(t *text) {
	for i, entry := range p.snapshot.Outbox {
		state := "waits for the commit"
		switch {
		case entry.Published:
			state = "published"
		case p.snapshot.Transaction == 0:
			state = "stored"
		}
		isNew := i >= len(p.before.Outbox) || p.before.Outbox[i].Published != entry.Published
		if entry.Published && !isNew {
			continue
		}
		t.item("outbox", short(entry.Event, p.trace.Context), state, isNew)
	}
}
