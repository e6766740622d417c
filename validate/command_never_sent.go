package validate

import "github.com/eventstorm/storm/model"

var commandNeverSent = Rule{
	ID:       "command/never-sent",
	Summary:  "Each command is sent by somebody, as soon as a context says of some command who sends it.",
	Why:      "A command that nobody sends is a button without a screen: its handler is built and tested, and never runs.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `actors: [Shopper]
commands: {CreateOrder: {actor: Shopper}, CancelOrder: {}}
events: [OrderStarted, OrderCancelled]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  CancelOrderHandler: {handles: CancelOrder, raises: [OrderCancelled]}
`,
	Good: `actors: [Shopper]
commands: {CreateOrder: {actor: Shopper}, CancelOrder: {actor: Shopper}}
events: [OrderStarted, OrderCancelled]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  CancelOrderHandler: {handles: CancelOrder, raises: [OrderCancelled]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			if !namesSenders(context) {
				continue
			}
			for _, command := range context.Commands {
				if len(command.ActorNames)+len(command.Senders) == 0 && !leadsToGiven(command, p.facts.given()) && !p.mayBeMentioned(&command.Element) {
					p.Report(command.Name.At, "say who does: actor: with an actor or external system, or sends: of a handler",
						"nobody sends the command %q", command.Name.Text)
				}
			}
		}
	},
}

// leadsToGiven reports whether a scenario takes an event as given that the
// handler of a command raises: then somebody has sent it. An event that is
// unresolved may be given.
func leadsToGiven(command *model.Command, given []bool) bool {
	for _, handler := range command.Handlers {
		for _, effect := range handler.Raises {
			if effect.Event == nil || given[effect.Event.Index] {
				return true
			}
		}
	}
	return false
}

// namesSenders reports whether a context says of any command who sends it.
func namesSenders(c *model.Context) bool {
	for _, command := range c.Commands {
		if len(command.ActorNames) > 0 {
			return true
		}
	}
	return false
}
