package play

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// Opening is how a play begins: what is so, what goes wrong and how events are
// dispatched. All of it holds from the first step on.
type Opening struct {
	From     *model.Scenario // whose given holds; nil: nothing has happened yet
	Faults   []*model.Fault
	Dispatch *model.Dispatch // of all handlers; nil: as the model says
}

// String tells the opening in a few words.
func (o Opening) String() string {
	parts := []string{"nothing has happened yet"}
	if o.From != nil && hasGiven(o.From) {
		parts = []string{"as given in “" + o.From.Name.Text + "”"}
	}
	if o.Dispatch != nil {
		parts = append(parts, o.Dispatch.String())
	}
	for _, fault := range o.Faults {
		parts = append(parts, FaultText(fault))
	}
	return strings.Join(parts, ", ")
}

// IsPlain reports whether nothing is so, and nothing special, at the beginning.
func (o Opening) IsPlain() bool {
	return (o.From == nil || !hasGiven(o.From)) && o.Dispatch == nil && len(o.Faults) == 0
}

// hasGiven reports whether anything is so before a scenario begins.
func hasGiven(s *model.Scenario) bool {
	return len(s.Given.Events)+len(s.Given.States)+len(s.Given.ReadModels) > 0
}

// With returns the opening with another fault.
func (o Opening) With(fault *model.Fault) Opening {
	o.Faults = append(append([]*model.Fault(nil), o.Faults...), fault)
	return o
}

// equal reports whether two openings are the same.
func (o Opening) equal(other Opening) bool {
	if o.From != other.From || len(o.Faults) != len(other.Faults) {
		return false
	}
	for i := range o.Faults {
		if FaultText(o.Faults[i]) != FaultText(other.Faults[i]) {
			return false
		}
	}
	return o.Dispatch == other.Dispatch || o.Dispatch != nil && other.Dispatch != nil && *o.Dispatch == *other.Dispatch
}
