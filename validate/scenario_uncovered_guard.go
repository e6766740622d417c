package validate

import "github.com/eventstorm/storm/model"

var scenarioUncoveredGuard = Rule{
	ID:       "scenario/uncovered-guard",
	Summary:  "In a context with scenarios, one expects the rejection by each guard and invariant.",
	Why:      "A guard that no example breaks may be wrong, or gone, and nobody notices.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, units: int}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [{that: command.units > 0, else: An order needs an item.}], raises: [OrderStarted]}}
scenarios: {An order: {when: {CreateOrder: {orderId: o-1, units: 1}}, then: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, units: int}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [{that: command.units > 0, else: An order needs an item.}], raises: [OrderStarted]}}
scenarios: {Nothing ordered: {when: {CreateOrder: {orderId: o-1, units: 0}}, then: {rejected: An order needs an item.}}}
`,
	Check: func(p *Pass) {
		expected := map[string]bool{}
		for _, context := range p.Model.Contexts {
			for _, scenario := range context.Scenarios {
				expected[scenario.Then.Rejected.Text] = true
			}
		}
		check := func(conditions []*model.Condition) {
			for _, condition := range conditions {
				if !expected[condition.Reason()] {
					p.Report(condition.That.At, "add a scenario with then: {rejected: "+condition.Reason()+"}",
						"no scenario expects a rejection by %q", condition.That.Text)
				}
			}
		}
		for context := range p.Contexts() {
			if len(context.Scenarios) == 0 {
				continue
			}
			for _, handler := range context.Handlers {
				if handler.Command != nil {
					check(handler.Requires)
				}
			}
			for _, aggregate := range context.Aggregates {
				check(aggregate.Invariants)
			}
		}
	},
}
