package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
)

// faultPlan is which handlers and external systems still fail in a run, by
// qualified name.
type faultPlan struct{ planned map[string]*plannedFault }

type plannedFault struct {
	source *model.Fault
	left   int // how often; below 0: always
}

// plan returns the faults of a scenario. Several at the same place add up.
func plan(faults []*model.Fault) *faultPlan {
	made := &faultPlan{}
	for _, each := range faults {
		if each.Target != nil {
			made.add(each)
		}
	}
	return made
}

func (p *faultPlan) add(fault *model.Fault) {
	if p.planned == nil {
		p.planned = map[string]*plannedFault{}
	}
	name := fault.Target.Declaration().QualifiedName()
	at := p.planned[name]
	if at == nil {
		at = &plannedFault{source: fault}
		p.planned[name] = at
	}
	if fault.Times <= 0 || at.left < 0 {
		at.left = -1
	} else {
		at.left += fault.Times
	}
}

// strike returns the failure of a handler or an external system, if it is
// its turn to fail.
func (p *faultPlan) strike(name string) error {
	at := p.planned[name]
	if at == nil || at.left == 0 {
		return nil
	}
	if at.left > 0 {
		at.left--
	}
	return &kernel.InjectedFault{Where: at.source.Where.Text, At: placeOf(at.source.At)}
}

// intercept strikes handlers.
func (p *faultPlan) intercept(attempt kernel.Invocation) error { return p.strike(attempt.Handler) }
