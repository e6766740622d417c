package validate

import "github.com/eventstorm/storm/model"

var aggregateUnheldMember = Rule{
	ID:       "aggregate/unheld-member",
	Summary:  "The state of an aggregate holds its members.",
	Why:      "A member lives inside its aggregate and is stored with it. One that the state does not hold is forgotten after the command.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad: `level: design
aggregates:
  Order:
    id: orderId
    state: {total: money}
    members: {OrderItem: {data: {price: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates:
  Order:
    id: orderId
    state: {total: money, items: [OrderItem]}
    members: {OrderItem: {data: {price: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for aggregate := range p.Aggregates() {
			for _, member := range aggregate.Members {
				if len(aggregate.State) > 0 && !p.facts.mentioned()[typeName{aggregate.Context, member.Name.Text}] && !p.mayBeUnknown(aggregate.Context, member.Name) {
					p.Report(member.Name.At, "add a field to the state, such as {items: ["+member.Name.Text+"]}",
						"nothing in the state of %q holds the member %q", aggregate.Name.Text, member.Name.Text)
				}
			}
		}
	},
}
