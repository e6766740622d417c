package play

import (
	"context"
	"slices"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Choice is something that can be done next: exactly one of Command, Event,
// Timer, Wait and Reconcile is set.
type Choice struct {
	Command    *model.Command
	Event      *model.Event // comes in from outside
	Timer      *model.Timer // is set
	Wait       time.Duration
	Reconcile  *model.Context // a batch would find that something of it was lost
	Identities []string       // of the aggregates that the command makes sense on, the latest first
	Reason     string         // why it makes no sense now; empty: it does
	Known      bool           // nothing new: a command that policies send, an event that the model itself publishes
}

// Makes reports whether the choice makes sense now.
func (c *Choice) Makes() bool { return c.Reason == "" }

// The bounds of looking ahead.
const (
	mostInstances = 5   // of an aggregate on which a command is tried
	lookAhead     = 200 // messages that may follow
)

// choices returns what can be done after a take: commands and events in
// declared order, then what the clock brings.
func (s *Stage) choices(ctx context.Context, runner Runner, t *Take) ([]Choice, error) {
	now := t.Trace.Snapshot(len(t.Trace.Steps))
	rehearsal := rehearsal{stage: s, ctx: ctx, runner: runner, take: t, steps: t.Steps(), now: &now}
	var all []Choice
	for _, context := range s.Model.Contexts {
		for _, command := range context.Commands {
			choice, err := rehearsal.command(command)
			if err != nil {
				return nil, err
			}
			all = append(all, choice)
		}
		for _, event := range context.Events {
			if comesIn(event) {
				all = append(all, Choice{Event: event, Known: len(event.Publishers) > 0})
			}
		}
	}
	all = append(all, clock(s.Model, t.Trace, &now)...)
	lost, err := rehearsal.lost()
	return append(all, lost...), err
}

// comesIn reports whether an event may come from outside.
func comesIn(event *model.Event) bool {
	if event.External != nil {
		return true
	}
	return event.EventKind == model.EventIntegration && len(event.Handlers)+len(event.Processes)+len(event.ReadModels) > 0
}

// clock returns what time would bring: the timers that are set, and the next
// attempt of what failed.
func clock(m *model.Model, t *trace.Trace, now *trace.Snapshot) []Choice {
	var all []Choice
	for _, context := range m.Contexts {
		for _, process := range context.Processes {
			for _, timer := range process.Timers {
				if slices.ContainsFunc(now.Timers, func(p trace.PendingTimer) bool { return isTimer(p.Timer, timer) }) {
					all = append(all, Choice{Timer: timer})
				}
			}
		}
	}
	if next := nextAttempt(t, now); next > 0 {
		all = append(all, Choice{Wait: next})
	}
	return all
}

// isTimer reports whether a trace means a timer.
func isTimer(name string, timer *model.Timer) bool {
	qualified := timer.Name.Text
	if context := timer.Process.Context.Name.Text; context != "" {
		qualified = context + "." + qualified
	}
	return name == timer.Name.Text || name == qualified || name == timer.Process.QualifiedName()+"."+timer.Name.Text
}

// nextAttempt returns how long it is until something that failed is tried
// again; 0: nothing waits.
func nextAttempt(t *trace.Trace, now *trace.Snapshot) time.Duration {
	next := time.Duration(0)
	for i := range t.Steps {
		retry, is := t.Steps[i].Fact.(*trace.RetryScheduled)
		if !is || !slices.ContainsFunc(now.Queue, func(d trace.Delivery) bool { return d.ID == retry.Delivery.ID }) {
			continue
		}
		left := t.Steps[i].At + retry.Delay - now.At
		if left > 0 && (next == 0 || left < next) {
			next = left
		}
	}
	return next
}

// Sample returns data with which the choice may be taken: a record of the
// command's or event's fields. It is missing for the others.
func (s *Stage) Sample(c *Choice, t *Take) value.Value {
	now := t.Trace.Snapshot(len(t.Trace.Steps))
	switch {
	case c.Command != nil:
		identity := ""
		if len(c.Identities) > 0 {
			identity = c.Identities[0]
		}
		return s.samples.Command(c.Command, identity, &now)
	case c.Event != nil:
		return s.samples.Event(c.Event, &now)
	default:
		return value.Null()
	}
}
