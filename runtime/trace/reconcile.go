package trace

import "github.com/eventstorm/storm/model/value"

// Reconciled says that a batch compared the events of an application with what
// was handled. What it found follows.
type Reconciled struct {
	Application string `json:"application,omitempty"` // a bounded context; empty: the unnamed one
	Found       int    `json:"found"`                 // messages that were not handled
}

// Name returns "Reconciled".
func (*Reconciled) Name() string { return "Reconciled" }

// Sentence tells the fact in one line.
func (f *Reconciled) Sentence() string { return sentence(f) }

func (f *Reconciled) tell(t *telling) {
	tellApplication(t, f.Application)
	t.plain(" was reconciled: ")
	switch f.Found {
	case 0:
		t.plain("all that happened was handled")
	case 1:
		t.add(RoleTrouble, "1 message was not handled")
	default:
		t.add(RoleTrouble, itoa(f.Found)+" messages were not handled")
	}
}

// UnfinishedFound says that a reconciling batch found a message whose handler
// has not completed.
type UnfinishedFound struct {
	Handler string      `json:"handler,omitempty"` // empty: it was never published
	Message string      `json:"message"`
	Lost    bool        `json:"lost"` // it died with an application; otherwise it lay in the dead letters
	Data    value.Value `json:"data"`
}

// Name returns "UnfinishedFound".
func (*UnfinishedFound) Name() string { return "UnfinishedFound" }

// Sentence tells the fact in one line.
func (f *UnfinishedFound) Sentence() string { return sentence(f) }

func (f *UnfinishedFound) tell(t *telling) {
	if f.Handler == "" {
		t.event(f.Message).add(RoleTrouble, " was never published").data(f.Data)
		return
	}
	t.policy(f.Handler).add(RoleTrouble, " has not handled ").event(f.Message).data(f.Data)
}
