package trace

import "github.com/eventstorm/storm/model/value"

// ReadModelChanged says that a row of a read model was added, changed or
// removed.
type ReadModelChanged struct {
	ReadModel string      `json:"readModel"`
	Key       string      `json:"key"`
	Before    value.Value `json:"before"`         // missing: the row was added
	After     value.Value `json:"after"`          // missing: the row was removed
	Given     bool        `json:"given,omitzero"` // it was so before the scenario began
}

// Name returns "ReadModelChanged".
func (*ReadModelChanged) Name() string { return "ReadModelChanged" }

// Sentence tells the fact in one line.
func (f *ReadModelChanged) Sentence() string { return sentence(f) }

func (f *ReadModelChanged) tell(t *telling) {
	if f.Given {
		t.plain("given: ")
	}
	t.readModel(f.ReadModel)
	switch {
	case f.After.IsNull():
		t.plain(" lost the row ").add(RoleData, f.Key)
	case f.Before.IsNull():
		t.plain(" shows").data(f.After)
	default:
		t.plain(" row ").add(RoleData, f.Key).plain(" changed")
		tellChange(t, f.Before, f.After)
	}
}
