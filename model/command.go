package model

import "github.com/eventstorm/storm/model/value"

// Command is the wish of someone that something happen. Exactly one handler
// handles it.
type Command struct {
	Element
	ActorNames    []Name
	Actors        []Declared // *Actor or *External, those of ActorNames that are resolved
	AggregateName Name
	Aggregate     *Aggregate  // the aggregate it acts on, nil when there is none or it is unresolved
	Creates       bool        // it starts an aggregate; any other command on one that does not exist is rejected
	Identity      *Expression // the aggregate's identity; nil: the field with the name of the aggregate's id
	Data          []*Field
	Record        *value.Type // the record type of Data

	Handlers []*Handler // those that handle it, in declared order; a sound model has exactly one
	Senders  []Declared // *Handler and *Process that send it, in declared order
}

var commandForm = form[Command]{
	noun:    "command",
	summary: "The wish of someone that something happen. Exactly one handler handles it.",
	otherWords: map[string]string{
		"requires": "guards belong to the handler of the command: put them there", "guards": "guards belong to the handler of the command: write requires there",
		"raises": "events are raised by the handler of the command: put them there", "handler": "the handler names the command, under handlers, with handles",
		"fields": "write data", "payload": "write data", "when": "guards belong to the handler of the command: write requires there",
	},
	short: "a sentence",
	keys: []key[Command]{
		described("The shopper presses Buy.", func(c *Command) *Name { return &c.Description }),
		{
			name: "actor", summary: "Who sends it: actors or external systems.", standard: "nobody in particular",
			example: "actor: Shopper", binding: mentions("an actor or external system", func(c *Command) *[]Name { return &c.ActorNames }),
		},
		{
			name: "aggregate", summary: "The aggregate it acts on.", standard: "none",
			example: "aggregate: Order", binding: mention("an aggregate", func(c *Command) *Name { return &c.AggregateName }),
		},
		{
			name: "creates", summary: "It starts an aggregate. Any other command is rejected when the aggregate does not exist.", standard: "false",
			example: "creates: true", binding: flag(func(c *Command, creates bool, _ Range) { c.Creates = creates }),
		},
		{
			name: "id", summary: "The identity of the aggregate it acts on; sees command.", standard: "the command's field with the name of the aggregate's id",
			example: "id: command.order", binding: computed("an identity", func(c *Command) **Expression { return &c.Identity }),
		},
		{
			name: "data", summary: "What it carries.", standard: "nothing",
			example: "data: {orderId: uuid, items: [OrderItem]}", binding: fields(func(c *Command) *[]*Field { return &c.Data }),
		},
	},
}
