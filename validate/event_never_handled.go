package validate

import "github.com/eventstorm/storm/model"

var eventNeverHandled = Rule{
	ID:       "event/never-handled",
	Summary:  "Somebody reacts to each domain event, or it changes the state.",
	Why:      "An event that changes nothing and that nobody listens to may be a note that was never followed up.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad:      "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	Good: `commands: [CreateOrder]
events: [OrderStarted]
actors: [Shopper]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, notifies: [Shopper]}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.EventKind == model.EventDomain && !isUsed(event) && len(event.Sets) == 0 && !event.Deletes && !p.mayBeMentioned(&event.Element) {
				p.Report(event.Name.At, "add a handler or a read model that follows from it, or take it off the wall",
					"nobody reacts to the event %q, and it changes no state", event.Name.Text)
			}
		}
	},
}

// isUsed reports whether anything reacts to an event.
func isUsed(event *model.Event) bool {
	return len(event.Handlers)+len(event.Processes)+len(event.ReadModels) > 0
}
