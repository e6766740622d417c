package validate

import "github.com/eventstorm/storm/model"

var commandUnknownInstance = Rule{
	ID:       "command/unknown-instance",
	Summary:  "A command on an existing aggregate says which one.",
	Why:      "Without the identity there is nothing to load: the handler can't know which of all orders is meant.",
	From:     model.LevelDesign,
	Severity: model.SeverityError,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands:
  CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}
  CancelOrder: {aggregate: Order, data: {reason: string}}
events:
  OrderStarted: {aggregate: Order, data: {orderId: uuid}}
  OrderCancelled: {aggregate: Order, data: {orderId: uuid, reason: string}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  CancelOrderHandler: {handles: CancelOrder, raises: [OrderCancelled]}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands:
  CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}
  CancelOrder: {aggregate: Order, data: {orderId: uuid, reason: string}}
events:
  OrderStarted: {aggregate: Order, data: {orderId: uuid}}
  OrderCancelled: {aggregate: Order, data: {orderId: uuid, reason: string}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  CancelOrderHandler: {handles: CancelOrder, raises: [OrderCancelled]}
`,
	Check: func(p *Pass) {
		for command := range p.Commands() {
			if command.Aggregate == nil || command.Creates || command.Identity != nil || hasUnknownType(command.Data) {
				continue
			}
			if _, known := command.Aggregate.IdentityIn(command.Record); known {
				continue
			}
			aggregate := command.Aggregate
			finding := p.Report(command.Name.At, "add the field "+aggregate.IdentityField()+" to its data, or say id: with an expression",
				"the command %q does not say on which %q it acts", command.Name.Text, aggregate.Name.Text)
			relate(finding, aggregate.Name.At, "the aggregate, identified by "+aggregate.IdentityField())
		}
	},
}
