package validate

import "github.com/eventstorm/storm/model"

var boundaryForeignDomainEvent = Rule{
	ID:       "boundary/foreign-domain-event",
	Summary:  "A context reacts to another one's integration events, never on its domain events.",
	Why:      "A domain event may change with the code around it. Whoever depends on it from outside breaks without notice.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `context: Ordering
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
---
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers:
  ChargeWhenStarted: {handles: Ordering.OrderStarted, calls: [CardProvider]}
`,
	Good: `context: Ordering
commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration, version: 1}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
---
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for event, at := range usesOf(context) {
				if event.Context != context && event.EventKind == model.EventDomain {
					finding := p.Report(at, "publish an integration event from a handler of it, and react to that one",
						"%q is a domain event of the context %q; another context can't depend on it", event.Name.Text, event.Context.Name.Text)
					relate(finding, event.Name.At, "declared here")
				}
			}
		}
	},
}
