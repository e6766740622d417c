package trace

import "github.com/eventstorm/storm/model/value"

// EventRaised says that a domain event happened. It counts only if its
// transaction is committed.
type EventRaised struct {
	Event    string      `json:"event"`
	Instance Instance    `json:"instance,omitzero"` // the aggregate that raised it, if one did
	Member   string      `json:"member,omitempty"`  // the entity within it that did, if not the root
	Handlers int         `json:"handlers"`          // how many handlers it has
	Data     value.Value `json:"data"`
}

// Name returns "EventRaised".
func (*EventRaised) Name() string { return "EventRaised" }

// Sentence tells the fact in one line.
func (f *EventRaised) Sentence() string { return sentence(f) }

func (f *EventRaised) tell(t *telling) {
	if f.Instance.IsZero() {
		t.event(f.Event).plain(" was raised").data(f.Data)
		return
	}
	if f.Member != "" {
		t.add(RoleAggregate, f.Member).plain(" of ")
	}
	t.instance(f.Instance).plain(" raised ").event(f.Event).data(f.Data)
}

// EventReceived says that an event came in from outside: an integration event
// of another system, or an event that an external system raised.
type EventReceived struct {
	Event       string      `json:"event"`
	External    string      `json:"external,omitempty"` // who raised it, if the model says so
	Integration bool        `json:"integration"`        // another context or application published it
	Handlers    int         `json:"handlers"`           // how many handlers it has
	Data        value.Value `json:"data"`
}

// Name returns "EventReceived".
func (*EventReceived) Name() string { return "EventReceived" }

// Sentence tells the fact in one line.
func (f *EventReceived) Sentence() string { return sentence(f) }

func (f *EventReceived) tell(t *telling) {
	t.event(f.Event).plain(" came in")
	if f.External != "" {
		t.plain(" from ").name(RoleExternal, f.External)
	}
	t.data(f.Data)
}

// EventGiven says that an event had happened before the scenario began: its
// effects hold, no handler runs.
type EventGiven struct {
	Event    string      `json:"event"`
	Instance Instance    `json:"instance,omitzero"`
	Data     value.Value `json:"data"`
}

// Name returns "EventGiven".
func (*EventGiven) Name() string { return "EventGiven" }

// Sentence tells the fact in one line.
func (f *EventGiven) Sentence() string { return sentence(f) }

func (f *EventGiven) tell(t *telling) {
	t.plain("given: ").event(f.Event).data(f.Data)
}
