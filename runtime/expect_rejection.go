package runtime

import (
	"fmt"
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// rejections is what a run tells of commands that were refused.
type rejections struct {
	reasons []string
	last    int // step
	place   trace.Place
}

func (r *run) rejections() rejections {
	var found rejections
	for index := range r.result.Steps {
		if fact, is := r.result.Steps[index].Fact.(*trace.CommandRejected); is {
			found.reasons = append(found.reasons, trace.ShortNames(fact.Reason, r.context.Name.Text))
			found.last, found.place = r.result.Steps[index].Seq, fact.Place
		}
	}
	return found
}

// expectRejection compares the rejections of commands.
func (r *run) expectRejection(then *model.Then) []trace.Mismatch {
	found := r.rejections()
	mismatch := trace.Mismatch{Kind: trace.MismatchRejection, Actual: found.reasons, Step: found.last, Place: placeOf(then.At)}
	if !then.Rejected.At.IsZero() {
		mismatch.Place = placeOf(then.Rejected.At)
	}
	expected := then.Rejection == model.RejectionExpected
	switch {
	case then.Rejection == model.RejectionExcluded && len(found.reasons) > 0:
		mismatch.Summary = "a command was rejected"
		mismatch.Suggestion = "change the data so that " + ruleAt(found.place) + " holds, or expect the rejection"
	case expected && len(found.reasons) == 0:
		mismatch.Expected = []string{orAny(then.Rejected.Text)}
		r.explainAcceptance(&mismatch, then.Rejected.Text)
	case expected && then.Rejected.Text != "" && !slices.Contains(found.reasons, then.Rejected.Text):
		mismatch.Expected = []string{then.Rejected.Text}
		mismatch.Summary = "the command was rejected for another reason"
		mismatch.Suggestion = "expect that reason, or change the data so that " + ruleAt(found.place) + " holds"
		if fault := r.unknownReason(then.Rejected.Text); fault != "" {
			mismatch.Suggestion = fault
		}
	default:
		return nil
	}
	return []trace.Mismatch{mismatch}
}

func orAny(reason string) string {
	if reason == "" {
		return "a rejection for any reason"
	}
	return reason
}

// ruleAt names the rule that rejected a command, by its place if it has one.
func ruleAt(place trace.Place) string {
	if place.IsZero() {
		return "the rule"
	}
	return "the rule at " + place.String()
}

// explainAcceptance says why nothing was rejected: a failure is none, and
// otherwise all rules held.
func (r *run) explainAcceptance(m *trace.Mismatch, reason string) {
	for index := len(r.result.Steps) - 1; index >= 0; index-- {
		step := &r.result.Steps[index]
		switch fact := step.Fact.(type) {
		case *trace.HandlerFailed:
			m.Step = step.Seq
			m.Summary = "no command was rejected: " + shortName(fact.Handler, r.context) + " failed instead"
			m.Suggestion = r.aboutFailure(fact)
			return
		case *trace.CommandUnhandled:
			m.Step = step.Seq
			m.Summary = "no command was rejected: nobody handles " + shortName(fact.Command, r.context)
			m.Suggestion = "add a handler for " + shortName(fact.Command, r.context)
			return
		}
	}
	m.Summary, m.Step = "no command was rejected", r.firstCommand()
	m.Suggestion = "add a guard under requires of the handler, or an invariant to the aggregate"
	if rule := r.ruleThatSays(reason); rule != nil {
		m.Suggestion = fmt.Sprintf("%q holds: change the data so that it does not", rule.That.Text)
	} else if fault := r.unknownReason(reason); fault != "" {
		m.Suggestion = fault
	}
}

// firstCommand returns the step of the first command that came from outside, 0
// when none did.
func (r *run) firstCommand() int {
	for index := range r.result.Steps {
		if _, is := r.result.Steps[index].Fact.(*trace.CommandReceived); is {
			return r.result.Steps[index].Seq
		}
	}
	return 0
}

// unknownReason says that no rule gives a reason and which one may be meant,
// nothing when one does or any will do.
func (r *run) unknownReason(reason string) string {
	if reason == "" || r.ruleThatSays(reason) != nil {
		return ""
	}
	var known []string
	for rule := range r.simulator.rules() {
		known = append(known, rule.Reason())
	}
	if near := value.Nearest(reason, known); near != "" {
		return fmt.Sprintf("no rule says %q; did you mean %q?", reason, near)
	}
	return ""
}

// ruleThatSays returns a guard or invariant that gives a reason, nil when none
// does.
func (r *run) ruleThatSays(reason string) *model.Condition {
	if reason == "" {
		return nil
	}
	for rule := range r.simulator.rules() {
		if rule.Reason() == reason {
			return rule
		}
	}
	return nil
}
