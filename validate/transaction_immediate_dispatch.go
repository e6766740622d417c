package validate

import "github.com/eventstorm/storm/model"

var transactionImmediateDispatch = Rule{
	ID:       "transaction/immediate-dispatch",
	Summary:  "Events are dispatched when the aggregate has finished its work, not in the middle of it.",
	Why:      "With immediate dispatch the handlers see a half-changed aggregate, and no test of it runs without them.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `dispatch: immediate
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
  ThankWhenOrderStarted: {handles: OrderStarted, calls: [Mail]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Event != nil && handler.Dispatch == model.DispatchImmediate {
				p.Report(handler.Name.At, "dispatch before-commit or after-commit", "the handler %q runs in the middle of the aggregate's work", handler.Name.Text)
			}
		}
	},
}
