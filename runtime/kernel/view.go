package kernel

import (
	"time"

	"github.com/eventstorm/storm/runtime/trace"
)

// View is what a projection may do. It is valid during the call only.
type View struct{ dispatcher *Dispatcher }

// Services returns what the dispatcher's options gave.
func (v *View) Services() any { return v.dispatcher.options.Services }

// Now returns the virtual time since the run began.
func (v *View) Now() time.Duration { return v.dispatcher.now }

// Record tells the observer a fact that the event caused.
func (v *View) Record(fact trace.Fact) { v.dispatcher.emit(fact) }

// Observed reports whether anybody gets the facts, so that they need not be
// made otherwise.
func (v *View) Observed() bool { return v.dispatcher.observe != nil }

// project shows an event to its projections.
func (d *Dispatcher) project(e *event, payload any, at frame) {
	if len(e.projections) == 0 {
		return
	}
	outer := d.frame
	d.frame = frame{cause: at.cause, depth: at.depth, link: noLink}
	for _, each := range e.projections {
		each(&d.view, payload)
	}
	d.frame = outer
}
