package validate

import "github.com/eventstorm/storm/model"

var transactionSecondAggregate = Rule{
	ID:       "transaction/second-aggregate",
	Summary:  "With one aggregate for each transaction, a handler that changes a second one runs after commit.",
	Why:      "The handler looks as if it shared the transaction, and it does not: the first aggregate is committed when the second one fails.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `transaction: single-aggregate
aggregates: [Order, Buyer]
commands: {CreateOrder: {aggregate: Order, creates: true}, AddBuyer: {aggregate: Buyer, creates: true}}
events: {OrderStarted: {aggregate: Order}, BuyerAdded: {aggregate: Buyer}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  AddBuyerHandler: {handles: AddBuyer, raises: [BuyerAdded]}
  AddBuyerWhenOrderStarted: {handles: OrderStarted, sends: [AddBuyer]}
`,
	Good: `transaction: single-aggregate
aggregates: [Order, Buyer]
commands: {CreateOrder: {aggregate: Order, creates: true}, AddBuyer: {aggregate: Buyer, creates: true}}
events: {OrderStarted: {aggregate: Order}, BuyerAdded: {aggregate: Buyer}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  AddBuyerHandler: {handles: AddBuyer, raises: [BuyerAdded]}
  AddBuyerWhenOrderStarted: {handles: OrderStarted, dispatch: after-commit, sends: [AddBuyer]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Context.Transaction != model.TransactionSingleAggregate || handler.Event == nil ||
				handler.Dispatch == model.DispatchAfterCommit || handler.Event.Aggregate == nil {
				continue
			}
			for _, effect := range handler.Sends {
				if effect.Command == nil || effect.Command.Aggregate == nil || effect.Command.Aggregate == handler.Event.Aggregate {
					continue
				}
				finding := p.Report(effect.Message.At, "give the handler dispatch: after-commit, and say what compensates a failure",
					"the handler %q runs %s but changes a second aggregate, %q, which has a transaction of its own", handler.Name.Text, whenDispatched(handler.Dispatch), effect.Command.Aggregate.Name.Text)
				relate(finding, handler.Event.Name.At, "the event belongs to "+handler.Event.Aggregate.Name.Text)
			}
		}
	},
}
