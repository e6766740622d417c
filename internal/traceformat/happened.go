package traceformat

import (
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
	levels := make([]int, len(t.Steps)+1) // by number of the step; that of its line, or of the one it belongs to
	var lines []string
	level := -1
	for i := range t.Steps {
		step := &t.Steps[i]
		own := 0
		if step.Cause > 0 && step.Cause < len(levels) {
			own = levels[step.Cause] + 1
		}
		text := lineOf(step, t.Context, undone[step.Transaction])
		if text == "" {
			levels[i+1] = own - 1
			continue
		}
		if len(lines) == happenedLimit {
			return append(lines, "…")
		}
		level = min(max(own, 0), level+1) // a list may stand in one more than the one before
		levels[i+1] = own
		lines = append(lines, strings.Repeat("  ", level)+text)
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
