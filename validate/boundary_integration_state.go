package validate

import "github.com/eventstorm/storm/model"

var boundaryIntegrationState = Rule{
	ID:       "boundary/integration-state",
	Summary:  "An integration event changes no state.",
	Why:      "It tells others what was committed already. What it sets here is never set, since no aggregate raises it.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `aggregates: {Order: {id: orderId, state: {status: Open | Sent}}}
externals: [Shop]
events: {OrderSubmitted: {kind: integration, external: Shop, aggregate: Order, sets: {status: Sent}}}
level: process
`,
	Good: `aggregates: {Order: {id: orderId, state: {status: Open | Sent}}}
commands: {SendOrder: {aggregate: Order}}
events:
  OrderSent: {aggregate: Order, sets: {status: Sent}}
  OrderSubmitted: {kind: integration}
handlers:
  SendOrderHandler: {handles: SendOrder, raises: [OrderSent]}
  TellWhenOrderSent: {handles: OrderSent, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.EventKind != model.EventIntegration || len(event.Sets) == 0 && !event.Deletes {
				continue
			}
			at, does := event.Name.At, "deletes its aggregate"
			if len(event.Sets) > 0 {
				at, does = event.Sets[0].Field.At, "sets \""+event.Sets[0].Field.Text+"\""
			}
			p.Report(at, "move it to the domain event that the aggregate raises",
				"the integration event %q %s, but only domain events change the state", event.Name.Text, does)
		}
	},
}
