package play_test

import (
	"testing"

	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/model"
)

// TestAProcessCanBreak: a process fails, is down and crashes like a handler.
func TestAProcessCanBreak(t *testing.T) {
	s := stage(t, "eshop")
	kinds := map[model.FaultKind]int{}
	for _, context := range s.Model.Contexts {
		for _, process := range context.Processes {
			for _, fault := range play.Faults(process) {
				kinds[fault.Kind]++
				if fault.Target != model.Declared(process) {
					t.Errorf("%s strikes %v", play.FaultText(fault), fault.Target)
				}
			}
		}
	}
	if kinds[model.FaultFails] == 0 || kinds[model.FaultDown] == 0 || kinds[model.FaultCrashes] == 0 {
		t.Errorf("faults %v", kinds)
	}
}
