package model

import (
	"time"

	"gopkg.in/yaml.v3"
)

// Step is one thing that happens in a scenario: exactly one of Command,
// Event, Timer, Wait, Together and Reconcile is set, or none when its name is
// unresolved.
type Step struct {
	At      Range
	Name    Name // of the command, event or timer; "wait", "together" or "reconcile" otherwise
	Command *Command
	Event   *Event        // an integration event, or one of an external system, that comes in
	Timer   *Timer        // the clock moves on to the moment it is due
	Wait    time.Duration // the clock moves on by this
	Data    []*Assignment

	Together  []*Step  // commands that load what they need before the first of them commits
	Reconcile *Context // its events are compared with what was handled

	timer     Name // the timer as written
	reconcile Name // the context as written
}

// The words of a step that are no message.
const (
	timerStep     = "timer"
	waitStep      = "wait"
	togetherStep  = "together"
	reconcileStep = "reconcile"
)

func readStep(r *reader, node *yaml.Node) *Step {
	var step *Step
	r.listedElement(node, "command or event", func(name Name, body *yaml.Node) {
		step = &Step{At: r.rangeOf(node), Name: name}
		switch {
		case name.Text == timerStep && body.Kind == yaml.ScalarNode:
			step.timer, _ = r.name(body)
		case name.Text == waitStep && body.Kind == yaml.ScalarNode:
			length(func(s *Step, wait time.Duration, _ Range) { s.Wait = wait }).read(r, body, step)
		case name.Text == reconcileStep && body.Kind == yaml.ScalarNode && !isNull(body):
			step.reconcile, _ = r.name(body)
		case name.Text == togetherStep && body.Kind == yaml.SequenceNode:
			r.items(body, func(item *yaml.Node) {
				if r.plain(item) {
					step.together(readStep(r, item))
				}
			})
		default:
			step.Data = r.assignments(body)
		}
	})
	return step
}

// together adds a step to those that happen at once.
func (s *Step) together(one *Step) {
	if one != nil {
		s.Together = append(s.Together, one)
	}
}
