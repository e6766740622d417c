package validate

import "github.com/eventstorm/storm/model"

var boundaryUnconsumedEvent = Rule{
	ID:       "boundary/unconsumed-event",
	Summary:  "Another context of the model consumes each integration event.",
	Why:      "A published schema can't be changed at will. One that nobody reads is a promise without a reason.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `context: Shop
externals: [Till]
events: {OrderSubmitted: {kind: integration, external: Till}}
level: process
---
context: Payment
actors: [Accountant]
`,
	Good: `context: Shop
externals: [Till]
events: {OrderSubmitted: {kind: integration, external: Till}}
level: process
---
context: Payment
relations: [{upstream: Shop}]
actors: [Accountant]
handlers: {TellWhenSubmitted: {handles: Shop.OrderSubmitted, notifies: [Accountant]}}
`,
	Check: func(p *Pass) {
		if len(p.Model.Contexts) < 2 {
			return // who consumes it is not in the model
		}
		for event := range p.Events() {
			if event.EventKind == model.EventIntegration && !isUsed(event) && !p.mayBeMentioned(&event.Element) {
				p.Report(event.Name.At, "name it under handles: in the context that needs it, or do not publish it",
					"no context consumes the integration event %q", event.Name.Text)
			}
		}
	},
}
