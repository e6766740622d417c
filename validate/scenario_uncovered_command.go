package validate

import "github.com/eventstorm/storm/model"

var scenarioUncoveredCommand = Rule{
	ID:       "scenario/uncovered-command",
	Summary:  "In a context with scenarios, each command occurs in one.",
	Why:      "What no example shows nobody has played through, and a change of it breaks no test.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}, PayOrder: {aggregate: Order, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}, OrderPaid: {aggregate: Order, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: {CreateOrder: {orderId: o-1}}, then: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}, PayOrder: {aggregate: Order, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}, OrderPaid: {aggregate: Order, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: [CreateOrder: {orderId: o-1}, PayOrder: {orderId: o-1}], then: [OrderStarted, OrderPaid]}}
`,
	Check: func(p *Pass) {
		rehearsed := p.facts.rehearsed()
		for context := range p.Contexts() {
			if len(context.Scenarios) == 0 || rehearsed == nil {
				continue
			}
			for _, command := range context.Commands {
				if !rehearsed[nodeOf(&command.Element)] {
					p.Report(command.Name.At, "add a scenario that sends it", "no scenario leads to the command %q", command.Name.Text)
				}
			}
		}
	},
}

var scenarioUncoveredHandler = Rule{
	ID:       "scenario/uncovered-handler",
	Summary:  "In a context with scenarios, each handler of an event occurs in one.",
	Why:      "A policy that no example shows is the part of the story that only its author knows.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
externals: [Shop, Mail]
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}, OrderPaid: {external: Shop, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderPaid: {handles: OrderPaid, calls: [Mail]}
scenarios: {An order: {when: {CreateOrder: {orderId: o-1}}, then: [OrderStarted]}}
`,
	Good: `level: design
externals: [Shop, Mail]
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}, OrderPaid: {external: Shop, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderPaid: {handles: OrderPaid, calls: [Mail]}
scenarios: {An order: {when: [CreateOrder: {orderId: o-1}, OrderPaid: {orderId: o-1}], then: [OrderStarted, OrderPaid]}}
`,
	Check: func(p *Pass) {
		rehearsed := p.facts.rehearsed()
		for context := range p.Contexts() {
			if len(context.Scenarios) == 0 || rehearsed == nil {
				continue
			}
			for _, handler := range context.Handlers {
				// That of a command is covered with the command.
				if handler.Event != nil && !rehearsed[nodeOf(&handler.Element)] {
					p.Report(handler.Name.At, "add a scenario in which "+handler.Handles.Text+" happens", "no scenario leads to the handler %q", handler.Name.Text)
				}
			}
		}
	},
}
