package runtime

import (
	"context"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// RunAndCrash runs a scenario and lets the application of its transaction with
// the number crash at a point.
func (s *Simulator) RunAndCrash(scenario *model.Scenario, transaction int, point model.CrashPoint) (trace.Trace, error) {
	never := &model.Fault{Kind: model.FaultCrashes, Crash: point, Times: 1, Target: &model.Handler{Element: model.Element{Name: model.Name{Text: "?"}}}}
	r, err := s.begin(context.Background(), scenario, Options{Faults: []*model.Fault{never}})
	if err != nil {
		return trace.Trace{}, err
	}
	crash := r.faults.crashing[len(r.faults.crashing)-1]
	r.faults.armed = append(r.faults.armed, armedCrash{transaction, crash})
	r.given(&scenario.Given)
	err = r.when(scenario.When, true)
	return r.result, err
}
