package player

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/runtime/trace"
)

// sentence sets the words of a fact in the colours of the notes. Without data
// it leaves out the record at the end.
func sentence(styles *sticky.Styles, fact trace.Fact, context string, data bool) canvas.Line {
	var line canvas.Line
	for _, word := range trace.Words(fact, context) {
		if !data && word.Role == trace.RoleData && strings.HasPrefix(word.Text, " {") {
			continue
		}
		line = append(line, canvas.Span{Text: word.Text, Style: ink(styles, word.Role)})
	}
	return line
}

// brief is the sentence of a fact in a list, where the line above names the
// cause.
func brief(styles *sticky.Styles, fact trace.Fact, context string) canvas.Line {
	switch fact := fact.(type) {
	case *trace.CommandReceived:
		if fact.SenderKind == trace.SenderPolicy && fact.Attempt <= 1 {
			return canvas.Line{{Text: short(fact.Command, context), Style: styles.Ink(sticky.Command)}, {Text: " was sent"}}
		}
	case *trace.HandlerStarted:
		if fact.Attempt <= 1 {
			return canvas.Line{{Text: short(fact.Handler, context), Style: styles.Ink(sticky.Policy)}, {Text: " reacted"}}
		}
	}
	return sentence(styles, fact, context, false)
}

// ink returns the style of a role.
func ink(styles *sticky.Styles, role trace.Role) canvas.Style {
	switch role {
	case trace.RoleActor:
		return styles.Ink(sticky.Actor)
	case trace.RoleCommand:
		return styles.Ink(sticky.Command)
	case trace.RoleEvent:
		return styles.Ink(sticky.Event)
	case trace.RolePolicy:
		return styles.Ink(sticky.Policy)
	case trace.RoleAggregate:
		return styles.Ink(sticky.Aggregate)
	case trace.RoleReadModel:
		return styles.Ink(sticky.ReadModel)
	case trace.RoleExternal:
		return styles.Ink(sticky.External)
	case trace.RoleTrouble:
		return styles.Bad
	case trace.RoleData, trace.RoleStructure:
		return styles.Quiet
	default:
		return canvas.Plain
	}
}

// sign returns what tells the sort of a fact without colour.
func sign(fact trace.Fact) string {
	switch fact.(type) {
	case *trace.CommandReceived, *trace.CommandDeferred:
		return sticky.Command.Sign()
	case *trace.EventRaised, *trace.EventReceived, *trace.EventGiven:
		return sticky.Event.Sign()
	case *trace.IntegrationEventStored, *trace.IntegrationEventPublished:
		return sticky.IntegrationEvent.Sign()
	case *trace.StateChanged:
		return sticky.Aggregate.Sign()
	case *trace.HandlerStarted, *trace.HandlerSkipped, *trace.CompensationSent:
		return sticky.Policy.Sign()
	case *trace.ProcessStarted, *trace.ProcessChanged, *trace.ProcessEnded:
		return sticky.Process.Sign()
	case *trace.ReadModelChanged:
		return sticky.ReadModel.Sign()
	case *trace.ExternalCalled:
		return sticky.External.Sign()
	case *trace.Notified:
		return sticky.Actor.Sign()
	case *trace.TransactionCommitted:
		return "✓"
	default:
		if isTrouble(fact) {
			return "✗"
		}
		return "·"
	}
}

// isTrouble reports whether something went wrong.
func isTrouble(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.CommandRejected, *trace.CommandUnhandled, *trace.HandlerFailed, *trace.DeadLettered,
		*trace.StepBudgetExceeded, *trace.ElementSkipped, *trace.TransactionRolledBack:
		return true
	default:
		return false
	}
}

// isTurn reports whether the story takes a turn that one would skip to.
func isTurn(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.CommandReceived, *trace.EventRaised, *trace.EventReceived, *trace.IntegrationEventPublished:
		return true
	default:
		return isTrouble(fact)
	}
}
