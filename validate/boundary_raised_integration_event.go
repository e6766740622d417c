package validate

import "github.com/eventstorm/storm/model"

var boundaryRaisedIntegrationEvent = Rule{
	ID:       "boundary/raised-integration-event",
	Summary:  "An aggregate raises domain events; integration events are published by a handler of one.",
	Why:      "An integration event leaves only if the transaction commits. An aggregate can't know that yet.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [CreateOrder]
events: {OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderSubmitted]}
`,
	Good: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			for _, effect := range handler.Raises {
				if effect.Event != nil && effect.Event.EventKind == model.EventIntegration {
					finding := p.Report(effect.Message.At, "raise a domain event, and publish this one from a handler of it",
						"%q is raised by an aggregate, but it is an integration event, which leaves only after the commit", effect.Event.Name.Text)
					relate(finding, effect.Event.Name.At, "declared here")
				}
			}
		}
	},
}
