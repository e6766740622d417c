package validate

import "github.com/eventstorm/storm/model"

var handlerUselessRetry = Rule{
	ID:       "handler/useless-retry",
	Summary:  "Only a handler that runs after commit retries and compensates.",
	Why:      "Before commit a failure rolls everything back, so there is nothing to try again and nothing to make up for. Somebody believes there is.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `dispatch: before-commit
externals: [Mail]
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail], retry: {attempts: 3}}
`,
	Good: `dispatch: after-commit
externals: [Mail]
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail], retry: {attempts: 3}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			// What comes from outside has nothing that could be rolled back before it.
			if handler.Event == nil || !handler.Event.ExternalName.IsZero() || handler.Dispatch == model.DispatchAfterCommit {
				continue
			}
			const hint = "give the handler dispatch: after-commit, or take this away"
			if handler.Retry.Attempts > 1 {
				p.Report(handler.Retry.At, hint, "the handler %q runs %s, where nothing is tried again", handler.Name.Text, whenDispatched(handler.Dispatch))
			}
			if handler.Compensates != nil {
				p.Report(handler.Compensates.At, hint, "the handler %q runs %s, where a failure leaves nothing to compensate", handler.Name.Text, whenDispatched(handler.Dispatch))
			}
		}
	},
}

// whenDispatched says when handlers run.
func whenDispatched(d model.Dispatch) string {
	switch d {
	case model.DispatchImmediate:
		return "immediately, in the same transaction"
	case model.DispatchBeforeCommit:
		return "before commit"
	default:
		return "after commit"
	}
}
