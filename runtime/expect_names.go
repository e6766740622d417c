package runtime

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// nameList is an expectation that is a list of names in order: who was told,
// what compensated, and what became of messages.
type nameList struct {
	kind     trace.MismatchKind
	expected []model.Name
	of       func(*trace.Step) string // the name that a step adds, empty for none
	summary  string
	missing  func(name string) advice // what to do about a name that did not come
	extra    func(*trace.Step) string // what to do about one that came unexpectedly
}

// expectLists compares what a scenario expects as lists of names.
func (r *run) expectLists(then *model.Then) []trace.Mismatch {
	var lists []nameList
	add := func(stated bool, list nameList) {
		if stated {
			lists = append(lists, list)
		}
	}
	add(then.HasNotified, nameList{trace.MismatchNotified, then.Notified, notifiedBy, "other people were told", r.nobodyTold, r.toldToo})
	add(then.HasCompensated, nameList{trace.MismatchCompensated, then.Compensated, compensationOf, "other commands compensate", r.nothingMadeUp, r.madeUpToo})
	add(then.HasDeadLetters, nameList{trace.MismatchDeadLetters, then.DeadLetters, givenUpBy, "other handlers gave a message up", r.neverGaveUp, r.gaveUpToo})
	add(then.HasPublished, nameList{trace.MismatchPublished, then.Published, publishedBy, "other integration events left", r.neverLeft, leftToo})
	add(then.HasLost, nameList{trace.MismatchLost, then.Lost, r.lostBy(), "other messages were lost", r.neverLost, lostToo})
	var found []trace.Mismatch
	for index := range lists {
		if mismatch := r.expectNames(&lists[index], then); mismatch != nil {
			found = append(found, *mismatch)
		}
	}
	return found
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

// lostBy names each lost message once.
func (r *run) lostBy() func(*trace.Step) string {
	lost := r.result.Lost()
	return func(step *trace.Step) string {
		fact, is := step.Fact.(*trace.MessageLost)
		if _, first := slices.BinarySearch(lost, step.Seq); !is || !first {
			return ""
		}
		return fact.Delivery.Message
	}
}

// expectNames compares names as a scenario writes them with those of a run.
func (r *run) expectNames(list *nameList, then *model.Then) *trace.Mismatch {
	wanted := make([]string, len(list.expected))
	for index, name := range list.expected {
		wanted[index] = name.Text
	}
	var shown []string
	var steps []*trace.Step
	for index := range r.result.Steps {
		if name := list.of(&r.result.Steps[index]); name != "" {
			shown = append(shown, r.asWritten(name, wanted))
			steps = append(steps, &r.result.Steps[index])
		}
	}
	if slices.Equal(wanted, shown) {
		return nil
	}
	m := &trace.Mismatch{Kind: list.kind, Summary: list.summary, Expected: wanted, Actual: shown, Step: r.lastTrouble(), Place: placeOf(then.At)}
	if len(list.expected) > 0 {
		m.Place = placeOf(list.expected[0].At)
	}
	missing, extra := surplus(wanted, shown), surplus(shown, wanted)
	switch {
	case missing >= 0:
		m.Place = placeOf(list.expected[missing].At)
		advice := list.missing(wanted[missing])
		m.Suggestion = advice.text
		if advice.step != nil {
			m.Step = advice.step.Seq
		}
	case extra >= 0:
		m.Step = steps[extra].Seq
		m.Suggestion = list.extra(steps[extra])
	default:
		m.Suggestion = "write them in the order in which they come"
	}
	return m
}

// surplus returns the first of some names that comes more often than among
// others, -1 when none does.
func surplus(names, others []string) int {
	left := map[string]int{}
	for _, name := range others {
		left[name]++
	}
	for index, name := range names {
		if left[name]--; left[name] < 0 {
			return index
		}
	}
	return -1
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
