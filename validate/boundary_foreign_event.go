package validate

import "github.com/eventstorm/storm/model"

var boundaryForeignEvent = Rule{
	ID:       "boundary/foreign-event",
	Summary:  "A context raises and publishes its own events only.",
	Why:      "An event is the word of the context that owns it. If others speak in its name, nobody can rely on it.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `context: Ordering
externals: [Shop]
events: {OrderStarted: {external: Shop}}
handlers: {TellWhenStarted: {handles: OrderStarted, publishes: [Payment.PaymentRequested]}}
---
context: Payment
events: {PaymentRequested: {kind: integration}}
level: process
`,
	Good: `context: Ordering
externals: [Shop]
events: {OrderStarted: {external: Shop}, OrderSubmitted: {kind: integration}}
handlers: {TellWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			for _, effect := range handler.Raises {
				if !raisesForeign(handler, effect) {
					p.checkOwnEvent(handler.Context, handler.Name, effect, "raises")
				}
			}
			for _, effect := range handler.Publishes {
				p.checkOwnEvent(handler.Context, handler.Name, effect, "publishes")
			}
		}
		for process := range p.Processes() {
			for step := range stepsOf(process) {
				for _, effect := range step.publishes {
					p.checkOwnEvent(process.Context, process.Name, effect, "publishes")
				}
			}
		}
	},
}

func (p *Pass) checkOwnEvent(own *model.Context, sender model.Name, effect *model.Effect, does string) {
	if effect.Event == nil || effect.Event.Context == own {
		return
	}
	finding := p.Report(effect.Message.At, "declare an event of this context, and let the other one react to it",
		"%q %s %q, an event of %s", sender.Text, does, effect.Event.Name.Text, contextName(effect.Event.Context))
	relate(finding, effect.Event.Name.At, "declared here")
}
