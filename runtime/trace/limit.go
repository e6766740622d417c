package trace

import "strconv"

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

// ElementSkipped says that the run could not use an element of the model
// because it has a fault, which the loader's diagnostics explain.
type ElementSkipped struct {
	Element string `json:"element"`
	Part    bool   `json:"part"` // only a part of it, the rest was used
	Reason  string `json:"reason"`
	Place   Place  `json:"place,omitzero"`
}

// Name returns "ElementSkipped".
func (*ElementSkipped) Name() string { return "ElementSkipped" }

// Sentence tells the fact in one line.
func (f *ElementSkipped) Sentence() string { return sentence(f) }

func (f *ElementSkipped) tell(t *telling) {
	if f.Part {
		t.plain("a part of ")
	}
	t.name(RoleTrouble, f.Element).plain(" was left out: " + f.Reason)
}

func itoa(number int) string { return strconv.Itoa(number) }
