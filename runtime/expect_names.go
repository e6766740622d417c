package runtime

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// expectLists compares what a scenario expects as a list of names: who was
// told, what compensated, and what became of messages.
func (r *run) expectLists(then *model.Then) []trace.Mismatch {
	var found []trace.Mismatch
	expect := func(is bool, kind trace.MismatchKind, expected []model.Name, of func(*trace.Step) string, summary, suggestion string) {
		if is {
			found = append(found, r.expectNames(kind, summary, then, expected, r.named(of), suggestion)...)
		}
	}
	expect(then.HasNotified, trace.MismatchNotified, then.Notified, notifiedBy, "other people were told",
		"see the notifies of the handlers, and their conditions")
	expect(then.HasCompensated, trace.MismatchCompensated, then.Compensated, compensationOf, "other commands compensate",
		"see compensates and retry of the handlers, and the faults of the scenario")
	expect(then.HasDeadLetters, trace.MismatchDeadLetters, then.DeadLetters, givenUpBy, "other handlers gave a message up",
		"see retry and compensates of the handlers, and the faults of the scenario")
	expect(then.HasPublished, trace.MismatchPublished, then.Published, publishedBy, "other integration events left",
		"see publishes of the handlers, and the faults of the scenario")
	expect(then.HasLost, trace.MismatchLost, then.Lost, r.lostBy(), "other messages were lost",
		"see outbox of the contexts, and the crashes of the scenario")
	return found
}

// named returns the names that the steps of the run give, without empty ones.
func (r *run) named(of func(*trace.Step) string) []string {
	var names []string
	for index := range r.result.Steps {
		if name := of(&r.result.Steps[index]); name != "" {
			names = append(names, name)
		}
	}
	return names
}

func notifiedBy(step *trace.Step) string {
	if fact, is := step.Fact.(*trace.Notified); is {
		return fact.Actor
	}
	return ""
}

func compensationOf(step *trace.Step) string {
	if fact, is := step.Fact.(*trace.CompensationSent); is {
		return fact.Command
	}
	return ""
}

func givenUpBy(step *trace.Step) string {
	if fact, is := step.Fact.(*trace.DeadLettered); is {
		return fact.Handler
	}
	return ""
}

func publishedBy(step *trace.Step) string {
	if fact, is := step.Fact.(*trace.IntegrationEventPublished); is {
		return fact.Event
	}
	return ""
}

// lostBy names each lost message once, however many handlers waited for it.
func (r *run) lostBy() func(*trace.Step) string {
	type occurrence struct {
		message string
		cause   int
	}
	seen := map[occurrence]bool{}
	return func(step *trace.Step) string {
		fact, is := step.Fact.(*trace.MessageLost)
		if !is {
			return ""
		}
		lost := occurrence{fact.Delivery.Message, step.Cause}
		if seen[lost] {
			return ""
		}
		seen[lost] = true
		return lost.message
	}
}

// expectNames compares names as a scenario writes them with qualified ones.
func (r *run) expectNames(kind trace.MismatchKind, summary string, then *model.Then, expected []model.Name, actual []string, suggestion string) []trace.Mismatch {
	wanted := make([]string, len(expected))
	for index, name := range expected {
		wanted[index] = name.Text
	}
	shown := make([]string, len(actual))
	for index, name := range actual {
		shown[index] = r.asWritten(name, wanted)
	}
	if slices.Equal(wanted, shown) {
		return nil
	}
	at := then.At
	if len(expected) > 0 {
		at = expected[0].At
	}
	return []trace.Mismatch{{
		Kind: kind, Summary: summary, Expected: wanted, Actual: shown, Step: r.lastTrouble(), Suggestion: suggestion, Place: placeOf(at),
	}}
}

// asWritten returns a qualified name as the scenario's context writes it.
func (r *run) asWritten(qualified string, written []string) string {
	if slices.Contains(written, qualified) {
		return qualified
	}
	return shortName(qualified, r.context)
}

// shortName returns the name by which a context mentions an element.
func shortName(qualified string, context *model.Context) string {
	if own := context.Name.Text; own != "" && len(qualified) > len(own) && qualified[:len(own)+1] == own+"." {
		return qualified[len(own)+1:]
	}
	return qualified
}
