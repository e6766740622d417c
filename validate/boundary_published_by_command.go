package validate

import "github.com/eventstorm/storm/model"

var boundaryPublishedByCommand = Rule{
	ID:       "boundary/published-by-command",
	Summary:  "An integration event is published by the handler of an event, not by that of a command.",
	Why:      "What others are told follows from what happened here. Published straight from the command, it has no event behind it, and no second handler can follow it.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted], publishes: [OrderSubmitted]}}
`,
	Good: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  TellWhenOrderStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Command == nil {
				continue
			}
			for _, effect := range handler.Publishes {
				if effect.Event == nil || effect.Event.EventKind == model.EventIntegration {
					p.Report(effect.Message.At, "publish it from a handler of the event that "+handler.Name.Text+" raises",
						"the handler %q handles a command and publishes %q; an integration event follows from an event", handler.Name.Text, effect.Message.Text)
				}
			}
		}
	},
}
