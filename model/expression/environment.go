package expression

import (
	"time"

	"github.com/eventstorm/storm/model/value"
)

// Clock tells the time of a run, which need not be the time of day.
type Clock interface{ Now() time.Time }

// Identifiers makes the identifiers of a run, each one once.
type Identifiers interface{ Next() string }

// DefaultBudget is how much work an evaluation may do unless its environment
// says otherwise: about one unit for each step of a loop's body and for each
// value put into a list. It takes some tens of milliseconds to use it up.
const DefaultBudget = 1_000_000

// Environment is what a program reads when it is evaluated. It may be used for
// many evaluations one after the other, not for several at once.
type Environment struct {
	// Variables are the values in the order of the scope. Those that are not
	// given are missing.
	Variables []value.Value
	// Clock answers now() and today(); without it they are errors.
	Clock Clock
	// Identifiers answers uuid(); without it that is an error.
	Identifiers Identifiers
	// Budget limits the work of one evaluation; 0 means DefaultBudget.
	Budget int

	locals []value.Value // let variables and loop elements, by slot
	left   int           // what remains of the budget
}

var errBudget error = &value.Error{Message: "this takes too much work", Hint: "use smaller lists or a simpler expression"}

// begin prepares for an evaluation that needs so many slots.
func (e *Environment) begin(slots int) {
	e.left = e.Budget
	if e.left <= 0 {
		e.left = DefaultBudget
	}
	if len(e.locals) < slots {
		e.locals = make([]value.Value, slots)
	}
}

// Work returns how much work the last evaluation did, in the units of Budget.
func (e *Environment) Work() int {
	if e.Budget > 0 {
		return e.Budget - e.left
	}
	return DefaultBudget - e.left
}

// charge takes work off the budget.
func (e *Environment) charge(work int) error {
	e.left -= work
	if e.left < 0 {
		return errBudget
	}
	return nil
}

// variable returns the value of a variable.
func (e *Environment) variable(index int) value.Value {
	if index < len(e.Variables) {
		return e.Variables[index]
	}
	return value.Null()
}
