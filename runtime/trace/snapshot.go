package trace

import (
	"slices"
	"time"

	"github.com/eventstorm/storm/model/value"
)

// Snapshot is what was true after a step of a run, in the order in which
// things came to be.
type Snapshot struct {
	Seq         int
	At          time.Duration // virtual time since the run began
	Transaction int           // the open one; 0: none
	Aggregates  []AggregateState
	ReadModels  []Row
	Processes   []ProcessState
	Queue       []Delivery    // waiting, the next one first; retries last
	Outbox      []OutboxEntry // that are stored and committed, the published ones included
	Timers      []PendingTimer
}

// AggregateState is one aggregate as it was after a step.
type AggregateState struct {
	Instance Instance
	State    value.Value
	Version  int  // how many times it was changed by committed transactions
	Open     bool // the open transaction changed it: it may still be rolled back
}

// Row is one row of a read model.
type Row struct {
	ReadModel string
	Key       string
	Row       value.Value
}

// ProcessState is one running instance of a process manager.
type ProcessState struct {
	Process     string
	Correlation string
	State       value.Value
}

// OutboxEntry is one integration event in the outbox.
type OutboxEntry struct {
	ID        int
	Event     string
	Data      value.Value
	Published bool
}

// PendingTimer is a timer that is set.
type PendingTimer struct {
	Timer string
	Owner string
	Due   time.Duration
}

// Snapshot returns what was true after the step with the number; 0 is the
// beginning, and numbers beyond the end stand for the end. It walks the trace
// from the start.
func (t *Trace) Snapshot(seq int) Snapshot {
	var f fold
	for index := range t.Steps {
		if t.Steps[index].Seq > seq {
			break
		}
		f.step(&t.Steps[index])
	}
	return f.now
}

// fold is a snapshot in the making, with what a rollback needs.
type fold struct {
	now    Snapshot
	before Snapshot // when the open transaction began
}

func (f *fold) step(step *Step) {
	f.now.Seq, f.now.At = step.Seq, step.At
	switch fact := step.Fact.(type) {
	case *TransactionBegan:
		f.take(fact.Delivery)
		f.before = f.now.clone()
		f.now.Transaction = step.Transaction
	case *TransactionCommitted:
		f.commit()
		f.now.Queue = append(f.now.Queue, fact.Queued...)
	case *TransactionRolledBack:
		f.now = f.before
		f.now.Seq, f.now.At, f.now.Transaction = step.Seq, step.At, 0
	case *RetryScheduled:
		f.now.Queue = append(f.now.Queue, fact.Delivery)
	case *CompensationSent:
		f.now.Queue = append(f.now.Queue, fact.Delivery)
	case *HandlerSkipped:
		if fact.Delivery > 0 {
			f.take(fact.Delivery)
		}
	case *StateChanged:
		f.state(fact)
	case *ReadModelChanged:
		f.row(fact)
	case *IntegrationEventStored:
		f.now.Outbox = append(f.now.Outbox, OutboxEntry{ID: fact.ID, Event: fact.Event, Data: fact.Data})
	case *IntegrationEventPublished:
		f.published(fact)
	default:
		f.process(step.Fact)
	}
}

func (f *fold) process(fact Fact) {
	switch fact := fact.(type) {
	case *ProcessStarted:
		f.now.Processes = append(f.now.Processes, ProcessState{fact.Process, fact.Correlation, fact.State})
	case *ProcessChanged:
		for index := range f.now.Processes {
			if each := &f.now.Processes[index]; each.Process == fact.Process && each.Correlation == fact.Correlation {
				each.State = fact.After
			}
		}
	case *ProcessEnded:
		f.now.Processes = slices.DeleteFunc(f.now.Processes, func(each ProcessState) bool {
			return each.Process == fact.Process && each.Correlation == fact.Correlation
		})
	case *TimerSet:
		f.now.Timers = append(f.now.Timers, PendingTimer{fact.Timer, fact.Owner, fact.Due})
	case *TimerFired:
		f.removeTimer(fact.Timer, fact.Owner)
	case *TimerCancelled:
		f.removeTimer(fact.Timer, fact.Owner)
	}
}

// take removes a delivery from the queue: its transaction began.
func (f *fold) take(delivery int) {
	f.now.Queue = slices.DeleteFunc(f.now.Queue, func(each Delivery) bool { return each.ID == delivery })
}

func (f *fold) commit() {
	f.now.Transaction = 0
	for index := range f.now.Aggregates {
		each := &f.now.Aggregates[index]
		if each.Open {
			each.Open, each.Version = false, each.Version+1
		}
	}
}

func (f *fold) state(fact *StateChanged) {
	at := slices.IndexFunc(f.now.Aggregates, func(each AggregateState) bool { return each.Instance == fact.Instance })
	switch {
	case fact.Change == Deleted && at >= 0:
		f.now.Aggregates = slices.Delete(f.now.Aggregates, at, at+1)
	case fact.Change == Deleted:
	case at < 0:
		f.now.Aggregates = append(f.now.Aggregates, AggregateState{Instance: fact.Instance, State: fact.After, Open: !fact.Given})
	default:
		f.now.Aggregates[at].State, f.now.Aggregates[at].Open = fact.After, !fact.Given
	}
}

func (f *fold) row(fact *ReadModelChanged) {
	at := slices.IndexFunc(f.now.ReadModels, func(each Row) bool {
		return each.ReadModel == fact.ReadModel && each.Key == fact.Key
	})
	switch {
	case fact.After.IsNull() && at >= 0:
		f.now.ReadModels = slices.Delete(f.now.ReadModels, at, at+1)
	case fact.After.IsNull():
	case at < 0:
		f.now.ReadModels = append(f.now.ReadModels, Row{fact.ReadModel, fact.Key, fact.After})
	default:
		f.now.ReadModels[at].Row = fact.After
	}
}

func (f *fold) published(fact *IntegrationEventPublished) {
	f.take(fact.Delivery)
	for index := range f.now.Outbox {
		if f.now.Outbox[index].ID == fact.ID && fact.ID != 0 {
			f.now.Outbox[index].Published = true
		}
	}
	f.now.Queue = append(f.now.Queue, fact.Queued...)
}

func (f *fold) removeTimer(timer, owner string) {
	f.now.Timers = slices.DeleteFunc(f.now.Timers, func(each PendingTimer) bool {
		return each.Timer == timer && each.Owner == owner
	})
}

// clone returns a copy that shares no slices.
func (s *Snapshot) clone() Snapshot {
	c := *s
	c.Aggregates = slices.Clone(s.Aggregates)
	c.ReadModels = slices.Clone(s.ReadModels)
	c.Processes = slices.Clone(s.Processes)
	c.Queue = slices.Clone(s.Queue)
	c.Outbox = slices.Clone(s.Outbox)
	c.Timers = slices.Clone(s.Timers)
	return c
}
