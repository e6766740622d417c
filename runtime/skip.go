package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// fault is why an element of the model, or a part of it, cannot be used.
type fault struct {
	reason string
	at     model.Range
}

// skip tells, once in a run, that an element with faults is left out.
func (r *run) skip(element string, faults []fault, tell func(trace.Fact) int) {
	r.tellFaults(element, false, faults, tell)
}

// skipPart is skip for an element of which only what has faults is left out.
func (r *run) skipPart(element string, faults []fault, tell func(trace.Fact) int) {
	r.tellFaults(element, true, faults, tell)
}

func (r *run) tellFaults(element string, part bool, faults []fault, tell func(trace.Fact) int) {
	for _, each := range faults {
		if r.told[each.at] {
			continue
		}
		if r.told == nil {
			r.told = map[model.Range]bool{}
		}
		r.told[each.at] = true
		tell(&trace.ElementSkipped{Element: element, Part: part, Reason: each.reason, Place: placeOf(each.at)})
	}
}
