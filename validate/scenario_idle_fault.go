package validate

import "github.com/eventstorm/storm/model"

var scenarioIdleFault = Rule{
	ID:       "scenario/idle-fault",
	Summary:  "A fault strikes at something that the scenario comes to.",
	Why:      "The scenario passes and proves nothing: what it lets fail never runs in it.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: [CreateOrder, PayOrder]
events: [OrderStarted, OrderPaid]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: CreateOrder, faults: [{at: PayOrderHandler, fails: always}], then: [OrderStarted]}}
`,
	Good: `commands: [CreateOrder, PayOrder]
events: [OrderStarted, OrderPaid]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: CreateOrder, faults: [{at: CreateOrderHandler, fails: always}], then: []}}
`,
	Check: func(p *Pass) {
		flow := p.facts.flow()
		walk := newRehearsal(p.facts)
		for scenario := range p.Scenarios() {
			if len(scenario.Faults) == 0 {
				continue
			}
			origins, known := flow.origins(scenario)
			for _, fault := range scenario.Faults {
				if !known || fault.Target == nil {
					continue
				}
				node := nodeOf(fault.Target.Declaration())
				if flow.is(node, nodeMessage|nodeHandler) && len(walk.misses(origins, []int32{node})) > 0 {
					finding := p.Report(fault.Where.At, "name something that the steps of the scenario lead to",
						"nothing fails here: no step of this scenario leads to %q", fault.Where.Text)
					relate(finding, fault.Target.Declaration().Name.At, "declared here")
				}
			}
		}
	},
}
