package validate

import "github.com/eventstorm/storm/model"

var processEndsAtStart = Rule{
	ID:       "process/ends-at-start",
	Summary:  "A process does not end with the event that starts it.",
	Why:      "It is over before it began: it remembers nothing, and its timers never fire.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `externals: [Shop]
commands: {ShipOrder: {data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, ends: OrderPaid, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
`,
	Good: `externals: [Shop]
commands: {ShipOrder: {data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, ends: OrderShipped, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
`,
	Check: func(p *Pass) {
		for process := range p.Processes() {
			starts := map[*model.Event]bool{}
			for _, event := range process.Starts {
				starts[event] = true
			}
			for i, event := range process.Ends {
				if starts[event] {
					at := mentionOf(event, i, process.EndNames, len(process.Ends), process)
					p.Report(at, "name the event after which nothing is left to do", "the process %q ends with the event that starts it, %q", process.Name.Text, event.Name.Text)
				}
			}
		}
	},
}
