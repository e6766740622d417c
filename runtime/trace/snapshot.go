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
	Open     bool // an open transaction changed it: it may still be rolled back

	by int // that transaction
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
		f.steps = t.Steps[:index+1]
		f.step(&t.Steps[index])
	}
	return f.now
}

// fold is a snapshot in the making, with what a rollback needs.
type fold struct {
	now   Snapshot
	steps []Step // up to the one at hand
	open  []opened
}

// opened is a transaction that is open.
type opened struct {
	transaction int
	index       int      // of the step after which it began
	before      Snapshot // what was true then
}

// begin opens a transaction.
func (f *fold) begin(step *Step) {
	f.open = append(f.open, opened{step.Transaction, len(f.steps), f.now.clone()})
	f.now.Transaction = step.Transaction
}

// end closes a transaction and returns it as it began.
func (f *fold) end(transaction int) opened {
	var ended opened
	f.open = slices.DeleteFunc(f.open, func(each opened) bool {
		if each.transaction == transaction {
			ended = each
		}
		return each.transaction == transaction
	})
	f.now.Transaction = 0
	if len(f.open) > 0 {
		f.now.Transaction = f.open[len(f.open)-1].transaction
	}
	return ended
}

// rollBack takes back what a transaction did: all that others did since it
// began, and what had left it already, happens again without it.
func (f *fold) rollBack(step *Step) {
	ended := f.end(step.Transaction)
	if ended.transaction == 0 {
		return
	}
	transaction := f.now.Transaction
	again := fold{now: ended.before}
	for index := ended.index; index < len(f.steps)-1; index++ {
		if each := &f.steps[index]; each.Transaction != step.Transaction || hasLeft(each.Fact) {
			again.steps = f.steps[:index+1]
			again.step(each)
		}
	}
	f.now = again.now
	f.now.Seq, f.now.At, f.now.Transaction = step.Seq, step.At, transaction
}

// hasLeft reports whether a fact holds even if its transaction is rolled back.
func hasLeft(fact Fact) bool {
	switch fact.(type) {
	case *IntegrationEventPublished, *DeliveredAgain:
		return true
	default:
		return false
	}
}

func (f *fold) step(step *Step) {
	f.now.Seq, f.now.At = step.Seq, step.At
	switch fact := step.Fact.(type) {
	case *TransactionBegan:
		f.take(fact.Delivery)
		f.begin(step)
	case *TransactionCommitted:
		f.end(step.Transaction)
		f.commit(step.Transaction)
		f.now.Queue = append(f.now.Queue, fact.Queued...)
	case *TransactionRolledBack:
		f.rollBack(step)
	case *RetryScheduled:
		f.now.Queue = append(f.now.Queue, fact.Delivery)
	case *CompensationSent:
		f.now.Queue = append(f.now.Queue, fact.Delivery)
	case *DeliveredAgain:
		f.now.Queue = append(f.now.Queue, fact.Delivery)
	case *MessageLost:
		f.take(fact.Delivery.ID)
	case *HandlerSkipped:
		if fact.Delivery > 0 {
			f.take(fact.Delivery)
		}
	case *StateChanged:
		f.state(fact, step.Transaction)
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

func (f *fold) commit(transaction int) {
	for index := range f.now.Aggregates {
		each := &f.now.Aggregates[index]
		if each.Open && each.by == transaction {
			each.Open, each.Version = false, each.Version+1
		}
	}
}

func (f *fold) state(fact *StateChanged, transaction int) {
	at := slices.IndexFunc(f.now.Aggregates, func(each AggregateState) bool { return each.Instance == fact.Instance })
	switch {
	case fact.Change == Deleted && at >= 0:
		f.now.Aggregates = slices.Delete(f.now.Aggregates, at, at+1)
	case fact.Change == Deleted:
	case at < 0:
		f.now.Aggregates = append(f.now.Aggregates, AggregateState{Instance: fact.Instance, State: fact.After, Open: !fact.Given, by: transaction})
	default:
		each := &f.now.Aggregates[at]
		each.State, each.Open, each.by = fact.After, !fact.Given, transaction
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
