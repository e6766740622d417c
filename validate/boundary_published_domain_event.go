package validate

import "github.com/eventstorm/storm/model"

var boundaryPublishedDomainEvent = Rule{
	ID:       "boundary/published-domain-event",
	Summary:  "Only integration events are published.",
	Why:      "Publishing tells others. What they depend on has a schema of its own, apart from the events inside.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [CreateOrder]
events: [OrderStarted, OrderSubmitted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Good: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for effect := range publishedIn(context) {
				if effect.Event != nil && effect.Event.EventKind == model.EventDomain {
					finding := p.Report(effect.Message.At, "give it kind: integration, or raise it",
						"%q is published, but it is a domain event, which stays within its context", effect.Event.Name.Text)
					relate(finding, effect.Event.Name.At, "declared here")
				}
			}
		}
	},
}
