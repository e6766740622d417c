package validate

import "github.com/eventstorm/storm/model"

var handlerMisplacedKey = Rule{
	ID:       "handler/misplaced-key",
	Summary:  "The keys of a handler fit what it handles: guards belong to commands, conditions to events.",
	Why:      "A key in the wrong place has no effect, and somebody counts on it.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityError,
	Bad: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, when: command.total > 0 USD, raises: [OrderStarted]}
`,
	Good: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 0 USD], raises: [OrderStarted]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			p.checkKeys(handler)
		}
	},
}

func (p *Pass) checkKeys(h *model.Handler) {
	switch {
	case h.Command != nil && h.When != nil:
		p.Report(h.When.At, "write the condition under requires, so that a command which breaks it is rejected with a reason",
			"the handler %q handles a command, so when: has no meaning", h.Name.Text)
	case h.Event != nil && len(h.Requires) > 0:
		p.Report(h.Requires[0].That.At, "an event can't be rejected, it has happened: write when: to act only if a condition holds",
			"the handler %q handles an event, so requires: has no meaning", h.Name.Text)
	}
	if h.Command != nil && !h.WrittenAt.IsZero() {
		p.Report(h.WrittenAt, "take it away: dispatch says when events reach their handlers, and a command is handled when it comes",
			"the handler %q handles a command, so dispatch: has no meaning", h.Name.Text)
	}
	if h.Event != nil && len(h.Raises) > 0 && h.Event.AggregateName.IsZero() {
		p.Report(h.Raises[0].Message.At, "send a command to the aggregate that raises it",
			"the handler %q handles an event without an aggregate, so it can't raise %q", h.Name.Text, h.Raises[0].Message.Text)
	}
}
