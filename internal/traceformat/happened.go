package traceformat

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/runtime/trace"
)

// happenedLimit is how many facts of a run the page lists.
const happenedLimit = 200

// happened returns what happened as a list in Markdown, indented by cause.
// What did not remain, because its transaction was rolled back, is struck out.
func happened(t *trace.Trace) []string {
	undone := map[int]bool{}
	for i := range t.Steps {
		if _, is := t.Steps[i].Fact.(*trace.TransactionRolledBack); is {
			undone[t.Steps[i].Transaction] = true
		}
	}
	shown := make([]int, len(t.Steps)+1) // by number of a step: itself, or what it belongs to when it has no line
	var path []int                       // of shown steps, each the cause of the next
	var lines []string
	for i := range t.Steps {
		step := &t.Steps[i]
		cause := 0
		if step.Cause > 0 && step.Cause <= i {
			cause = shown[step.Cause]
		}
		text := lineOf(step, t.Context, undone[step.Transaction])
		if text == "" {
			shown[i+1] = cause
			continue
		}
		if len(lines) == happenedLimit {
			return append(lines, "…")
		}
		path = path[:slices.Index(path, cause)+1] // what comes later of a cause further up begins anew
		lines = append(lines, strings.Repeat("  ", len(path))+text)
		path = append(path, i+1)
		shown[i+1] = i + 1
	}
	return lines
}

// lineOf returns a fact in Markdown; empty for one that says little to a
// domain expert.
func lineOf(step *trace.Step, context string, undone bool) string {
	switch fact := step.Fact.(type) {
	case *trace.TransactionBegan, *trace.TransactionCommitted, *trace.EventGiven:
		return ""
	case *trace.StateChanged:
		if fact.Given {
			return "" // it is listed as given
		}
	case *trace.ReadModelChanged:
		if fact.Given {
			return ""
		}
	case *trace.HandlerSkipped:
		if fact.IsRoutine() {
			return ""
		}
	case *trace.TransactionRolledBack:
		return "**rolled back**: nothing of what is struck out remains"
	}
	var line strings.Builder
	for _, word := range trace.Words(step.Fact, context) {
		line.WriteString(marked(word))
	}
	if undone && isEffect(step.Fact) {
		return "~~" + line.String() + "~~"
	}
	return line.String()
}

// isEffect reports whether a fact holds only if its transaction is committed.
// A command that was sent, or a call of another system, is not undone.
func isEffect(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.EventRaised, *trace.StateChanged, *trace.IntegrationEventStored, *trace.ProcessStarted, *trace.ProcessChanged,
		*trace.ProcessEnded, *trace.TimerSet, *trace.TimerCancelled:
		return true
	default:
		return false
	}
}

// marked returns a word in Markdown: names stand out, data are as they are.
func marked(word trace.Word) string {
	trimmed := strings.TrimSpace(word.Text)
	if trimmed == "" {
		return word.Text
	}
	before, after, _ := strings.Cut(word.Text, trimmed)
	switch word.Role {
	case trace.RoleCommand, trace.RoleEvent, trace.RolePolicy, trace.RoleAggregate, trace.RoleReadModel, trace.RoleActor, trace.RoleExternal:
		return before + "**" + plain(trimmed) + "**" + after
	case trace.RoleData:
		return before + code(trimmed) + after
	default:
		return before + plain(trimmed) + after
	}
}
