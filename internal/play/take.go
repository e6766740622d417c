package play

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Take is one point of a play: all that was done until here and what came of
// it. Takes make up a tree; what was done and seen in one never changes.
type Take struct {
	Opening  Opening
	Parent   *Take // nil: the opening
	Children []*Take
	Step     *model.Step // what was done; nil in an opening
	Title    string      // that in a few words
	Trace    *trace.Trace
	First    int // the number of facts before those that the step led to
	Choices  []Choice
}

// Steps returns all that was done, from the opening on.
func (t *Take) Steps() []*model.Step {
	var steps []*model.Step
	for ; t.Parent != nil; t = t.Parent {
		steps = append(steps, t.Step)
	}
	slices.Reverse(steps)
	return steps
}

// Start returns the opening that the take belongs to.
func (t *Take) Start() *Take {
	for t.Parent != nil {
		t = t.Parent
	}
	return t
}

// Depth returns how many steps were done.
func (t *Take) Depth() int { return len(t.Steps()) }

// Went tells in a word what came of the step: an event, a rejection, a
// failure, or nothing.
func (t *Take) Went() Outcome {
	outcome := Quiet
	for i := t.First; i < len(t.Trace.Steps); i++ {
		switch t.Trace.Steps[i].Fact.(type) {
		case *trace.CommandRejected:
			return Rejected
		case *trace.HandlerFailed, *trace.ApplicationCrashed, *trace.DeadLettered, *trace.StepBudgetExceeded, *trace.MessageLost:
			outcome = Failed
		case *trace.EventRaised, *trace.EventReceived, *trace.IntegrationEventPublished:
			outcome = max(outcome, Happened)
		}
	}
	return outcome
}

// Outcome is what came of a step in a word.
type Outcome uint8

// The outcomes.
const (
	Quiet    Outcome = iota // no event happened
	Happened                // events happened
	Failed                  // something failed on the way
	Rejected                // the command was refused
)
