package validate

import "github.com/eventstorm/storm/model"

var scenarioNothingExpected = Rule{
	ID:       "scenario/nothing-expected",
	Summary:  "A scenario in which something happens says what is expected.",
	Why:      "It passes whatever happens. It looks like a test, and protects nothing.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: [CreateOrder]
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
scenarios: {An order: {when: CreateOrder}}
`,
	Good: `commands: [CreateOrder]
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
scenarios: {An order: {when: CreateOrder, then: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for scenario := range p.Scenarios() {
			if len(scenario.When) > 0 && scenario.Then.At.IsZero() {
				p.Report(scenario.Name.At, "add then: with the events that should happen", "the scenario %q expects nothing, so it always passes", scenario.Name.Text)
			}
		}
	},
}

var scenarioNothingHappens = Rule{
	ID:       "scenario/nothing-happens",
	Summary:  "A scenario that expects something has a step.",
	Why:      "Nothing happens in it, so what it expects either can't come or was so before.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: [CreateOrder]
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
scenarios: {An order: {then: [OrderStarted]}}
`,
	Good: `commands: [CreateOrder]
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
scenarios: {An order: {when: CreateOrder, then: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for scenario := range p.Scenarios() {
			if len(scenario.When) == 0 && !scenario.Then.At.IsZero() {
				p.Report(scenario.Name.At, "add when: with a command, an event that comes in, or a timer", "nothing happens in the scenario %q, but it expects something", scenario.Name.Text)
			}
		}
	},
}
