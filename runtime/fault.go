package runtime

import (
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/kernel"
	"github.com/eventstorm/storm/runtime/trace"
)

// faultPlan is what still goes wrong in a run, by the qualified name of the
// element.
type faultPlan struct {
	failing    map[string]*plannedFault // handlers, processes and external systems
	duplicated map[string]*plannedFault // integration events
	down       map[string]*plannedFault // handlers, processes and external systems
	crashing   []*plannedFault          // at handlers, processes and commands
	armed      []armedCrash
	now        func() time.Duration
}

// plannedFault is a fault with what is left of it.
type plannedFault struct {
	source *model.Fault
	name   string
	left   int // how often; below 0: always
	until  time.Duration
}

// armedCrash is a crash at a transaction that runs its handler or command.
type armedCrash struct {
	transaction int
	fault       *plannedFault
}

// plan returns the faults of a scenario. Several of one kind at the same place
// add up.
func plan(faults []*model.Fault, now func() time.Duration) *faultPlan {
	made := &faultPlan{now: now}
	for _, each := range faults {
		if each.Target != nil {
			made.add(each)
		}
	}
	return made
}

func (p *faultPlan) add(fault *model.Fault) {
	planned := &plannedFault{source: fault, name: fault.Target.Declaration().QualifiedName(), left: fault.Times, until: fault.Down}
	if fault.Times <= 0 {
		planned.left = -1
	}
	switch fault.Kind {
	case model.FaultCrashes:
		p.crashing = append(p.crashing, planned)
	case model.FaultDuplicated:
		p.duplicated = addUp(p.duplicated, planned)
	case model.FaultDown:
		p.down = addUp(p.down, planned)
	default:
		p.failing = addUp(p.failing, planned)
	}
}

// addUp adds a fault to those at the same place.
func addUp(to map[string]*plannedFault, added *plannedFault) map[string]*plannedFault {
	if to == nil {
		to = map[string]*plannedFault{}
	}
	at := to[added.name]
	switch {
	case at == nil:
		to[added.name] = added
	case at.left < 0 || added.left < 0:
		at.left = -1
		at.until = max(at.until, added.until)
	default:
		at.left += added.left
	}
	return to
}

// strike reports whether it is the fault's turn.
func (f *plannedFault) strike() bool {
	if f == nil || f.left == 0 {
		return false
	}
	if f.left > 0 {
		f.left--
	}
	return true
}

func (f *plannedFault) error() error {
	return &kernel.InjectedFault{Where: f.source.Where.Text, At: placeOf(f.source.At)}
}

// downError says that something cannot be reached.
type downError struct {
	kernel.InjectedFault
	until time.Duration
}

// Error says until when it is down.
func (e *downError) Error() string {
	return e.Where + " is down until " + value.NewDuration(e.until).String() + " since the start"
}

// As lets the error pass for the injected fault that it is.
func (e *downError) As(target any) bool {
	if injected, is := target.(**kernel.InjectedFault); is {
		*injected = &e.InjectedFault
		return true
	}
	return false
}

// fail returns the failure of a handler or an external system, if it is down
// or its turn to fail.
func (p *faultPlan) fail(name string) error {
	if at := p.down[name]; at != nil && p.now() < at.until {
		return &downError{kernel.InjectedFault{Where: at.source.Where.Text, At: placeOf(at.source.At)}, at.until}
	}
	if at := p.failing[name]; at.strike() {
		return at.error()
	}
	return nil
}

// intercept fails handlers, and notes in which transactions they run.
func (p *faultPlan) intercept(attempt kernel.Invocation) error {
	for _, each := range p.crashing {
		if each.left != 0 && (each.name == attempt.Handler || each.name == attempt.Message) && !p.isArmed(attempt.Transaction, each) {
			p.armed = append(p.armed, armedCrash{attempt.Transaction, each})
		}
	}
	return p.fail(attempt.Handler)
}

func (p *faultPlan) isArmed(transaction int, fault *plannedFault) bool {
	for _, each := range p.armed {
		if each.transaction == transaction && each.fault == fault {
			return true
		}
	}
	return false
}

// crashPoints are the points of the model as traces call them.
var crashPoints = [...]trace.CrashPoint{
	model.CrashBeforeCommit: trace.CrashBeforeCommit, model.CrashAfterCommit: trace.CrashAfterCommit,
	model.CrashAfterPublish: trace.CrashAfterPublish, model.CrashAfterHandling: trace.CrashAfterHandling,
}

// crash returns why the application of a transaction dies now, if it does.
func (p *faultPlan) crash(at kernel.Moment) error {
	for _, each := range p.armed {
		if each.transaction == at.Transaction && crashPoints[each.fault.source.Crash] == at.Point && each.fault.strike() {
			return each.fault.error()
		}
	}
	return nil
}

func (p *faultPlan) duplicate(event string) bool { return p.duplicated[event].strike() }

// downUntil returns until when a handler is down.
func (p *faultPlan) downUntil(handler string) time.Duration {
	if at := p.down[handler]; at != nil {
		return at.until
	}
	return 0
}

// inject lets the kernel ask the plan for what it has.
func (p *faultPlan) inject(into *kernel.Options) {
	if p.failing != nil || p.down != nil || p.crashing != nil {
		into.Intercept = p.intercept
	}
	if p.crashing != nil {
		into.Crash = p.crash
	}
	if p.duplicated != nil {
		into.Duplicate = p.duplicate
	}
	if p.down != nil {
		into.DownUntil = p.downUntil
	}
}
