package validate

import "github.com/eventstorm/storm/model"

var handlerForeignAggregate = Rule{
	ID:       "handler/foreign-aggregate",
	Summary:  "A handler raises events of the aggregate that it works on.",
	Why:      "An aggregate protects its own state. An effect on another aggregate is made explicit by an event and a handler that sends it a command.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `aggregates: [Order, Buyer]
commands:
  CreateOrder: {aggregate: Order, creates: true}
events:
  OrderStarted: {aggregate: Order}
  BuyerVerified: {aggregate: Buyer}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted, BuyerVerified]}
`,
	Good: `aggregates: [Order, Buyer]
commands:
  CreateOrder: {aggregate: Order, creates: true}
  VerifyBuyer: {aggregate: Buyer, creates: true}
events:
  OrderStarted: {aggregate: Order}
  BuyerVerified: {aggregate: Buyer}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  VerifyBuyerWhenOrderStarted: {handles: OrderStarted, sends: [VerifyBuyer]}
  VerifyBuyerHandler: {handles: VerifyBuyer, raises: [BuyerVerified]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			for _, effect := range handler.Raises {
				if !raisesForeign(handler, effect) {
					continue
				}
				own, other := workedOn(handler), effect.Event.Aggregate
				finding := p.Report(effect.Message.At, "send a command to "+other.Name.Text+" from a handler of an event of "+own.Name.Text,
					"the handler %q works on the aggregate %q but raises %q, an event of %q", handler.Name.Text, own.Name.Text, effect.Event.Name.Text, other.Name.Text)
				relate(finding, effect.Event.Name.At, "the event")
			}
		}
	},
}

// raisesForeign reports whether a handler of one aggregate raises an event of
// another.
func raisesForeign(h *model.Handler, raised *model.Effect) bool {
	own := workedOn(h)
	return own != nil && raised.Event != nil && raised.Event.Aggregate != nil && raised.Event.Aggregate != own
}

// workedOn returns the aggregate whose transaction a handler executes, or nil
// when that is not stated.
func workedOn(h *model.Handler) *model.Aggregate {
	switch {
	case h.Command != nil:
		return h.Command.Aggregate
	case h.Event != nil:
		return h.Event.Aggregate
	default:
		return nil
	}
}
