package sequence

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// fact adds the rows of a fact. Facts that say little to a reader add none.
func (b *builder) fact(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.TransactionBegan:
		b.add(Row{Kind: Begin, Role: trace.RoleStructure, Label: "transaction " + strconv.Itoa(b.step.Transaction)})
	case *trace.TransactionCommitted:
		b.add(Row{Kind: End, Role: trace.RoleStructure, Label: "committed"})
	case *trace.TransactionRolledBack:
		b.add(Row{Kind: End, Role: trace.RoleTrouble, Label: "rolled back"})
	case *trace.CommandReceived, *trace.CommandRejected, *trace.CommandUnhandled, *trace.CompensationSent:
		b.command(fact)
	case *trace.EventGiven, *trace.EventRaised, *trace.EventReceived, *trace.IntegrationEventPublished, *trace.HandlerStarted:
		b.event(fact)
	case *trace.StateChanged:
		b.state(fact)
	case *trace.ReadModelChanged:
		b.row(fact)
	case *trace.ProcessStarted, *trace.ProcessChanged, *trace.ProcessEnded, *trace.TimerSet, *trace.TimerFired, *trace.TimerCancelled:
		b.process(fact)
	case *trace.ExternalCalled, *trace.Notified:
		b.outward(fact)
	case *trace.ClockAdvanced:
		b.divider(trace.RoleStructure, b.told(fact), value.NewDuration(fact.To).String()+" since the start")
	case *trace.ApplicationCrashed, *trace.ApplicationRestarted, *trace.Reconciled, *trace.StepBudgetExceeded:
		b.divider(roleOf(fact), b.told(fact), "")
	default:
		b.trouble(fact)
	}
}

func (b *builder) command(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.CommandReceived:
		from := b.sender(fact)
		to := from
		if fact.Target.IsZero() {
			to = b.who(fact.Handler, trace.RoleCommand)
		} else {
			to = b.instance(fact.Target)
		}
		b.index[fact.Handler] = to
		b.arrow(from, to, trace.RoleCommand, again(b.short(fact.Command), fact.Attempt), data(fact.Data))
	case *trace.CommandRejected:
		at := b.cause()
		if at == nobody {
			at = b.who(fact.Handler, trace.RoleCommand)
		}
		b.remark(at, trace.RoleTrouble, b.short(fact.Command)+" was rejected", fact.Reason)
	case *trace.CommandUnhandled:
		b.remark(b.orCause(), trace.RoleTrouble, "nobody handles "+b.short(fact.Command), data(fact.Data))
	case *trace.CompensationSent:
		b.remark(b.who(fact.Handler, trace.RolePolicy), trace.RoleTrouble, "gave up, compensates with "+b.short(fact.Command), fact.Reason)
	}
}

// sender returns who sends a command.
func (b *builder) sender(fact *trace.CommandReceived) int {
	switch {
	case fact.Sender == "":
		return b.orCause()
	case fact.SenderKind == trace.SenderActor:
		return b.who(fact.Sender, trace.RoleActor)
	case fact.SenderKind == trace.SenderExternal:
		return b.who(fact.Sender, trace.RoleExternal)
	default:
		return b.who(fact.Sender, trace.RolePolicy)
	}
}

func (b *builder) event(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.EventGiven:
		at := nobody
		if fact.Instance.IsZero() {
			at = b.who(outside, trace.RoleStructure)
		} else {
			at = b.instance(fact.Instance)
		}
		b.remark(at, trace.RoleEvent, "given: "+b.short(fact.Event), data(fact.Data))
	case *trace.EventRaised:
		at := b.orCause()
		if !fact.Instance.IsZero() {
			at = b.instance(fact.Instance)
		}
		b.remark(at, trace.RoleEvent, b.short(fact.Event), data(fact.Data))
	case *trace.EventReceived:
		from := nobody
		if fact.External == "" {
			from = b.who(outside, trace.RoleStructure)
		} else {
			from = b.who(fact.External, trace.RoleExternal)
		}
		b.remark(from, trace.RoleEvent, b.short(fact.Event), data(fact.Data))
	case *trace.IntegrationEventPublished:
		b.remark(b.orCause(), trace.RoleEvent, b.short(fact.Event)+" was published", data(fact.Data))
	case *trace.HandlerStarted:
		b.arrow(b.orCause(), b.who(fact.Handler, trace.RolePolicy), trace.RoleEvent, again(b.short(fact.Event), fact.Attempt), "")
	}
}

func (b *builder) state(fact *trace.StateChanged) {
	label := fact.Change.String()
	detail := data(fact.After)
	if fact.Change == trace.Changed {
		detail = trace.ChangeText(fact.Before, fact.After)
	}
	if fact.Given {
		label = "given"
		detail = data(fact.After)
	}
	b.remark(b.instance(fact.Instance), trace.RoleAggregate, label, detail)
}

func (b *builder) row(fact *trace.ReadModelChanged) {
	label, detail := "row "+fact.Key, data(fact.After)
	switch {
	case fact.After.IsNull():
		label += " is gone"
	case !fact.Before.IsNull():
		detail = trace.ChangeText(fact.Before, fact.After)
	}
	to := b.who(fact.ReadModel, trace.RoleReadModel)
	if from := b.cause(); from != nobody && !fact.Given {
		b.arrow(from, to, trace.RoleReadModel, label, detail)
		return
	}
	b.remark(to, trace.RoleReadModel, label, detail)
}

