package validate

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

// A processStep is what a process does at one moment: on an event, or when a
// timer is due.
type processStep struct {
	name      model.Name   // of the event as written, or of the timer
	event     *model.Event // nil for a timer, and when unresolved
	timer     *model.Timer // nil for a reaction
	when      *model.Expression
	sets      []*model.Assignment
	sends     []*model.Effect
	publishes []*model.Effect
}

// stepsOf yields the steps of a process: its reactions, then its timers.
func stepsOf(process *model.Process) iter.Seq[processStep] {
	return func(yield func(processStep) bool) {
		for _, r := range process.Reactions {
			if !yield(processStep{name: r.EventName, event: r.Event, when: r.When, sets: r.Sets, sends: r.Sends, publishes: r.Publishes}) {
				return
			}
		}
		for _, t := range process.Timers {
			if !yield(processStep{name: t.Name, timer: t, when: t.When, sets: t.Sets, sends: t.Sends, publishes: t.Publishes}) {
				return
			}
		}
	}
}
