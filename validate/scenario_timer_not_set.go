package validate

import "github.com/eventstorm/storm/model"

var scenarioTimerNotSet = Rule{
	ID:       "scenario/timer-not-set",
	Summary:  "A timer that a scenario waits for was set by the start of its process.",
	Why:      "No process was started, so there is no timer to wait for, and the scenario stops at this step.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `externals: [Shop]
commands: {ShipOrder: {data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, ends: OrderShipped, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
scenarios: {It is late: {when: [timer: ShippingDue], then: [OrderShipped]}}
`,
	Good: `externals: [Shop]
commands: {ShipOrder: {data: {orderId: uuid}}}
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}, OrderShipped: {data: {orderId: uuid}}}
handlers: {ShipOrderHandler: {handles: ShipOrder, raises: [OrderShipped]}}
processes: {Shipping: {starts: OrderPaid, correlates: orderId, ends: OrderShipped, timers: {ShippingDue: {after: 1d, sends: [ShipOrder]}}}}
scenarios: {It is late: {when: [OrderPaid: {orderId: o-1}, timer: ShippingDue], then: [OrderPaid, OrderShipped]}}
`,
	Check: func(p *Pass) {
		flow := p.facts.flow()
		walk := newRehearsal(p.facts)
		for scenario := range p.Scenarios() {
			for _, step := range scenario.When {
				if step.Timer == nil || step.Timer.Process == nil || len(step.Timer.Process.Starts) < max(1, len(step.Timer.Process.StartNames)) {
					continue
				}
				origins, known := flow.origins(scenario)
				if !known || startsIn(step.Timer.Process, scenario, walk, origins) {
					continue
				}
				finding := p.Report(step.Name.At, "let the event happen under when, or put it under given",
					"the timer %q is not set here: nothing starts the process %q", step.Timer.Name.Text, step.Timer.Process.Name.Text)
				relate(finding, step.Timer.Process.Name.At, "the process")
			}
		}
	},
}

// startsIn reports whether an event that starts a process is given in a
// scenario, or may happen in it.
func startsIn(process *model.Process, s *model.Scenario, walk *rehearsal, origins []int32) bool {
	for _, start := range process.Starts {
		for _, example := range s.Given.Events {
			if example.Event == start {
				return true
			}
		}
		if len(walk.misses(origins, []int32{nodeOf(&start.Element)})) == 0 {
			return true
		}
	}
	return false
}
