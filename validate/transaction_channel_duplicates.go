package validate

import "github.com/eventstorm/storm/model"

var transactionChannelDuplicates = Rule{
	ID:       "transaction/channel-duplicates",
	Summary:  "A handler of an event that travels through a channel recognises a message that comes twice.",
	Why:      "A channel delivers at least once. The second delivery charges the card, sends the mail or takes the stock again.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
externals: [Shop, CardProvider]
channels: {Orders: {order: fifo}}
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop, channel: Orders, data: {orderId: uuid}}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, calls: [CardProvider]}}
`,
	Good: `level: design
externals: [Shop, CardProvider]
channels: {Orders: {order: fifo}}
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop, channel: Orders, data: {orderId: uuid}}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, idempotent: event.orderId, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handlesTwice(handler) && handler.Event.Channel != nil {
				p.reportTwice(handler, handler.Event.Channel.Name.At, "the channel delivers at least once")
			}
		}
	},
}

var transactionNotIdempotent = Rule{
	ID:       "transaction/not-idempotent",
	Summary:  "A handler of any integration event recognises a message that comes twice, be its channel stated or not.",
	Why:      "Whatever the broker will be, it delivers at least once. Who thinks of it after the first duplicate has charged a card twice.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Off:      true,
	Bad: `level: design
externals: [Shop, CardProvider]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, calls: [CardProvider]}}
`,
	Good: `level: design
externals: [Shop, CardProvider]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, idempotent: event.orderId, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handlesTwice(handler) && handler.Event.Channel == nil {
				p.reportTwice(handler, handler.Event.Name.At, "the integration event")
			}
		}
	},
}

// handlesTwice reports whether a handler does its work again when an
// integration event comes again.
func handlesTwice(h *model.Handler) bool {
	return h.Event != nil && h.Event.EventKind == model.EventIntegration && h.Idempotent == nil && len(h.Sends)+len(h.Calls) > 0
}

func (p *Pass) reportTwice(h *model.Handler, because model.Range, what string) {
	finding := p.Report(h.Name.At, "add idempotent: with what tells one message from the next, such as event.orderId",
		"the handler %q does its work again when %q is delivered twice", h.Name.Text, h.Event.Name.Text)
	relate(finding, because, what)
}
