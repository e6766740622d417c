package validate

import "github.com/eventstorm/storm/model"

var layerAggregateAsHandler = Rule{
	ID:       "layer/aggregate-as-handler",
	Summary:  "No aggregate handles events or sends commands; handlers do.",
	Why:      "An aggregate that listens to others depends on them. With a handler between them each can be understood, tested and changed alone.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: [Order]
externals: [Bank, Mail]
events: {MoneyReceived: {external: Bank}, OrderStarted: {aggregate: Order}}
commands: {CreateOrder: {aggregate: Order, creates: true}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  Order: {handles: MoneyReceived, calls: [Mail]}
`,
	Good: `aggregates: [Order]
externals: [Bank, Mail]
events: {MoneyReceived: {external: Bank}, OrderStarted: {aggregate: Order}}
commands: {CreateOrder: {aggregate: Order, creates: true}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenMoneyReceived: {handles: MoneyReceived, calls: [Mail]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			aggregates := map[uint64]*model.Aggregate{}
			for _, aggregate := range context.Aggregates {
				aggregates[hashSpelling(aggregate.Name.Text)] = aggregate
			}
			for _, handler := range context.Handlers {
				aggregate := aggregates[hashSpelling(handler.Name.Text)]
				if aggregate == nil || handler.Event == nil && len(handler.Sends) == 0 || spelling(aggregate.Name.Text) != spelling(handler.Name.Text) {
					continue
				}
				does := "handled an event"
				if handler.Event == nil {
					does = "sent commands"
				}
				finding := p.Report(handler.Name.At, "name the handler by what it does and when, as in "+aggregate.Name.Text+"When…",
					"the handler %q has the name of an aggregate, as if that %s itself", aggregate.Name.Text, does)
				relate(finding, aggregate.Name.At, "the aggregate")
			}
		}
	},
}
