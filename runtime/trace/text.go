package trace

import (
	"bufio"
	"io"
	"strings"
)

// TextOptions say how a trace is printed.
type TextOptions struct {
	Color bool // ANSI colours, those of the sticky notes
	Width int  // columns of the terminal; 0: lines are not cut
	// Limit is how many steps of a longer trace are printed: its beginning and
	// its end. 0 means all.
	Limit int
}

// WriteText prints a trace for people: one line per fact, indented by cause,
// with a bracket along each transaction, dotted when it was rolled back. Then
// come the outcome and the mismatches. Without colour nothing is lost.
//
// The error is that of the writer.
func WriteText(w io.Writer, t *Trace, options TextOptions) error {
	p := newPage(w, t, options)
	p.title()
	for index := range t.Steps {
		if skipped := p.elided(index); skipped > 0 {
			p.elision(skipped)
		}
		if !p.hidden(index) && !isRoutine(t.Steps[index].Fact) {
			p.step(&t.Steps[index])
		}
	}
	p.outcome()
	return p.out.Flush()
}

// page is one trace being printed.
type page struct {
	out        *bufio.Writer
	trace      *Trace
	options    TextOptions
	numbers    int          // columns of the step's number
	rolledBack map[int]bool // by transaction
	brackets   brackets
}

// isRoutine reports whether a fact is left out.
func isRoutine(fact Fact) bool {
	skipped, is := fact.(*HandlerSkipped)
	return is && skipped.IsRoutine()
}

func newPage(w io.Writer, t *Trace, options TextOptions) *page {
	p := &page{out: bufio.NewWriter(w), trace: t, options: options, numbers: len(itoa(len(t.Steps))), rolledBack: map[int]bool{}}
	for index := range t.Steps {
		if _, is := t.Steps[index].Fact.(*TransactionRolledBack); is {
			p.rolledBack[t.Steps[index].Transaction] = true
		}
	}
	p.brackets = bracketsOf(t)
	return p
}

func (p *page) title() {
	line := []Word{{Text: oneLine(p.trace.Scenario), Role: RolePlain}}
	if p.trace.Context != "" {
		line = append(line, Word{Text: " · " + oneLine(p.trace.Context), Role: RoleStructure})
	}
	p.words(cut(line, p.options.Width), styleBold)
	p.end()
}

// fewest is how many steps must be left out for it to be worth a line.
const fewest = 10

// hidden reports whether a step of a long trace is left out.
func (p *page) hidden(index int) bool {
	limit, count := p.options.Limit, len(p.trace.Steps)
	return limit > 0 && count >= limit+fewest && index >= limit-limit/4 && index < count-limit/4
}

// elided returns how many steps are left out from here on, if this is the
// first of them, and 0 otherwise.
func (p *page) elided(index int) int {
	if !p.hidden(index) || index > 0 && p.hidden(index-1) {
		return 0
	}
	first := index
	for p.hidden(index) {
		index++
	}
	return index - first
}

func (p *page) elision(steps int) {
	p.words([]Word{{Text: strings.Repeat(" ", p.numbers+2) + "⋮ " + itoa(steps) + " more steps", Role: RoleStructure}}, "")
	p.end()
}

// step prints one line.
func (p *page) step(step *Step) {
	line := make([]Word, 0, 8)
	line = append(line, Word{Text: padLeft(itoa(step.Seq), p.numbers+1) + " ", Role: RoleStructure})
	line = append(line, p.gutter(step)...)
	line = append(line, Word{Text: strings.Repeat("  ", p.indent(step)) + marker(step.Fact), Role: RoleStructure})
	line = append(line, Words(step.Fact, p.trace.Context)...)
	switch fact := step.Fact.(type) {
	case *TransactionBegan:
		line[len(line)-1].Text = "transaction " + itoa(step.Transaction)
	case *ClockAdvanced:
		line = append(line, Word{Text: ", " + writeDuration(fact.To) + " since the start", Role: RoleStructure})
	}
	p.words(cut(line, p.options.Width), "")
	p.end()
}

// indent returns how far a step stands in; brackets stand at the edge.
func (p *page) indent(step *Step) int {
	switch step.Fact.(type) {
	case *TransactionBegan, *TransactionCommitted, *TransactionRolledBack:
		return 0
	}
	depth := step.Depth
	if p.options.Width > 0 {
		depth = min(depth, p.options.Width/6)
	}
	return min(depth, 20)
}

// marker returns the sign, and a space, that tell the sort of a fact without
// colour.
func marker(fact Fact) string {
	switch fact.(type) {
	case *TransactionBegan:
		return ""
	case *CommandReceived, *CommandDeferred:
		return "▸ "
	case *EventRaised, *EventReceived, *EventGiven:
		return "● "
	case *StateChanged:
		return "= "
	case *HandlerStarted, *HandlerSkipped, *ProcessStarted, *ProcessChanged, *ProcessEnded, *CompensationSent:
		return "◆ "
	case *CommandRejected, *CommandUnhandled, *CommandFailed, *HandlerFailed, *DeadLettered, *StepBudgetExceeded, *ElementSkipped, *TransactionRolledBack,
		*ApplicationCrashed, *CommandUnanswered, *MessageLost, *GhostPublished, *CallRemained, *UnfinishedFound:
		return "✗ "
	case *IntegrationEventStored:
		return "○ "
	case *IntegrationEventPublished:
		return "◉ "
	case *ReadModelChanged:
		return "▤ "
	case *ExternalCalled, *Notified:
		return "→ "
	case *TransactionCommitted:
		return "✓ "
	default:
		return "· "
	}
}
