package model

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// Then is what a scenario expects. What is not stated is not checked.
type Then struct {
	At             Range           // zero when nothing is expected
	Events         []*EventExample // domain and integration events, in the order they happened
	HasEvents      bool            // the list was written, if only as []
	Short          bool            // then is the list itself, with no room for other keys
	AnyOrder       bool            // the events may come in any order
	Others         bool            // other events may happen between and after them
	Rejection      Rejection
	Rejected       Name // the reason of an expected rejection, empty: any
	States         []*StateExample
	ReadModels     []*RowsExample
	Notified       []Name // actors, in order
	HasNotified    bool
	Compensated    []Name // commands sent to compensate, in order
	HasCompensated bool
	DeadLetters    []Name // handlers that gave a message up, in order
	HasDeadLetters bool
	Published      []Name // integration events that left, in order, also more than once
	HasPublished   bool
	Lost           []Name // messages that died with an application, in order
	HasLost        bool
}

// Rejection says whether a scenario expects the rejection of a command.
type Rejection uint8

// What a scenario may expect.
const (
	RejectionUnchecked Rejection = iota
	RejectionExpected
	RejectionExcluded
)

var thenForm = form[Then]{
	noun:       "then section",
	summary:    "What a scenario expects. What is not stated is not checked.",
	otherWords: map[string]string{"error": "write rejected", "rejection": "write rejected", "fails": "write rejected", "published": "published events are events too: write them under events"},
	keys: []key[Then]{
		{
			name: "events", summary: "The domain and integration events that happen.", standard: "not checked",
			example: "events: [OrderStarted, {OrderPaid: {total: 120 USD}}]", binding: expectedEvents(),
		},
		{
			name: "order", summary: "Whether the events must come in this order.", standard: "strict",
			example: "order: any", binding: word([]string{"strict", "any"}, func(t *Then, i int, _ Range) { t.AnyOrder = i == 1 }),
		},
		{
			name: "others", summary: "Whether other events may happen too.", standard: "none",
			example: "others: allowed", binding: word([]string{"none", "allowed"}, func(t *Then, i int, _ Range) { t.Others = i == 1 }),
		},
		{
			name: "rejected", summary: "The reason why the command is rejected; true for any reason, false for none.", standard: "not checked",
			example: "rejected: An order needs at least one item.", binding: binding[Then]{
				shape: textShape{"the reason, true or false"}, read: readRejected,
			},
		},
		{
			name: "state", summary: "Fields of aggregates, as Aggregate/id; null for one that does not exist.", standard: "not checked",
			example: "state: {Order/o-1: {status: Paid}}", binding: states(func(t *Then) *[]*StateExample { return &t.States }),
		},
		{
			name: "readModels", summary: "All rows of read models, with some of their fields.", standard: "not checked",
			example: "readModels: {OpenPayments: []}", binding: rows(func(t *Then) *[]*RowsExample { return &t.ReadModels }),
		},
		{
			name: "notified", summary: "The actors that are told, in order.", standard: "not checked",
			example: "notified: [Shopper]", binding: stated(mentions("an actor", func(t *Then) *[]Name { return &t.Notified }), func(t *Then) { t.HasNotified = true }),
		},
		{
			name: "compensated", summary: "The commands sent to compensate, in order.", standard: "not checked",
			example: "compensated: [CancelOrder]", binding: stated(mentions("a command", func(t *Then) *[]Name { return &t.Compensated }), func(t *Then) { t.HasCompensated = true }),
		},
		{
			name: "deadLetters", summary: "The handlers and processes that give a message up, in order.", standard: "not checked",
			example: "deadLetters: [ChargeWhenSubmitted]", binding: stated(mentions("a handler or process", func(t *Then) *[]Name { return &t.DeadLetters }), func(t *Then) { t.HasDeadLetters = true }),
		},
		{
			name: "published", summary: "The integration events that leave, in order, each as often as it leaves.", standard: "not checked",
			example: "published: [OrderPlaced]", binding: stated(mentions("an event", func(t *Then) *[]Name { return &t.Published }), func(t *Then) { t.HasPublished = true }),
		},
		{
			name: "lost", summary: "The events and commands that die with an application before they are handled or published, in order.", standard: "not checked",
			example: "lost: [OrderPlaced]", binding: stated(mentions("a command or event", func(t *Then) *[]Name { return &t.Lost }), func(t *Then) { t.HasLost = true }),
		},
	},
}

// stated is a binding that also notes that the key was written.
func stated[T any](inner binding[T], note func(*T)) binding[T] {
	return binding[T]{shape: inner.shape, read: func(r *reader, node *yaml.Node, into *T) {
		note(into)
		inner.read(r, node, into)
	}}
}

func expectedEvents() binding[Then] {
	return stated(
		listed(messageShape{meaning: "an event, with some of its data"}, readEventExample, func(t *Then) *[]*EventExample { return &t.Events }),
		func(t *Then) { t.HasEvents = true },
	)
}

// readThen reads the long form when the mapping has one of its keys, and
// events otherwise.
func readThen(r *reader, node *yaml.Node, into *Scenario) {
	into.Then.At = r.rangeOf(node)
	if hasKeyOf(node, thenForm.keyNames()) {
		thenForm.read(r, node, &into.Then)
		return
	}
	into.Then.HasEvents, into.Then.Short = !isNull(node), true
	r.messages(node, readEventExample, func(e *EventExample) { into.Then.Events = append(into.Then.Events, e) })
}

func readRejected(r *reader, node *yaml.Node, into *Then) {
	reason := r.text(node)
	into.Rejection = RejectionExpected
	switch {
	case node.Tag == "!!bool" && strings.EqualFold(node.Value, "true"):
	case node.Tag == "!!bool":
		into.Rejection = RejectionExcluded
	default:
		into.Rejected = reason
	}
}
