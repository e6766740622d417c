package validate

import "github.com/eventstorm/storm/model"

var handlerDoesNothing = Rule{
	ID:       "handler/does-nothing",
	Summary:  "A handler has an effect.",
	Why:      "A handler without an effect is a gap in the story: nobody can tell what it is there for.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: [CreateOrder]
handlers:
  CreateOrderHandler: {handles: CreateOrder}
`,
	Good: `commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Handles.IsZero() || hasEffect(handler) {
				continue
			}
			hint := "say what it does: sends, publishes, calls or notifies"
			if handler.Command != nil {
				hint = "say which events it raises"
			}
			p.Report(handler.Name.At, hint, "the handler %q does nothing", handler.Name.Text)
		}
	},
}

// hasEffect reports whether a handler does anything.
func hasEffect(h *model.Handler) bool {
	return len(h.Raises)+len(h.Sends)+len(h.Publishes)+len(h.Calls)+len(h.Notifies) > 0
}
