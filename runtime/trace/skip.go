package trace

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
