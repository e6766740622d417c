package validate

import "github.com/eventstorm/storm/model"

var transactionRetryWithoutEnd = Rule{
	ID:       "transaction/retry-without-end",
	Summary:  "A handler that retries commands to another aggregate says what happens when all attempts have failed.",
	Why:      "Somebody thought of the failure, and stopped halfway: after the last attempt the message lies with the dead letters and the aggregates disagree.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad: `level: design
dispatch: after-commit
externals: [Shop]
aggregates: {Parcel: {id: orderId}}
commands: {SendParcel: {aggregate: Parcel, creates: true, data: {orderId: uuid, weight: int}}}
events:
  OrderPaid: {external: Shop, data: {orderId: uuid, weight: int}}
  ParcelSent: {aggregate: Parcel, data: {orderId: uuid}}
handlers:
  SendParcelHandler: {handles: SendParcel, requires: [{that: command.weight < 30, else: It is too heavy.}], raises: [ParcelSent]}
  SendParcelWhenOrderPaid: {handles: OrderPaid, sends: [SendParcel], retry: {attempts: 3}}
`,
	Good: `level: design
dispatch: after-commit
externals: [Shop]
aggregates: {Parcel: {id: orderId}}
commands:
  SendParcel: {aggregate: Parcel, creates: true, data: {orderId: uuid, weight: int}}
  RefundOrder: {aggregate: Parcel, creates: true, data: {orderId: uuid}}
events:
  OrderPaid: {external: Shop, data: {orderId: uuid, weight: int}}
  ParcelSent: {aggregate: Parcel, data: {orderId: uuid}}
  OrderRefunded: {aggregate: Parcel, data: {orderId: uuid}}
handlers:
  SendParcelHandler: {handles: SendParcel, requires: [{that: command.weight < 30, else: It is too heavy.}], raises: [ParcelSent]}
  RefundOrderHandler: {handles: RefundOrder, raises: [OrderRefunded]}
  SendParcelWhenOrderPaid: {handles: OrderPaid, sends: [SendParcel], retry: {attempts: 3}, compensates: RefundOrder}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Event == nil || handler.Dispatch != model.DispatchAfterCommit || handler.Retry.Attempts < 2 || handler.Compensates != nil {
				continue
			}
			for _, effect := range handler.Sends {
				if effect.Command != nil && mayRefuse(effect.Command) {
					finding := p.Report(handler.Retry.At, "add compensates: with the command that takes back what was begun",
						"the handler %q is tried %d times, and then gives up without a word", handler.Name.Text, handler.Retry.Attempts)
					relate(finding, effect.Message.At, "the command may be refused")
					break
				}
			}
		}
	},
}
