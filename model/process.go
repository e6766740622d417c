package model

import (
	"time"

	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Process is a process manager: it keeps state over several events and sends
// commands in reaction to them, and when a time has passed.
type Process struct {
	Element
	StartNames []Name
	Starts     []*Event
	Correlates Name // the field that tells which instance an event belongs to
	EndNames   []Name
	Ends       []*Event
	State      []*Field
	Record     *value.Type // the record type of the state, the correlation field included
	Reactions  []*Reaction
	Timers     []*Timer
	Retry      Retry // of its reactions and timers, and of the commands it sends whose handlers have none
}

// Reaction is what a process does on an event.
type Reaction struct {
	At        Range
	EventName Name
	Event     *Event
	When      *Expression
	Sets      []*Assignment
	Sends     []*Effect
	Publishes []*Effect
}

// Timer is what a process does some time after it started, unless it has
// ended before.
type Timer struct {
	Name        Name
	Description Name
	Process     *Process
	After       time.Duration
	When        *Expression
	Sets        []*Assignment
	Sends       []*Effect
	Publishes   []*Effect

	misread bool // After is written and could not be read, which is reported
}

var processForm = form[Process]{
	noun:    "process",
	summary: "A process manager: it keeps state over several events, sends commands in reaction to them, and when a time has passed.",
	short:   "a sentence",
	keys: []key[Process]{
		described("Refuses a payment that takes too long.", func(p *Process) *Name { return &p.Description }),
		{
			name: "starts", summary: "The event, or events, that start it.", standard: "needed",
			example: "starts: PaymentRequested", binding: mentions("an event", func(p *Process) *[]Name { return &p.StartNames }),
		},
		{
			name: "correlates", summary: "The field, of its events, that tells which instance an event belongs to.", standard: "needed",
			example: "correlates: orderId", binding: mention("a field", func(p *Process) *Name { return &p.Correlates }),
		},
		{
			name: "ends", summary: "The event, or events, that end it and cancel its timers.", standard: "never",
			example: "ends: [PaymentAccepted, PaymentRefused]", binding: mentions("an event", func(p *Process) *[]Name { return &p.EndNames }),
		},
		{
			name: "state", summary: "What it remembers.", standard: "nothing but the field it correlates by",
			example: "state: {paid: bool, packed: bool}", binding: fields(func(p *Process) *[]*Field { return &p.State }),
		},
		{
			name: "handles", summary: "What it does on each event.", standard: "nothing",
			example: "handles: {OrderPaid: {sets: {paid: true}, sends: [PackOrder]}}", binding: collected(&reactionForm, newReaction, shortReaction, func(p *Process) *[]*Reaction { return &p.Reactions }),
		},
		{
			name: "timers", summary: "What it does when a time has passed since it started.", standard: "none",
			example: "timers: {PaymentOverdue: {after: 2h, sends: [RefusePayment]}}", binding: collected(&timerForm, newTimer, shortTimer, func(p *Process) *[]*Timer { return &p.Timers }),
		},
		{
			name: "retry", summary: "How often what it does is tried when that fails, and each command it sends whose handler has no retry.", standard: "once",
			example: "retry: {attempts: 3, backoff: 10s}", binding: retried(func(p *Process) *Retry { return &p.Retry }),
		},
	},
}

var reactionForm = form[Reaction]{
	noun:    "reaction",
	summary: "What a process does on an event. It sees event and process, the state before.",
	keys: []key[Reaction]{
		{
			name: "when", summary: "Only if this holds.", standard: "always",
			example: "when: process.packed", binding: condition(func(t *Reaction) **Expression { return &t.When }),
		},
		{
			name: "sets", summary: "New values for the state of the process.", standard: "none",
			example: "sets: {paid: true}", binding: assigned("fields with their new values", func(t *Reaction) *[]*Assignment { return &t.Sets }),
		},
		{
			name: "sends", summary: "The commands it sends.", standard: "none",
			example: "sends: [ShipOrder]", binding: commandEffects(func(t *Reaction) *[]*Effect { return &t.Sends }),
		},
		{
			name: "publishes", summary: "The integration events it publishes.", standard: "none",
			example: "publishes: [OrderReadyToShip]", binding: eventEffects(func(t *Reaction) *[]*Effect { return &t.Publishes }),
		},
	},
}

func newReaction(name Name) *Reaction { return &Reaction{At: name.At, EventName: name} }

// shortReaction refuses a scalar: a reaction says what it does.
func shortReaction(r *reader, _ *Reaction, body *yaml.Node) {
	r.wrongType(body, "write {sends: [Command]}", "the keys of a reaction")
}

var timerForm = form[Timer]{
	noun:    "timer",
	summary: "What a process does some time after it started, unless it has ended before. It sees process, and as event the one that started it.",
	keys: []key[Timer]{
		described("The card provider had its time.", func(t *Timer) *Name { return &t.Description }),
		{
			name: "after", summary: "How long after the start.", standard: "needed",
			example: "after: 2h", binding: timerAfter(),
		},
		{
			name: "when", summary: "Only if this holds.", standard: "always",
			example: "when: not process.paid", binding: condition(func(t *Timer) **Expression { return &t.When }),
		},
		{
			name: "sets", summary: "New values for the state of the process.", standard: "none",
			example: "sets: {overdue: true}", binding: assigned("fields with their new values", func(t *Timer) *[]*Assignment { return &t.Sets }),
		},
		{
			name: "sends", summary: "The commands it sends.", standard: "none",
			example: "sends: [RefusePayment]", binding: commandEffects(func(t *Timer) *[]*Effect { return &t.Sends }),
		},
		{
			name: "publishes", summary: "The integration events it publishes.", standard: "none",
			example: "publishes: [PaymentExpired]", binding: eventEffects(func(t *Timer) *[]*Effect { return &t.Publishes }),
		},
	},
}

// timerAfter binds the key of a timer that says when it is due.
func timerAfter() binding[Timer] {
	after := length(func(t *Timer, after time.Duration, _ Range) { t.After = after })
	read := after.read
	after.read = func(r *reader, node *yaml.Node, t *Timer) {
		found := len(r.diagnostics)
		read(r, node, t)
		t.misread = len(r.diagnostics) > found
	}
	return after
}

func newTimer(name Name) *Timer { return &Timer{Name: name} }

func shortTimer(r *reader, timer *Timer, body *yaml.Node) {
	r.wrongType(body, "write {after: 2h, sends: [Command]}", "the keys of a timer")
}