func (b *builder) process(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.ProcessStarted:
		b.remark(b.who(fact.Process, trace.RolePolicy), trace.RolePolicy, "started for "+fact.Correlation, data(fact.State))
	case *trace.ProcessChanged:
		b.remark(b.who(fact.Process, trace.RolePolicy), trace.RolePolicy, "changed", trace.ChangeText(fact.Before, fact.After))
	case *trace.ProcessEnded:
		b.remark(b.who(fact.Process, trace.RolePolicy), trace.RolePolicy, "ended for "+fact.Correlation, "")
	case *trace.TimerSet:
		b.timer(fact.Owner, b.lastPart(fact.Timer)+" in "+value.NewDuration(fact.After).String())
	case *trace.TimerFired:
		b.timer(fact.Owner, b.lastPart(fact.Timer)+" fired")
	case *trace.TimerCancelled:
		b.timer(fact.Owner, b.lastPart(fact.Timer)+" cancelled")
	}
}

// timer adds a remark to the process that owns a timer.
func (b *builder) timer(owner, label string) {
	process := owner
	if slash := strings.LastIndexByte(owner, '/'); slash >= 0 {
		process = owner[:slash]
	}
	if at := b.cause(); at != nobody && b.Participants[at].Name == b.short(process) {
		b.remark(at, trace.RoleStructure, label, "")
		return
	}
	b.remark(b.who(process, trace.RolePolicy), trace.RoleStructure, label, "")
}

func (b *builder) lastPart(qualified string) string {
	return qualified[strings.LastIndexByte(qualified, '.')+1:]
}

// outward adds what leaves for external systems and people.
func (b *builder) outward(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.ExternalCalled:
		from := b.who(fact.Handler, trace.RolePolicy)
		b.arrow(from, b.who(fact.External, trace.RoleExternal), trace.RoleExternal, "call", "")
		b.at[b.step.Seq] = from
	case *trace.Notified:
		from := b.who(fact.Handler, trace.RolePolicy)
		if fact.Via != "" {
			via := b.who(fact.Via, trace.RoleExternal)
			b.arrow(from, via, trace.RoleExternal, "tell "+b.short(fact.Actor), "")
			from = via
		}
		b.arrow(from, b.who(fact.Actor, trace.RoleActor), trace.RoleActor, "message", fact.Message)
	}
}

// trouble adds what went wrong, as the fact tells it, to where it did.
func (b *builder) trouble(fact trace.Fact) {
	switch fact := fact.(type) {
	case *trace.HandlerFailed:
		b.remark(b.who(fact.Handler, trace.RolePolicy), trace.RoleTrouble, "failed", fact.Reason)
	case *trace.HandlerSkipped:
		if !fact.IsRoutine() {
			b.remark(b.who(fact.Handler, trace.RolePolicy), trace.RoleStructure, "did nothing", whyNot(fact))
		}
	case *trace.RetryScheduled:
		b.remark(b.who(fact.Delivery.Receiver, trace.RolePolicy), trace.RoleStructure,
			"put back for attempt "+strconv.Itoa(fact.Attempt)+" of "+strconv.Itoa(fact.Attempts), waiting(fact))
	case *trace.DeadLettered:
		b.remark(b.who(fact.Handler, trace.RolePolicy), trace.RoleTrouble, b.short(fact.Message)+" is a dead letter", fact.Reason)
	case *trace.MessageLost, *trace.GhostPublished, *trace.CallRemained, *trace.CommandUnanswered, *trace.CommandFailed, *trace.UnfinishedFound,
		*trace.ElementSkipped:
		b.remark(b.orCause(), trace.RoleTrouble, b.told(fact), "")
	case *trace.DeliveredAgain, *trace.DeliveryHeld:
		b.remark(b.orCause(), trace.RoleStructure, b.told(fact), "")
	}
}

func whyNot(fact *trace.HandlerSkipped) string {
	if fact.Reason == trace.SkipDuplicate {
		return "it has handled " + fact.Detail + " before"
	}
	return fact.Detail + " does not hold"
}

func waiting(fact *trace.RetryScheduled) string {
	if fact.Delay <= 0 {
		return ""
	}
	return "in " + value.NewDuration(fact.Delay).String()
}

// told returns the sentence of a fact.
func (b *builder) told(fact trace.Fact) string {
	var text strings.Builder
	for _, word := range trace.Words(fact, b.Context) {
		text.WriteString(word.Text)
	}
	return text.String()
}

func roleOf(fact trace.Fact) trace.Role {
	switch fact.(type) {
	case *trace.ApplicationCrashed, *trace.StepBudgetExceeded:
		return trace.RoleTrouble
	default:
		return trace.RoleStructure
	}
}

func again(label string, attempt int) string {
	if attempt > 1 {
		return label + " (attempt " + strconv.Itoa(attempt) + ")"
	}
	return label
}

func data(record value.Value) string {
	if record.IsNull() || record.Kind() == value.Record && record.Len() == 0 {
		return ""
	}
	return record.String()
}
