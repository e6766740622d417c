package validate

import "github.com/eventstorm/storm/model"

var transactionNoCompensation = Rule{
	ID:       "transaction/no-compensation",
	Summary:  "A handler after commit that sends a command which may be refused says what compensates.",
	Why:      "What came before is committed. When the command is refused, the two aggregates disagree until somebody notices.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
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
  SendParcelWhenOrderPaid: {handles: OrderPaid, sends: [SendParcel]}
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
  SendParcelWhenOrderPaid: {handles: OrderPaid, sends: [SendParcel], compensates: RefundOrder}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Event == nil || handler.Dispatch != model.DispatchAfterCommit || handler.Compensates != nil {
				continue
			}
			for _, effect := range handler.Sends {
				if effect.Command != nil && mayRefuse(effect.Command) {
					finding := p.Report(effect.Message.At, "add compensates: with the command that takes back what was begun",
						"%q may be refused, and %q says nothing about what happens then", effect.Command.Name.Text, handler.Name.Text)
					relate(finding, effect.Command.Name.At, "the command")
				}
			}
		}
	},
}

// mayRefuse reports whether a guard or an invariant may reject a command.
func mayRefuse(command *model.Command) bool {
	if command.Aggregate != nil && len(command.Aggregate.Invariants) > 0 {
		return true
	}
	for _, handler := range command.Handlers {
		if len(handler.Requires) > 0 {
			return true
		}
	}
	return false
}
