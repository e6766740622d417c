package validate

import "github.com/eventstorm/storm/model"

var eventSetsAndDeletes = Rule{
	ID:       "event/sets-and-deletes",
	Summary:  "An event that deletes its aggregate does not set its state.",
	Why:      "The state is gone with the aggregate. Whoever wrote sets: meant it to stay.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: {Order: {id: orderId, state: {status: Open | Closed}}}
commands: {CloseOrder: {aggregate: Order}}
events: {OrderClosed: {aggregate: Order, deletes: true, sets: {status: Closed}}}
handlers: {CloseOrderHandler: {handles: CloseOrder, raises: [OrderClosed]}}
`,
	Good: `aggregates: {Order: {id: orderId, state: {status: Open | Closed}}}
commands: {CloseOrder: {aggregate: Order}}
events: {OrderClosed: {aggregate: Order, sets: {status: Closed}}}
handlers: {CloseOrderHandler: {handles: CloseOrder, raises: [OrderClosed]}}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.Deletes && len(event.Sets) > 0 {
				p.Report(event.Sets[0].Field.At, "take one of sets: and deletes: away",
					"the event %q sets %q and deletes the aggregate it belongs to", event.Name.Text, event.Sets[0].Field.Text)
			}
		}
	},
}
