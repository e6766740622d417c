package coverage

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// run is a trace with what its facts leave open.
type run struct {
	trace     *trace.Trace
	committed map[int]bool
	effects   [][]int // by number of a step: those it caused
}

func readRun(t *trace.Trace) *run {
	r := &run{trace: t, committed: map[int]bool{0: true}, effects: make([][]int, len(t.Steps)+1)}
	for i := range t.Steps {
		step := &t.Steps[i]
		if _, is := step.Fact.(*trace.TransactionCommitted); is {
			r.committed[step.Transaction] = true
		}
		if step.Cause > 0 && step.Cause < len(r.effects) {
			r.effects[step.Cause] = append(r.effects[step.Cause], i)
		}
	}
	return r
}

// remains reports whether what a step tells is not rolled back.
func (r *run) remains(step *trace.Step) bool { return r.committed[step.Transaction] }

// attempt is how one call of a handler went: what ended it, and whether it did
// anything before.
type attempt struct {
	rejected *trace.CommandRejected
	failed   *trace.HandlerFailed
	skipped  []*trace.HandlerSkipped
	acted    bool
}

// attempt returns how the handler that a step called got on.
func (r *run) attempt(seq int) attempt {
	var made attempt
	if seq >= len(r.effects) {
		return made
	}
	for _, index := range r.effects[seq] {
		switch fact := r.trace.Steps[index].Fact.(type) {
		case *trace.CommandRejected:
			made.rejected = fact
		case *trace.HandlerFailed:
			made.failed = fact
		case *trace.HandlerSkipped:
			made.skipped = append(made.skipped, fact)
		case *trace.TransactionBegan, *trace.TransactionCommitted, *trace.TransactionRolledBack, *trace.RetryScheduled, *trace.DeadLettered:
		case *trace.EventRaised, *trace.CommandReceived, *trace.CommandDeferred, *trace.ExternalCalled, *trace.IntegrationEventStored:
			made.acted = true
		}
	}
	return made
}

// guards counts how the guards of a command's handler turned out.
func (c *Collector) guards(a attempt, b *behaviour) {
	if b == nil || len(b.guards) == 0 {
		return
	}
	held, broke := a.held(b)
	for _, guard := range b.guards[:held] {
		c.decided(Guard, b, guard, true)
	}
	if broke {
		c.decided(Guard, b, b.guards[held], false)
	}
}

// held returns how many guards held, and whether the next one broke.
func (a attempt) held(b *behaviour) (held int, broke bool) {
	all := len(b.guards)
	switch {
	case a.acted:
		return all, false
	case a.rejected != nil:
		at := placeWithin(b.guards, a.rejected.Place)
		if at < 0 && a.rejected.Place.IsZero() {
			return 0, false // there is no such aggregate, or there is one already
		}
		if at < 0 {
			return all, false // an invariant
		}
		return at, true
	case a.failed != nil && a.neverBegan(b):
		return 0, false
	case a.failed != nil:
		if at := placeWithin(b.guards, a.failed.Place); at >= 0 {
			return at, false // it could not be computed
		}
		return all, false
	case len(a.skipped) > 0:
		return 0, false // a duplicate
	default:
		return all, false
	}
}

// neverBegan reports whether a handler failed before its first decision.
func (a attempt) neverBegan(b *behaviour) bool {
	if a.failed.Injected {
		reason := " " + a.failed.Reason + " " // "injected fault at Handler", "Handler is down until …"
		return strings.HasSuffix(reason, " "+b.short+" ") || strings.HasSuffix(reason, " "+b.name+" ") ||
			strings.HasPrefix(reason, " "+b.short+" is ") || strings.HasPrefix(reason, " "+b.name+" is ")
	}
	return placeWithin(b.first, a.failed.Place) >= 0
}

// conditions counts how the conditions of a handler turned out on a message.
func (c *Collector) conditions(a attempt, b *behaviour, message string) {
	if b == nil {
		return
	}
	for _, each := range b.conditions {
		if each.on != "" && each.on != message {
			continue
		}
		switch {
		case a.skippedBy(each.expression):
			c.decided(Condition, b, each.expression, false)
		case a.failed != nil && !a.acted && (a.neverBegan(b) || within(each.expression, a.failed.Place)):
		default:
			c.decided(Condition, b, each.expression, true)
		}
	}
}

func (a attempt) skippedBy(condition *model.Expression) bool {
	for _, each := range a.skipped {
		if each.Reason == trace.SkipCondition && each.Detail == condition.Text {
			return true
		}
	}
	return false
}

// placeWithin returns which of some expressions a place lies in, -1 for none.
func placeWithin(expressions []*model.Expression, place trace.Place) int {
	for i, each := range expressions {
		if within(each, place) {
			return i
		}
	}
	return -1
}

// within reports whether a place lies in an expression.
func within(e *model.Expression, place trace.Place) bool {
	if place.IsZero() || place.File != e.At.File() {
		return false
	}
	start, end := e.At.Start(), e.At.End()
	begins := place.Line > start.Line || place.Line == start.Line && place.Column >= start.Column
	ends := place.Line < end.Line || place.Line == end.Line && place.Column < end.Column
	return begins && ends
}
