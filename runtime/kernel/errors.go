package kernel

import (
	"errors"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/runtime/trace"
)

// DuplicateNameError says that a registry has two things of one sort with the
// same name.
type DuplicateNameError struct {
	Sort string // "command", "event", "aggregate" or "timer"
	Name string
}

// Error names the duplicate.
func (e *DuplicateNameError) Error() string {
	return fmt.Sprintf("%s %q is registered twice. give one of them another name", e.Sort, e.Name)
}

// DuplicateCommandHandlerError says that a second handler was registered for a
// command. The first one stays.
type DuplicateCommandHandlerError struct {
	Command string
	First   string // handler
	Second  string // handler
}

// Error names the command and both handlers.
func (e *DuplicateCommandHandlerError) Error() string {
	return fmt.Sprintf("command %q is handled by %q already, and by %q. remove one of them", e.Command, e.First, e.Second)
}

// MissingCommandHandlerError says that nothing handles a command.
type MissingCommandHandlerError struct{ Command string }

// Error names the command.
func (e *MissingCommandHandlerError) Error() string {
	return fmt.Sprintf("nobody handles command %q. register a handler", e.Command)
}

// Rejection is why a command was refused. A handler returns one to say that
// the command must not happen; it is never retried. Any other error of a
// handler is a failure.
type Rejection struct {
	Reason string
	At     trace.Place // of the rule that was broken, if it has one
}

// Reject returns a rejection.
func Reject(reason string) *Rejection { return &Rejection{Reason: reason} }

// Error returns the reason.
func (r *Rejection) Error() string { return r.Reason }

// Place returns where the broken rule stands.
func (r *Rejection) Place() trace.Place { return r.At }

// Placed is an error of a handler that knows its place in a model.
type Placed interface {
	error
	Place() trace.Place
}

// InjectedFault is a failure that was caused on purpose.
type InjectedFault struct {
	Where string
	At    trace.Place // where it is asked for, if that is known
}

// Error says that the fault was injected.
func (e *InjectedFault) Error() string { return "injected fault at " + e.Where }

// Place returns where the fault is asked for.
func (e *InjectedFault) Place() trace.Place { return e.At }

// ScopeError says that a handler changed a second aggregate though its
// transactions may change one only.
type ScopeError struct{ First, Second trace.Instance }

// Error names both aggregates.
func (e *ScopeError) Error() string {
	return fmt.Sprintf("the transaction has changed %s and may not change %s too. send a command instead", e.First, e.Second)
}

// VersionConflictError says that an aggregate was changed by another
// transaction since this one loaded it.
type VersionConflictError struct {
	Instance          trace.Instance
	Expected, Current int // versions
}

// Error names the aggregate and both versions.
func (e *VersionConflictError) Error() string {
	return fmt.Sprintf("%s was changed by another transaction: version %d is now %d", e.Instance, e.Expected, e.Current)
}

// DuplicateMessageError says that another transaction handled a message with
// the same key since this one began.
type DuplicateMessageError struct{ Key string }

// Error names the key.
func (e *DuplicateMessageError) Error() string {
	return fmt.Sprintf("another transaction handled %s meanwhile", e.Key)
}

// errAbandoned is why a transaction is rolled back whose application crashed
// elsewhere.
var errAbandoned = errors.New("the application crashed")

// errUnfinished is why a reconciling batch compensates.
var errUnfinished = errors.New("it was not handled")

// StepBudgetError says that a cascade of messages was ended because it did not
// end by itself. What was queued is gone.
type StepBudgetError struct {
	Budget int      // messages
	Loop   []string // messages and handlers by turns, the first one again at the end; empty when nothing repeats
}

// Error shows the loop.
func (e *StepBudgetError) Error() string {
	if len(e.Loop) == 0 {
		return fmt.Sprintf("stopped after %d messages", e.Budget)
	}
	return fmt.Sprintf("stopped after %d messages: a loop of %s", e.Budget, strings.Join(e.Loop, " → "))
}
