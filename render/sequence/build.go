package sequence

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/runtime/trace"
)

// New returns the diagram of a run, in the usual theme.
func New(t *trace.Trace) *Diagram {
	b := &builder{
		Diagram: &Diagram{Title: t.Scenario, Context: t.Context, Outcome: t.Outcome, Theme: render.Themes()[0]}, trace: t,
		index: map[string]int{}, at: make([]int, len(t.Steps)+1), undone: map[int]bool{},
	}
	b.at[0] = nobody
	for i := range t.Steps {
		if _, is := t.Steps[i].Fact.(*trace.TransactionRolledBack); is {
			b.undone[t.Steps[i].Transaction] = true
		}
	}
	for i := range t.Steps {
		b.step = &t.Steps[i]
		if len(b.Rows) >= maxRows {
			b.divider(trace.RoleStructure, "… "+strconv.Itoa(len(t.Steps)-i)+" more steps", "")
			break
		}
		b.at[i+1] = b.cause()
		b.fact(b.step.Fact)
	}
	return b.Diagram
}

// maxRows is from how many rows on nothing more is drawn: a loop may have ten
// thousand, which nobody reads.
const maxRows = 1000

// builder makes a diagram from facts, one after the other.
type builder struct {
	*Diagram
	trace  *trace.Trace
	step   *trace.Step
	index  map[string]int // participants by name; of a command's handler, what it acts on
	at     []int          // by step: the participant that it happened to
	undone map[int]bool   // transactions
}

const nobody = -1

// outside is who sends what nobody in particular sends.
const outside = "outside"

// cause returns the participant that the cause of the step happened to.
func (b *builder) cause() int {
	if b.step.Cause < 0 || b.step.Cause >= b.step.Seq {
		return nobody
	}
	return b.at[b.step.Cause]
}

// who returns a participant, which may appear for the first time.
func (b *builder) who(name string, role trace.Role) int {
	if found, known := b.index[name]; known {
		return found
	}
	b.Participants = append(b.Participants, Participant{b.short(name), role})
	b.index[name] = len(b.Participants) - 1
	return b.index[name]
}

// orCause returns the participant of the cause, or the outside.
func (b *builder) orCause() int {
	if from := b.cause(); from != nobody {
		return from
	}
	return b.who(outside, trace.RoleStructure)
}

func (b *builder) instance(of trace.Instance) int {
	return b.who(of.String(), trace.RoleAggregate)
}

func (b *builder) short(qualified string) string {
	if b.Context == "" {
		return qualified
	}
	return strings.TrimPrefix(qualified, b.Context+".")
}

// add adds a row at the current step.
func (b *builder) add(row Row) {
	row.Step, row.Transaction = b.step.Seq, b.step.Transaction
	row.Undone = b.undone[b.step.Transaction]
	b.Rows = append(b.Rows, row)
}

// arrow adds a message; what comes of it happens to its receiver.
func (b *builder) arrow(from, to int, role trace.Role, label, detail string) {
	if from == to {
		b.remark(to, role, label, detail)
		return
	}
	later := false
	if cause := b.trace.Step(b.step.Cause); cause != nil {
		later = cause.Transaction != b.step.Transaction
	}
	b.add(Row{Kind: Arrow, From: from, To: to, Role: role, Label: label, Detail: detail, Later: later})
	b.at[b.step.Seq] = to
}

// remark adds what happened to one participant.
func (b *builder) remark(at int, role trace.Role, label, detail string) {
	b.add(Row{Kind: Remark, From: at, To: at, Role: role, Label: label, Detail: detail})
	b.at[b.step.Seq] = at
}

func (b *builder) divider(role trace.Role, label, detail string) {
	b.add(Row{Kind: Divider, Role: role, Label: label, Detail: detail})
}
