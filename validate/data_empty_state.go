package validate

import "github.com/eventstorm/storm/model"

var dataEmptyState = Rule{
	ID:       "data/empty-state",
	Summary:  "An event of a new aggregate does not take its data from a state that is still empty.",
	Why:      "By its name the field is supplied by the state. But the aggregate is only being created, so the value is zero for ever, and no one notices.",
	From:     model.LevelDesign,
	Severity: model.SeverityError,
	Bad: `level: design
aggregates: {Order: {id: orderId, state: {total: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId, state: {total: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			command := handler.Command
			if command == nil || !command.Creates || command.Aggregate == nil {
				continue
			}
			for _, effect := range handler.Raises {
				for _, supply := range effect.Supply {
					if len(supply.Path) == 2 && supply.Path[0] == "state" && supply.Path[1] != command.Aggregate.IdentityField() {
						field := supply.Field.Name.Text
						finding := p.Report(effect.Message.At, "add a field "+field+" to "+command.Name.Text+", or give it under data",
							"%q of %q would come from the state of the aggregate %q, which is only being created", field, effect.Message.Text, command.Aggregate.Name.Text)
						relate(finding, supply.Field.Name.At, "the field")
					}
				}
			}
		}
	},
}
