package validate

import "github.com/eventstorm/storm/model"

var eventNeverRaised = Rule{
	ID:       "event/never-raised",
	Summary:  "Each event is raised or published by a handler, or comes from an external system.",
	Why:      "What reacts to an event that nothing raises never runs.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad:      "level: process\nevents: [OrderStarted]\n",
	Good:     "level: process\ncommands: [CreateOrder]\nevents: [OrderStarted]\nhandlers:\n  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}\n",
	Check: func(p *Pass) {
		for event := range p.Events() {
			if len(event.Raisers) > 0 || len(event.Publishers) > 0 || !event.ExternalName.IsZero() || p.mayBeMentioned(&event.Element) {
				continue
			}
			if event.EventKind == model.EventIntegration {
				p.Report(event.Name.At, "name it under publishes of the handler of a domain event, or say which external system it comes from",
					"no handler publishes the integration event %q", event.Name.Text)
				continue
			}
			p.Report(event.Name.At, "name it under raises of a command's handler, or say which external system it comes from",
				"no handler raises the event %q", event.Name.Text)
		}
	},
}
