package validate

import "github.com/eventstorm/storm/model"

var aggregateNeverCreated = Rule{
	ID:       "aggregate/never-created",
	Summary:  "An aggregate that commands act on is created by one of them.",
	Why:      "A command on an aggregate that does not exist is rejected. Without a command that creates it, every one of them is.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {PayOrder: {aggregate: Order, data: {orderId: uuid}}}
events: {OrderPaid: {aggregate: Order, data: {orderId: uuid}}}
handlers: {PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands:
  CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}
  PayOrder: {aggregate: Order, data: {orderId: uuid}}
events:
  OrderStarted: {aggregate: Order, data: {orderId: uuid}}
  OrderPaid: {aggregate: Order, data: {orderId: uuid}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
`,
	Check: func(p *Pass) {
		given := p.facts.given()
		for aggregate := range p.Aggregates() {
			if len(aggregate.Commands) == 0 || isCreated(aggregate) || given[aggregate.Index] || p.mayBeMentioned(&aggregate.Element) {
				continue
			}
			finding := p.Report(aggregate.Name.At, "give the command that begins it creates: true",
				"no command creates the aggregate %q, so each command on it is rejected", aggregate.Name.Text)
			relate(finding, aggregate.Commands[0].Name.At, "such as "+aggregate.Commands[0].Name.Text)
		}
	},
}

func isCreated(aggregate *model.Aggregate) bool {
	for _, command := range aggregate.Commands {
		if command.Creates {
			return true
		}
	}
	return false
}
