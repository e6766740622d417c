package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// aboutExtra says what to do about an event that a scenario does not expect.
func (r *run) aboutExtra(then *model.Then, extra *happening) string {
	allow := "say others: allowed"
	if then.Short {
		allow = "write then: {events: [...], others: allowed}"
	}
	if r.cameFromHere(extra) {
		return "add it to the expected events, " + allow + ", or keep the scenario within: [" + r.context.Name.Text + "]"
	}
	return "add it to the expected events, or " + allow
}

// cameFromHere reports whether an event happened in another context because an
// integration event of the scenario's context reached that one: within: would
// have stopped it.
func (r *run) cameFromHere(event *happening) bool {
	if len(r.within) > 0 || r.isOwn(event.name) {
		return false
	}
	for number := event.step; number > 0; number = r.result.Steps[number-1].Cause {
		published, is := r.result.Steps[number-1].Fact.(*trace.IntegrationEventPublished)
		if is && r.isOwn(published.Event) {
			return true
		}
	}
	return false
}

// isOwn reports whether the scenario's context declares an element; one without
// a name is never told from the others.
func (r *run) isOwn(qualified string) bool {
	return r.context.Name.Text == "" || shortName(qualified, r.context) != qualified
}
