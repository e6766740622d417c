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
		for context := range p.Contexts() {
			for _, handler := range context.Handlers {
				p.checkEffect(handler)
			}
		}
	},
}

func (p *Pass) checkEffect(h *model.Handler) {
	if h.Handles.IsZero() || len(h.Raises)+len(h.Sends)+len(h.Publishes)+len(h.Calls)+len(h.Notifies) > 0 {
		return
	}
	hint := "say what it does: sends, publishes, calls or notifies"
	if h.Command != nil {
		hint = "say which events it raises"
	}
	p.Report(h.Name.At, hint, "the handler %q does nothing", h.Name.Text)
}

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
		for context := range p.Contexts() {
			for _, handler := range context.Handlers {
				p.checkRaisedAggregates(handler)
			}
		}
	},
}

func (p *Pass) checkRaisedAggregates(h *model.Handler) {
	own := workedOn(h)
	for _, effect := range h.Raises {
		if own == nil || effect.Event == nil || effect.Event.Aggregate == nil || effect.Event.Aggregate == own {
			continue
		}
		other := effect.Event.Aggregate
		finding := p.Report(effect.Message.At, "send a command to "+other.Name.Text+" from a handler of an event of "+own.Name.Text,
			"the handler %q works on the aggregate %q but raises %q, an event of %q", h.Name.Text, own.Name.Text, effect.Event.Name.Text, other.Name.Text)
		finding.Related = []model.Related{{Message: "the event", At: effect.Event.Name.At}}
	}
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
		for context := range p.Contexts() {
			for _, handler := range context.Handlers {
				p.checkKeys(handler)
			}
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
	if h.Event != nil && len(h.Raises) > 0 && h.Event.Aggregate == nil {
		p.Report(h.Raises[0].Message.At, "send a command to the aggregate that raises it",
			"the handler %q handles an event without an aggregate, so it can't raise %q", h.Name.Text, h.Raises[0].Message.Text)
	}
}
