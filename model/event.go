package model

import "github.com/eventstorm/storm/model/value"

// EventKind tells domain events from integration events.
type EventKind uint8

// The kinds of event.
const (
	EventDomain      EventKind = iota // within a bounded context
	EventIntegration                  // tells other contexts, asynchronously, after commit
)

// String returns "domain" or "integration".
func (k EventKind) String() string { return eventKindWords[k] }

var eventKindWords = []string{EventDomain: "domain", EventIntegration: "integration"}

// Event is something that happened, in the past, that others want to know.
type Event struct {
	Element
	EventKind     EventKind
	AggregateName Name
	Aggregate     *Aggregate // whose event it is, nil when there is none or it is unresolved
	MemberName    Name
	Member        *Member // the entity inside the aggregate that raises it, or nil
	ExternalName  Name
	External      *External // the external system that raises it, or nil
	Data          []*Field
	Record        *value.Type   // the record type of Data
	Sets          []*Assignment // its effect on the aggregate's state, in order, all from the state before
	Deletes       bool          // the aggregate is gone after it
	Version       int           // of its schema, 0 when not stated
	VersionAt     Range
	ChannelName   Name
	Channel       *Channel // that it travels through; nil: one of its own
	Again         []Name   // further mentions in the list of a big-picture model

	Raisers    []*Handler   // handlers that raise it, in declared order
	Publishers []Declared   // *Handler and *Process that publish it
	Handlers   []*Handler   // those that handle it, in declared order
	Processes  []*Process   // those that start, end or react to it
	ReadModels []*ReadModel // those filled from it
}

var eventForm = form[Event]{
	noun:    "event",
	summary: "Something that happened, in the past, that others want to know.",
	otherWords: map[string]string{
		"fields": "write data", "payload": "write data", "handlers": "a handler names the event, under handlers, with handles",
		"actor": "actors send commands; an event comes from an aggregate or an external system", "state": "write sets",
	},
	short: "a sentence",
	keys: []key[Event]{
		described("A shopper placed an order.", func(e *Event) *Name { return &e.Description }),
		{
			name: "kind", summary: "A domain event stays within the bounded context; an integration event tells others, asynchronously, after commit.", standard: "domain",
			example: "kind: integration", binding: word(eventKindWords, func(e *Event, i int, _ Range) { e.EventKind = EventKind(i) }),
		},
		{
			name: "aggregate", summary: "The aggregate that raises it and whose state it changes.", standard: "none",
			example: "aggregate: Order", binding: mention("an aggregate", func(e *Event) *Name { return &e.AggregateName }),
		},
		{
			name: "member", summary: "The entity inside the aggregate that raises it; the root collects it.", standard: "the root",
			example: "member: OrderItem", binding: mention("a member of the aggregate", func(e *Event) *Name { return &e.MemberName }),
		},
		{
			name: "external", summary: "The external system that raises it.", standard: "none",
			example: "external: CardProvider", binding: mention("an external system", func(e *Event) *Name { return &e.ExternalName }),
		},
		{
			name: "data", summary: "What it carries: all that matters about what happened.", standard: "nothing",
			example: "data: {orderId: uuid, total: money}", binding: fields(func(e *Event) *[]*Field { return &e.Data }),
		},
		{
			name: "sets", summary: "Its effect on the aggregate's state; sees event, and state as it was before.", standard: "none",
			example: "sets: {status: Paid, total: =event.total}", binding: assigned("state fields with their new values", func(e *Event) *[]*Assignment { return &e.Sets }),
		},
		{
			name: "deletes", summary: "The aggregate is gone after it.", standard: "false",
			example: "deletes: true", binding: flag(func(e *Event, deletes bool, _ Range) { e.Deletes = deletes }),
		},
		{
			name: "version", summary: "The version of its schema, of an integration event.", standard: "none",
			example: "version: 1", binding: integer(1, func(e *Event, version int, at Range) { e.Version, e.VersionAt = version, at }),
		},
		{
			name: "channel", summary: "The channel that it travels through, of an integration event.", standard: "one of its own, fifo",
			example: "channel: Orders", binding: mention("a channel", func(e *Event) *Name { return &e.ChannelName }),
		},
	},
}
