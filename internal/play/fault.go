package play

import (
	"strconv"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// downFor is how long something is down that a person breaks.
const downFor = 30 * time.Minute

// Faults returns what can go wrong at an element: a handler, a process, a
// command, an external system or an integration event. It returns nil for all others.
func Faults(element model.Declared) []*model.Fault {
	switch element := element.(type) {
	case *model.Handler:
		faults := failures(element)
		if element.Event != nil && element.Event.EventKind == model.EventIntegration {
			faults = append(faults, newFault(element, model.Fault{Kind: model.FaultDown, Down: downFor}))
		}
		return append(faults, crashes(element)...)
	case *model.Process:
		faults := append(failures(element), newFault(element, model.Fault{Kind: model.FaultDown, Down: downFor}))
		return append(faults, crashes(element)...)
	case *model.External:
		return append(failures(element), newFault(element, model.Fault{Kind: model.FaultDown, Down: downFor}))
	case *model.Command:
		if len(element.Handlers) > 0 {
			return nil // its handler is where it goes wrong
		}
		return crashes(element)
	case *model.Event:
		if element.EventKind == model.EventIntegration {
			return []*model.Fault{newFault(element, model.Fault{Kind: model.FaultDuplicated, Times: 1})}
		}
	}
	return nil
}

func failures(element model.Declared) []*model.Fault {
	var faults []*model.Fault
	for _, times := range []int{1, 2, 0} {
		faults = append(faults, newFault(element, model.Fault{Kind: model.FaultFails, Times: times}))
	}
	return faults
}

func crashes(element model.Declared) []*model.Fault {
	var faults []*model.Fault
	for _, point := range []model.CrashPoint{model.CrashBeforeCommit, model.CrashAfterHandling, model.CrashAfterCommit, model.CrashAfterPublish} {
		faults = append(faults, newFault(element, model.Fault{Kind: model.FaultCrashes, Times: 1, Crash: point}))
	}
	return faults
}

func newFault(element model.Declared, fault model.Fault) *model.Fault {
	fault.Target = element
	fault.Where = model.Name{Text: element.Declaration().Name.Text, At: element.Declaration().Name.At}
	return &fault
}

// FaultText tells a fault in the words of a model: "Bank fails twice".
func FaultText(fault *model.Fault) string {
	key, word := faultWords(fault)
	return fault.Where.Text + " " + key + " " + word
}

// faultWords returns the key and the value by which a model states a fault.
func faultWords(fault *model.Fault) (key, word string) {
	switch fault.Kind {
	case model.FaultCrashes:
		return "crashes", fault.Crash.String()
	case model.FaultDuplicated:
		return "duplicated", often(fault.Times)
	case model.FaultDown:
		return "down", value.NewDuration(fault.Down).String()
	default:
		return "fails", often(fault.Times)
	}
}

func often(times int) string {
	if words := model.FaultWords(); times >= 0 && times < len(words) {
		return words[times]
	}
	return strconv.Itoa(times)
}
