package validate

import "github.com/eventstorm/storm/model"

var processNeverEnds = Rule{
	ID:       "process/never-ends",
	Summary:  "A process with timers says which event ends it.",
	Why:      "An ending event cancels the timers. Without one the reminder goes out to those who have paid, too.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad: `level: design
externals: [Shop]
aggregates: {Parcel: {id: orderId}}
commands: {ShipOrder: {aggregate: Parcel, creates: true, data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {aggregate: Parcel, data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
`,
	Good: `level: design
externals: [Shop]
aggregates: {Parcel: {id: orderId}}
commands: {ShipOrder: {aggregate: Parcel, creates: true, data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {aggregate: Parcel, data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, ends: OrderShipped, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
`,
	Check: func(p *Pass) {
		for process := range p.Processes() {
			if len(process.EndNames) == 0 && len(process.Timers) > 0 {
				finding := p.Report(process.Name.At, "add ends: with the event after which its timers are of no use",
					"no event ends the process %q, so its timers always fire", process.Name.Text)
				relate(finding, process.Timers[0].Name.At, "the timer "+process.Timers[0].Name.Text)
			}
		}
	},
}
