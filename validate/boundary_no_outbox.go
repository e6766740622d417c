package validate

import "github.com/eventstorm/storm/model"

var boundaryNoOutbox = Rule{
	ID:       "boundary/no-outbox",
	Summary:  "A context that publishes keeps an outbox.",
	Why:      "A crash between commit and publish loses the event, and the other contexts never learn what happened.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `outbox: false
externals: [Shop]
events: {OrderStarted: {external: Shop}, OrderSubmitted: {kind: integration}}
handlers: {TellWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}}
`,
	Good: `externals: [Shop]
events: {OrderStarted: {external: Shop}, OrderSubmitted: {kind: integration}}
handlers: {TellWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			if context.Outbox {
				continue
			}
			for effect := range publishedIn(context) {
				p.Report(effect.Message.At, "leave outbox: false away, so that events are stored with the data they tell of",
					"%q is published without an outbox: a crash after commit loses it", effect.Message.Text)
				break
			}
		}
	},
}
