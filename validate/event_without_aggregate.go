package validate

import "github.com/eventstorm/storm/model"

var eventWithoutAggregate = Rule{
	ID:       "event/without-aggregate",
	Summary:  "A domain event that is raised here belongs to an aggregate.",
	Why:      "Something has to decide that it happened and remember it. Without an aggregate there is no place for the rule, and no state that the event could change.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
commands: [CreateOrder]
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.EventKind == model.EventDomain && event.AggregateName.IsZero() && event.ExternalName.IsZero() && len(event.Raisers) > 0 {
				finding := p.Report(event.Name.At, "add aggregate: with the aggregate that raises it",
					"the event %q belongs to no aggregate", event.Name.Text)
				relate(finding, event.Raisers[0].Name.At, "raised here")
			}
		}
	},
}
