package validate

import "github.com/eventstorm/storm/model"

var boundaryUnserialisable = Rule{
	ID:       "boundary/unserialisable",
	Summary:  "A domain event that is handled after commit carries no entity.",
	Why:      "It waits in a queue, so it is written down as data and read again. A live entity does not survive that, and its state has moved on by then.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `dispatch: after-commit
aggregates: [Order]
externals: [Mail]
commands: {CreateOrder: {aggregate: Order, creates: true}}
events: {OrderStarted: {aggregate: Order, data: {order: Order}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail]}
`,
	Good: `dispatch: after-commit
aggregates: [Order]
externals: [Mail]
commands: {CreateOrder: {aggregate: Order, creates: true, data: {id: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {id: uuid}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail]}
`,
	Check: func(p *Pass) {
		references := newReferenceFinder()
		for event := range p.Events() {
			later := handledLater(event)
			if later == nil || event.EventKind != model.EventDomain {
				continue
			}
			for _, field := range event.Data {
				if carried := references.in(field.Type, 0); carried != "" {
					finding := p.Report(field.Name.At, "carry its id, and the data that the handler needs",
						"the event %q carries a reference to the aggregate %q, but waits in a queue: %q handles it after commit", event.Name.Text, carried, later.Name.Text)
					relate(finding, later.Handles.At, "handled here")
				}
			}
		}
	},
}

// handledLater returns the first handler of an event that runs after commit.
func handledLater(event *model.Event) *model.Handler {
	for _, handler := range event.Handlers {
		if handler.Dispatch == model.DispatchAfterCommit {
			return handler
		}
	}
	return nil
}
