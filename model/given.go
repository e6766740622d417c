package model

import "gopkg.in/yaml.v3"

// Given is what is so before the scenario begins.
type Given struct {
	Events     []*EventExample // they happened: their effects on state, read models and processes hold, no handler runs
	States     []*StateExample
	ReadModels []*RowsExample
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
