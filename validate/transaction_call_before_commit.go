package validate

import "github.com/eventstorm/storm/model"

var transactionCallBeforeCommit = Rule{
	ID:       "transaction/call-before-commit",
	Summary:  "A handler that calls an external system runs after commit.",
	Why:      "The call can't be rolled back: when the transaction fails afterwards, the mail has left for an order that does not exist.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `dispatch: before-commit
externals: [Mail]
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail]}
`,
	Good: `dispatch: before-commit
externals: [Mail]
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, dispatch: after-commit, calls: [Mail]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Event != nil && handler.Dispatch != model.DispatchAfterCommit && len(handler.Calls) > 0 {
				p.Report(handler.Calls[0].At, "give the handler dispatch: after-commit",
					"the handler %q calls %q %s, and the call can't be rolled back", handler.Name.Text, handler.Calls[0].Text, whenDispatched(handler.Dispatch))
			}
		}
	},
}
