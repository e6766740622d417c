package kernel

import (
	"errors"
	"time"

	"github.com/eventstorm/storm/runtime/trace"
)

// UnitOfWork is one transaction: what a message and all that runs with it
// changed, raised and sent. Handlers get it and must not keep it.
type UnitOfWork struct {
	dispatcher *Dispatcher
	touched    []touched
	raised     []raised
	dispatched int        // how many raised events were handed to their handlers before commit
	queued     []delivery // for after commit, in the order in which they came to be
	timers     []timerChange
	receipts   []receipt // for the inbox
	held       []held
	lasting    []held         // what a rollback does not take back
	ghosts     []raised       // integration events that left without waiting for commit
	owner      trace.Instance // the aggregate that it acts on first
	failed     error          // why it cannot be committed
	failedAt   int            // step
	reported   bool           // the failure is a fact already
	began      int            // step

	transaction int    // its number
	application string // in whose memory it runs
}

// touched is an aggregate as the transaction sees it.
type touched struct {
	aggregate *aggregate
	identity  string
	version   int // that was loaded; 0: it was not there
	state     any
	exists    bool
	changed   bool
}

// raised is an event that was raised in the transaction.
type raised struct {
	event   *event
	payload any
	at      frame
}

// held is a fact that becomes true by the commit.
type held struct {
	fact trace.Fact
	at   frame
}

// Services returns what the dispatcher's options gave.
func (u *UnitOfWork) Services() any { return u.dispatcher.options.Services }

// Now returns the virtual time since the run began.
func (u *UnitOfWork) Now() time.Duration { return u.dispatcher.now }

// Handler returns the name of the running handler.
func (u *UnitOfWork) Handler() string { return u.dispatcher.frame.handler.name }

// Attempt returns which attempt of the transaction this is, counted from 1.
func (u *UnitOfWork) Attempt() int { return u.dispatcher.frame.attempt }

// Observed reports whether anybody gets the facts, so that they need not be
// made otherwise.
func (u *UnitOfWork) Observed() bool { return u.dispatcher.observe != nil }

// Record tells the observer a fact of the running handler and returns the
// number of the step.
func (u *UnitOfWork) Record(fact trace.Fact) int { return u.dispatcher.emit(fact) }

// RecordOnCommit tells the observer a fact of the running handler once the
// transaction is committed, and never if it is rolled back.
func (u *UnitOfWork) RecordOnCommit(fact trace.Fact) {
	if u.dispatcher.observe != nil {
		u.held = append(u.held, held{fact, u.dispatcher.frame})
	}
}

// RecordOnRollback tells the observer a fact of the running handler once the
// transaction is rolled back, and never if it is committed: that something was
// done that no rollback takes back.
func (u *UnitOfWork) RecordOnRollback(fact trace.Fact) {
	if u.dispatcher.observe != nil {
		u.lasting = append(u.lasting, held{fact, u.dispatcher.frame})
	}
}

// find returns the aggregate as the transaction sees it.
func (u *UnitOfWork) find(entry *aggregate, identity string) *touched {
	for index := len(u.touched) - 1; index >= 0; index-- {
		if each := &u.touched[index]; each.aggregate == entry && each.identity == identity {
			return each
		}
	}
	u.touched = append(u.touched, touched{aggregate: entry, identity: identity})
	each := &u.touched[len(u.touched)-1]
	if stored := u.dispatcher.stores[entry.index].instances[identity]; stored != nil {
		each.version, each.state, each.exists = stored.version, stored.state, stored.exists
	}
	return each
}

func (u *UnitOfWork) load(entry *aggregate, identity string) (any, bool) {
	found := u.find(entry, identity)
	return found.state, found.exists
}

// save changes an aggregate within the transaction.
func (u *UnitOfWork) save(entry *aggregate, identity string, state any, exists bool) error {
	d := u.dispatcher
	instance := trace.Instance{Aggregate: entry.name, Identity: identity}
	if !entry.internal {
		if d.frame.handler.SingleAggregate && !u.owner.IsZero() && u.owner != instance {
			return u.fail(&ScopeError{First: u.owner, Second: instance})
		}
		if u.owner.IsZero() {
			u.owner = instance
		}
	}
	found := u.find(entry, identity)
	if !exists && !found.exists {
		return nil
	}
	if d.observe != nil && !entry.internal {
		fact := d.facts.stateChanged.next()
		fact.Instance, fact.Change = instance, changeOf(found.exists, exists)
		if found.exists {
			fact.Before = entry.data(found.state)
		}
		if exists {
			fact.After = entry.data(state)
		}
		d.emit(fact)
	}
	found.state, found.exists, found.changed = state, exists, true
	return nil
}

func changeOf(before, after bool) trace.Change {
	switch {
	case !after:
		return trace.Deleted
	case !before:
		return trace.Created
	default:
		return trace.Changed
	}
}

// fail makes sure that the transaction is rolled back even if the handler
// ignores the error.
func (u *UnitOfWork) fail(err error) error {
	if u.failed == nil {
		u.failed = err
	}
	return err
}

// conflict returns the error if another transaction changed an aggregate since
// it was loaded, or handled the same message.
func (u *UnitOfWork) conflict() error {
	for index := range u.receipts {
		if u.dispatcher.inbox.has(u.receipts[index].handledKey, u.dispatcher.now) {
			return &DuplicateMessageError{Key: u.receipts[index].key}
		}
	}
	for index := range u.touched {
		each := &u.touched[index]
		if !each.changed {
			continue
		}
		current := 0
		if stored := u.dispatcher.stores[each.aggregate.index].instances[each.identity]; stored != nil {
			current = stored.version
		}
		if current != each.version {
			return &VersionConflictError{
				Instance: trace.Instance{Aggregate: each.aggregate.name, Identity: each.identity},
				Expected: each.version, Current: current,
			}
		}
	}
	return nil
}

// reset empties the unit for its next use, keeping its memory.
func (u *UnitOfWork) reset() {
	clear(u.touched)
	clear(u.raised)
	clear(u.queued)
	clear(u.timers)
	clear(u.held)
	clear(u.lasting)
	clear(u.receipts)
	clear(u.ghosts)
	*u = UnitOfWork{
		dispatcher: u.dispatcher, touched: u.touched[:0], raised: u.raised[:0], queued: u.queued[:0],
		timers: u.timers[:0], receipts: u.receipts[:0], held: u.held[:0], lasting: u.lasting[:0], ghosts: u.ghosts[:0],
	}
}

// isFinal reports whether trying again cannot help.
func isFinal(err error) bool {
	var rejection *Rejection
	var missing *MissingCommandHandlerError
	var scope *ScopeError
	return errors.As(err, &rejection) || errors.As(err, &missing) || errors.As(err, &scope)
}
