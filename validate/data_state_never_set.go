package validate

import "github.com/eventstorm/storm/model"

var dataStateNeverSet = Rule{
	ID:       "data/state-never-set",
	Summary:  "Each field of a state is set by an event, as soon as events of the aggregate set any.",
	Why:      "The state changes only by what events set. A field that none of them sets stays at zero, and guards that ask for it always say the same.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
aggregates: {Order: {id: orderId, state: {total: money, status: Open | Paid}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId, state: {total: money, status: Open | Paid}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total, status: Open}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for aggregate := range p.Aggregates() {
			set := map[string]bool{}
			for _, event := range aggregate.Events {
				for _, assignment := range event.Sets {
					set[assignment.Field.Text] = true
				}
			}
			if len(set) == 0 || p.mayBeMentioned(&aggregate.Element) {
				continue // nobody has got that far, or an event names it wrongly
			}
			for _, field := range aggregate.State {
				if name := field.Name.Text; !set[name] && name != aggregate.IdentityField() {
					p.Report(field.Name.At, "name it under sets of the event that changes it, or take it away",
						"no event of %q sets its field %q", aggregate.Name.Text, name)
				}
			}
		}
	},
}
