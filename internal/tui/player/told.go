package player

import "github.com/eventstorm/storm/runtime/trace"

// IsTrouble reports whether something went wrong in a fact.
func IsTrouble(fact trace.Fact) bool { return isTrouble(fact) }

// IsTold reports whether a fact belongs to the story as one tells it to people:
// not what the machinery does.
func IsTold(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.CommandReceived, *trace.EventRaised, *trace.EventReceived, *trace.IntegrationEventPublished,
		*trace.HandlerStarted, *trace.ProcessStarted, *trace.TimerFired, *trace.Notified, *trace.CompensationSent,
		*trace.ApplicationCrashed, *trace.MessageLost, *trace.GhostPublished:
		return true
	default:
		return isTrouble(fact)
	}
}
