package validate

import "github.com/eventstorm/storm/model"

var commandStateBeforeCreation = Rule{
	ID:       "command/state-before-creation",
	Summary:  "The guards of a command that creates an aggregate do not ask for its state.",
	Why:      "The aggregate does not exist yet, so its state is all zeros: the guard says the same every time.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: {Order: {id: orderId, state: {total: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [state.total > 0], raises: [OrderStarted]}}
`,
	Good: `aggregates: {Order: {id: orderId, state: {total: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 0], raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Command == nil || !handler.Command.Creates {
				continue
			}
			for _, guard := range handler.Requires {
				if reads(guard.That, "state") {
					finding := p.Report(guard.That.At, "ask for the command's data instead, as in command.total",
						"the guard %q asks for the state of an aggregate that %q only creates", guard.That.Text, handler.Command.Name.Text)
					relate(finding, handler.Command.Name.At, "the command")
				}
			}
		}
	},
}
