package validate

import "github.com/eventstorm/storm/model"

var boundaryForeignCommand = Rule{
	ID:       "boundary/foreign-command",
	Summary:  "A context sends no commands to another one.",
	Why:      "Who tells another context what to do knows its insides. An integration event lets the other decide.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `context: Ordering
externals: [Shop]
events: {OrderStarted: {external: Shop}}
handlers: {ShipWhenStarted: {handles: OrderStarted, sends: [Shipping.ShipOrder]}}
---
context: Shipping
relations: [{upstream: Ordering}]
commands: [ShipOrder]
events: [OrderShipped]
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
`,
	Good: `context: Ordering
externals: [Shop]
events: {OrderStarted: {external: Shop}, OrderSubmitted: {kind: integration}}
handlers: {TellWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}}
---
context: Shipping
relations: [{upstream: Ordering}]
commands: [ShipOrder]
events: [OrderShipped]
handlers:
  ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}
  ShipWhenSubmitted: {handles: Ordering.OrderSubmitted, sends: [ShipOrder]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for sender, effect := range effectsOf(context) {
				if effect.Command != nil && effect.Command.Context != context {
					p.Report(effect.Message.At, "publish an integration event, and let "+contextName(effect.Command.Context)+" react to it",
						"%q sends a command of %s", sender.Declaration().Name.Text, contextName(effect.Command.Context))
				}
			}
		}
	},
}
