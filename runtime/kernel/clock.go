package kernel

import (
	"slices"
	"time"

	"github.com/eventstorm/storm/runtime/trace"
)

// appointment is what happens at a moment of virtual time: a timer, or another
// attempt of a failed delivery.
type appointment struct {
	due      time.Duration
	timer    *timer // nil: another attempt
	owner    string
	delivery delivery
}

// Settle lets virtual time pass until no failed message waits for another
// attempt. Timers do not fire, even if their time comes.
func (d *Dispatcher) Settle() error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	for d.fatal == nil {
		at := slices.IndexFunc(d.agenda, func(each appointment) bool { return each.timer == nil })
		if at < 0 {
			return nil
		}
		d.meet(d.drawAppointment(at))
	}
	return d.fatal
}

// Wait lets virtual time pass. Timers and further attempts whose time comes
// run in its order, each with all that follows.
func (d *Dispatcher) Wait(length time.Duration) error { return d.AdvanceTo(d.now + max(0, length)) }

// AdvanceTo is Wait up to a moment since the run began. It runs what is due
// even if the moment is past.
func (d *Dispatcher) AdvanceTo(moment time.Duration) error {
	if err := d.beginCascade(); err != nil {
		return err
	}
	for d.fatal == nil && len(d.agenda) > 0 && d.agenda[0].due <= moment {
		d.meet(d.drawAppointment(0))
	}
	if d.fatal == nil {
		d.pass(moment)
	}
	return d.fatal
}

// meet moves the clock to an appointment and keeps it.
func (d *Dispatcher) meet(at int) {
	next := d.agenda[at]
	d.agenda = slices.Delete(d.agenda, at, at+1)
	d.pass(next.due)
	// Its failure is dealt with by further attempts and so on.
	_ = d.deliver(&next.delivery)
	_ = d.drain() // the error is d.fatal
}

// pass moves the clock forward to a moment.
func (d *Dispatcher) pass(moment time.Duration) {
	if moment <= d.now {
		return
	}
	by := moment - d.now
	d.now = moment
	if d.observe != nil {
		d.emit(&trace.ClockAdvanced{By: by, To: moment})
	}
}

// appoint adds an appointment in the order of time; a timer replaces the one
// of the same owner. What is due at the same moment keeps its order, but all
// messages come before all timers: an answer that arrives in the last moment
// is in time.
func (d *Dispatcher) appoint(added appointment) {
	if added.timer != nil {
		d.dismiss(added.timer, added.owner)
		added.delivery.link = noLink
	}
	at := len(d.agenda)
	for at > 0 && added.isBefore(&d.agenda[at-1]) {
		at--
	}
	d.agenda = slices.Insert(d.agenda, at, added)
}

// isBefore reports whether an appointment that was made later comes first.
func (a *appointment) isBefore(other *appointment) bool {
	return a.due < other.due || a.due == other.due && a.timer == nil && other.timer != nil
}

// dismiss removes the timer of an owner and reports whether there was one.
func (d *Dispatcher) dismiss(entry *timer, owner string) bool {
	for index := range d.agenda {
		if d.agenda[index].timer == entry && d.agenda[index].owner == owner {
			d.agenda = slices.Delete(d.agenda, index, index+1)
			return true
		}
	}
	return false
}

func (d *Dispatcher) pending(entry *timer, owner string) bool {
	for index := range d.agenda {
		if d.agenda[index].timer == entry && d.agenda[index].owner == owner {
			return true
		}
	}
	return false
}

func (d *Dispatcher) retriesPending() bool {
	for index := range d.agenda {
		if d.agenda[index].timer == nil {
			return true
		}
	}
	return false
}
