package validate

import "github.com/eventstorm/storm/model"

var processDoesNothing = Rule{
	ID:       "process/does-nothing",
	Summary:  "A process does something, and so does each of its reactions and timers.",
	Why:      "A process that only waits changes nothing. What it was drawn for was never written down.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `externals: [Shop]
level: process
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId}}
`,
	Good: `externals: [Shop]
commands: {ShipOrder: {data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, handles: {OrderPaid: {sends: [ShipOrder]}}}}
`,
	Check: func(p *Pass) {
		for process := range p.Processes() {
			steps := 0
			for step := range stepsOf(process) {
				steps++
				if len(step.sets)+len(step.sends)+len(step.publishes) > 0 {
					continue
				}
				p.Report(step.name.At, "say what it does: sends, publishes or sets", "the process %q does nothing on %q", process.Name.Text, step.name.Text)
			}
			if steps == 0 {
				p.Report(process.Name.At, "say what it does on its events (handles) or when a time has passed (timers)",
					"the process %q does nothing", process.Name.Text)
			}
		}
	},
}
