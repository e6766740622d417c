package trace

import "github.com/eventstorm/storm/model/value"

// IntegrationEventStored says that an integration event was written to the
// outbox, in the same transaction as the changes it tells of.
type IntegrationEventStored struct {
	ID    int         `json:"id"` // of the entry in the outbox
	Event string      `json:"event"`
	Data  value.Value `json:"data"`
}

// Name returns "IntegrationEventStored".
func (*IntegrationEventStored) Name() string { return "IntegrationEventStored" }

// Sentence tells the fact in one line.
func (f *IntegrationEventStored) Sentence() string { return sentence(f) }

func (f *IntegrationEventStored) tell(t *telling) {
	t.event(f.Event).plain(" was stored in the outbox").data(f.Data)
}

// IntegrationEventPublished says that an integration event left its context.
type IntegrationEventPublished struct {
	ID       int         `json:"id"` // of the entry in the outbox; 0: there is no outbox
	Event    string      `json:"event"`
	Delivery int         `json:"delivery"` // the delivery to the relay that left the queue for it
	Queued   []Delivery  `json:"queued,omitempty"`
	Beyond   int         `json:"beyond,omitempty"` // handlers that the scenario leaves out
	Again    bool        `json:"again,omitzero"`   // it had been published, but not marked as published
	Data     value.Value `json:"data"`
}

// Name returns "IntegrationEventPublished".
func (*IntegrationEventPublished) Name() string { return "IntegrationEventPublished" }

// Sentence tells the fact in one line.
func (f *IntegrationEventPublished) Sentence() string { return sentence(f) }

func (f *IntegrationEventPublished) tell(t *telling) {
	t.event(f.Event).plain(" was published")
	if f.Again {
		t.plain(" again")
	}
	switch {
	case f.Beyond > 0:
		t.plain(" and left the contexts of the scenario")
	case len(f.Queued) == 0:
		t.plain(" (nobody in the model listens)")
	}
	t.data(f.Data)
}
