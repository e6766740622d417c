// Package outcome says in words what remains of a run, and in what two runs
// of one scenario end differently.
package outcome

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Outcome is what remains of a run when it is over: of transactions that were
// rolled back nothing does.
type Outcome struct {
	Result       trace.Outcome
	Transactions int     // that were committed
	Events       []Entry // domain events, in the order in which they were raised
	Rejected     []Entry // commands, with the reason
	State        []Entry // of aggregates
	ReadModels   []Entry // rows
	Processes    []Entry // that still run
	Published    []Entry // integration events
	Notified     []Entry // people
	Compensated  []Entry // commands
	DeadLetters  []Entry // messages that were given up, with their handlers
	Lost         []Entry // messages that died with an application
	Ghosts       []Entry // integration events that tell of what was rolled back
	Unanswered   []Entry // commands
}

// Entry is one of the things that remain: what it is, and what is said of it.
type Entry struct {
	Name string
	Data value.Value // missing when there is none
	Text string      // in place of data
}

// String returns the entry on one line.
func (e Entry) String() string {
	switch {
	case e.Text != "":
		return e.Name + ": " + e.Text
	case e.Data.IsNull() || e.Data.Kind() == value.Record && e.Data.Len() == 0:
		return e.Name
	default:
		return e.Name + " " + e.Data.String()
	}
}

// Of returns what remains of a run. It passes over facts that it does not know.
func Of(t *trace.Trace) Outcome {
	o := Outcome{Result: t.Outcome}
	names := shortener(t.Context)
	committed := map[int]bool{0: true}
	for i := range t.Steps {
		if _, is := t.Steps[i].Fact.(*trace.TransactionCommitted); is {
			committed[t.Steps[i].Transaction] = true
		}
	}
	o.Transactions = len(committed) - 1
	for i := range t.Steps {
		o.note(t.Steps[i].Fact, committed[t.Steps[i].Transaction], names)
	}
	for _, seq := range t.Lost() {
		lost := t.Step(seq).Fact.(*trace.MessageLost)
		o.Lost = append(o.Lost, Entry{Name: names.short(lost.Delivery.Message), Data: lost.Data})
	}
	o.end(t.Snapshot(len(t.Steps)), names)
	return o
}

// note adds a fact. What a transaction tells of itself counts only if it was
// committed; that a command was rejected counts in any case.
func (o *Outcome) note(fact trace.Fact, committed bool, names shortener) {
	switch fact := fact.(type) {
	case *trace.CommandRejected:
		o.Rejected = append(o.Rejected, Entry{Name: names.short(fact.Command), Text: fact.Reason})
	case *trace.CompensationSent:
		o.Compensated = append(o.Compensated, Entry{Name: names.short(fact.Command), Data: fact.Data})
	case *trace.DeadLettered:
		o.DeadLetters = append(o.DeadLetters, Entry{Name: names.short(fact.Message), Text: names.short(fact.Handler)})
	case *trace.EventRaised:
		if committed {
			o.Events = append(o.Events, Entry{Name: names.short(fact.Event), Data: fact.Data})
		}
	case *trace.IntegrationEventPublished: // it is on its way, whatever becomes of the transaction
		o.Published = append(o.Published, Entry{Name: names.short(fact.Event), Data: fact.Data})
	case *trace.GhostPublished:
		o.Ghosts = append(o.Ghosts, Entry{Name: names.short(fact.Event), Data: fact.Data})
	case *trace.CommandUnanswered:
		o.Unanswered = append(o.Unanswered, Entry{Name: names.short(fact.Command)})
	case *trace.Notified:
		if committed {
			o.Notified = append(o.Notified, Entry{Name: names.short(fact.Actor), Text: fact.Message})
		}
	}
}

// end adds what is so when the run is over.
func (o *Outcome) end(now trace.Snapshot, names shortener) {
	for _, each := range now.Aggregates {
		name := names.short(each.Instance.Aggregate) + "/" + each.Instance.Identity
		o.State = append(o.State, Entry{Name: name, Data: each.State})
	}
	for _, each := range now.ReadModels {
		o.ReadModels = append(o.ReadModels, Entry{Name: names.short(each.ReadModel) + "/" + each.Key, Data: each.Row})
	}
	for _, each := range now.Processes {
		o.Processes = append(o.Processes, Entry{Name: names.short(each.Process) + "/" + each.Correlation, Data: each.State})
	}
}

// shortener is the context whose name is left out of names.
type shortener string

func (s shortener) short(qualified string) string {
	if s == "" {
		return qualified
	}
	return strings.TrimPrefix(qualified, string(s)+".")
}
