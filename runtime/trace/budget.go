package trace

// StepBudgetExceeded says that a cascade was ended because it handled too many
// messages, most likely in a loop.
type StepBudgetExceeded struct {
	Budget int      `json:"budget"` // messages
	Loop   []string `json:"loop"`   // handlers and messages by turns, the first one again at the end; empty when nothing repeats
}

// Name returns "StepBudgetExceeded".
func (*StepBudgetExceeded) Name() string { return "StepBudgetExceeded" }

// Sentence tells the fact in one line.
func (f *StepBudgetExceeded) Sentence() string { return sentence(f) }

func (f *StepBudgetExceeded) tell(t *telling) {
	t.add(RoleTrouble, "stopped after "+itoa(f.Budget)+" messages")
	separator := ": a loop of "
	for _, name := range f.Loop {
		t.plain(separator).name(RoleTrouble, name)
		separator = " → "
	}
}
