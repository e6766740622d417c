package coverage

import (
	"fmt"

	"github.com/eventstorm/storm/model"
)

// Kind is a sort of point.
type Kind uint8

// The kinds, in the order of a report.
const (
	Command Kind = iota
	Handler
	Guard
	Invariant
	Condition
	Event
	Process
	Timer
	ReadModel
)

var kindWords = [...]string{
	Command: "commands", Handler: "handlers", Guard: "guards", Invariant: "invariants", Condition: "conditions",
	Event: "events", Process: "processes", Timer: "timers", ReadModel: "read models",
}

// String returns the plural that a table uses, such as "read models".
func (k Kind) String() string { return kindWords[k] }

var kindNouns = [...]string{
	Command: "command", Handler: "handler", Guard: "guard", Invariant: "invariant", Condition: "condition",
	Event: "event", Process: "process", Timer: "timer", ReadModel: "read model",
}

// Noun returns the word for one of the kind, such as "read model".
func (k Kind) Noun() string { return kindNouns[k] }

// Point is one thing that a scenario can reach.
type Point struct {
	Kind    Kind
	Element string      // the qualified name of the element, of the one that decides for a decision
	Text    string      // of a guard, an invariant or a condition
	Missing string      // what no scenario showed, such as "never broke"
	At      model.Range // where it stands in the model
	Reached int         // how often
}

// Sentence says that no scenario reached the point.
func (p *Point) Sentence() string {
	if p.Text == "" {
		return fmt.Sprintf("the %s %q %s", p.Kind.Noun(), p.Element, p.Missing)
	}
	return fmt.Sprintf("the %s %q of %q %s", p.Kind.Noun(), p.Text, p.Element, p.Missing)
}
