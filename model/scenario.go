package model

import (
	"slices"

	"gopkg.in/yaml.v3"
)

// Scenario is an example of what should happen: given, when, then.
type Scenario struct {
	Element
	WithinNames []Name
	Within      []*Context // integration events reach these only; empty: all
	Given       Given
	When        []*Step
	Faults      []*Fault
	Then        Then
}

var scenarioForm = form[Scenario]{
	noun:    "scenario",
	summary: "An example of what should happen: given, when, then.",
	short:   "a sentence",
	keys: []key[Scenario]{
		described("The usual way of an order.", func(s *Scenario) *Name { return &s.Description }),
		{
			name: "within", summary: "The bounded contexts that take part: an integration event leaves them, but reaches no other.", standard: "all",
			example: "within: [Ordering, Payment]", binding: mentions("a bounded context", func(s *Scenario) *[]Name { return &s.WithinNames }),
		},
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
