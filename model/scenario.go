package model

import (
	"slices"
	"strings"
	"time"

	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Scenario is an example of what should happen: given, when, then.
type Scenario struct {
	Element
	Given  Given
	When   []*Step
	Faults []*Fault
	Then   Then
}

// Given is what is so before the scenario begins.
type Given struct {
	Events     []*EventExample // they happened: their effects on state, read models and processes hold, no handler runs
	States     []*StateExample
	ReadModels []*RowsExample
}

// Step is one thing that happens in a scenario: exactly one of Command,
// Event, Timer, Wait, Together and Reconcile is set, or none when its name is
// unresolved.
type Step struct {
	At      Range
	Name    Name // of the command, event or timer; "wait", "together" or "reconcile" otherwise
	Command *Command
	Event   *Event        // an integration event, or one of an external system, that comes in
	Timer   *Timer        // the clock moves on to the moment it is due
	Wait    time.Duration // the clock moves on by this
	Data    []*Assignment

	Together  []*Step  // commands that load what they need before the first of them commits
	Reconcile *Context // its events are compared with what was handled

	timer     Name // the timer as written
	reconcile Name // the context as written
}

// Then is what a scenario expects. What is not stated is not checked.
type Then struct {
	At             Range           // zero when nothing is expected
	Events         []*EventExample // domain and integration events, in the order they happened
	HasEvents      bool            // the list was written, if only as []
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

// EventExample is an event with data: a given one, or an expected one, of
// which only the stated fields are compared.
type EventExample struct {
	At    Range
	Name  Name
	Event *Event
	Data  []*Assignment
}

// StateExample is the state of one aggregate: in given the whole, in then
// the fields to compare.
type StateExample struct {
	At        Range
	Name      Name // as written: "Order/o-1"
	Aggregate *Aggregate
	Identity  value.Value
	Absent    bool // the aggregate does not exist
	Data      []*Assignment
}

// RowsExample is the rows of a read model, all of them, in order.
type RowsExample struct {
	At        Range
	Name      Name
	ReadModel *ReadModel
	Rows      [][]*Assignment
}

var scenarioForm = form[Scenario]{
	noun:    "scenario",
	summary: "An example of what should happen: given, when, then.",
	short:   "a sentence",
	keys: []key[Scenario]{
		described("The usual way of an order.", func(s *Scenario) *Name { return &s.Description }),
		{
			name: "given", summary: "What is so before: a list of events that happened, or events, state and readModels.", standard: "nothing",
			example: "given: [{OrderStarted: {orderId: o-1, total: 120 USD}}]", binding: binding[Scenario]{
				shape: eitherShape{[]shape{manyShape{messageShape{"an event with its data", givenForm.keyNames()}}, formShape[Given]{&givenForm}}},
				read:  readGiven,
			},
		},
		{
			name: "when", summary: "What happens, step by step: a command, an incoming event, {timer: Name}, {wait: 2h}, {together: [commands]} or {reconcile: Context}.", standard: "nothing",
			example: "when: {CreateOrder: {orderId: o-1, total: 120 USD}}", binding: listed(messageShape{meaning: "a command or event with its data, {timer: Name}, {wait: duration}, {together: commands} or {reconcile: context}"}, readStep, func(s *Scenario) *[]*Step { return &s.When }),
		},
		{
			name: "faults", summary: "What goes wrong in the run.", standard: "none",
			example: "faults: [{at: ChargeWhenSubmitted, fails: always}]", binding: listed(formShape[Fault]{&faultForm}, readFault, func(s *Scenario) *[]*Fault { return &s.Faults }),
		},
		{
			name: "then", summary: "What is expected: a list of exactly the events that happen, in order, or the long form.", standard: "nothing is checked",
			example: "then: [OrderStarted, OrderStatusChangedToSubmitted]", binding: binding[Scenario]{
				shape: eitherShape{[]shape{manyShape{messageShape{"an event, with some of its data", thenForm.keyNames()}}, formShape[Then]{&thenForm}}},
				read:  readThen,
			},
		},
	},
}

var givenForm = form[Given]{
	noun:    "given section",
	summary: "What is so before a scenario begins.",
	keys: []key[Given]{
		{
			name: "events", summary: "Events that happened: their effects hold, no handler runs.", standard: "none",
			example: "events: [{OrderStarted: {orderId: o-1, total: 120 USD}}]", binding: listed(messageShape{meaning: "an event with its data"}, readEventExample, func(g *Given) *[]*EventExample { return &g.Events }),
		},
		{
			name: "state", summary: "Aggregates that exist, as Aggregate/id.", standard: "none",
			example: "state: {Order/o-1: {status: Paid}}", binding: states(func(g *Given) *[]*StateExample { return &g.States }),
		},
		{
			name: "readModels", summary: "The rows of read models.", standard: "empty",
			example: "readModels: {OpenPayments: [{orderId: o-1, amount: 5 USD}]}", binding: rows(func(g *Given) *[]*RowsExample { return &g.ReadModels }),
		},
	},
}

// readGiven reads the long form when the mapping has one of its keys, and
// events otherwise.
func readGiven(r *reader, node *yaml.Node, into *Scenario) {
	if hasKeyOf(node, givenForm.keyNames()) {
		givenForm.read(r, node, &into.Given)
		return
	}
	r.messages(node, readEventExample, func(e *EventExample) { into.Given.Events = append(into.Given.Events, e) })
}

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
	into.Then.HasEvents = !isNull(node)
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

// hasKeyOf reports whether a node is a mapping with one of the keys.
func hasKeyOf(node *yaml.Node, keys []string) bool {
	if node.Kind != yaml.MappingNode {
		return false
	}
	for i := 0; i < len(node.Content); i += 2 {
		if slices.Contains(keys, node.Content[i].Value) {
			return true
		}
	}
	return false
}

// messageShape is a name, or one name with data. A mapping with one of the
// excepted keys is something else.
type messageShape struct {
	meaning string
	except  []string
}

func (s messageShape) words() string { return s.meaning }

func (s messageShape) schema(schemaSet) jsonObject {
	message := jsonObject{"type": "object", "minProperties": 1, "maxProperties": 1}
	if len(s.except) > 0 {
		message["propertyNames"] = jsonObject{"not": jsonObject{"enum": s.except}}
	}
	return jsonObject{"anyOf": []any{jsonObject{"type": "string"}, message}}
}

// messages reads a list of messages, or a mapping of messages to their data.
func (r *reader) messages(node *yaml.Node, read func(*reader, *yaml.Node) *EventExample, add func(*EventExample)) {
	r.items(node, func(item *yaml.Node) {
		if !r.plain(item) {
			return
		}
		if example := read(r, item); example != nil {
			add(example)
		}
	})
}

func readEventExample(r *reader, node *yaml.Node) *EventExample {
	var example *EventExample
	r.listedElement(node, "event", func(name Name, body *yaml.Node) {
		example = &EventExample{At: r.rangeOf(node), Name: name, Data: r.assignments(body)}
	})
	return example
}

// The words of a step that are no message.
const (
	timerStep     = "timer"
	waitStep      = "wait"
	togetherStep  = "together"
	reconcileStep = "reconcile"
)

func readStep(r *reader, node *yaml.Node) *Step {
	var step *Step
	r.listedElement(node, "command or event", func(name Name, body *yaml.Node) {
		step = &Step{At: r.rangeOf(node), Name: name}
		switch {
		case name.Text == timerStep && body.Kind == yaml.ScalarNode:
			step.timer, _ = r.name(body)
		case name.Text == waitStep && body.Kind == yaml.ScalarNode:
			length(func(s *Step, wait time.Duration, _ Range) { s.Wait = wait }).read(r, body, step)
		case name.Text == reconcileStep && body.Kind == yaml.ScalarNode && !isNull(body):
			step.reconcile, _ = r.name(body)
		case name.Text == togetherStep && body.Kind == yaml.SequenceNode:
			r.items(body, func(item *yaml.Node) {
				if r.plain(item) {
					step.together(readStep(r, item))
				}
			})
		default:
			step.Data = r.assignments(body)
		}
	})
	return step
}

// together adds a step to those that happen at once.
func (s *Step) together(one *Step) {
	if one != nil {
		s.Together = append(s.Together, one)
	}
}

// states binds a key to the states of aggregates.
func states[T any](field func(*T) *[]*StateExample) binding[T] {
	return binding[T]{
		shape: mapShape{"aggregates, as Aggregate/id, with their fields", mapShape{"fields", anyShape{"a value"}}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.mapping(node, "set of states", func(name Name, body *yaml.Node) {
				*field(into) = append(*field(into), &StateExample{
					At: name.At, Name: name, Absent: isNull(body), Data: r.assignments(body),
				})
			})
		},
	}
}

// rows binds a key to the rows of read models.
func rows[T any](field func(*T) *[]*RowsExample) binding[T] {
	return binding[T]{
		shape: mapShape{"read models with their rows", anyShape{"a list of rows"}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.mapping(node, "set of read models", func(name Name, body *yaml.Node) {
				example := &RowsExample{At: name.At, Name: name}
				r.items(body, func(item *yaml.Node) { example.Rows = append(example.Rows, r.assignments(item)) })
				*field(into) = append(*field(into), example)
			})
		},
	}
}
