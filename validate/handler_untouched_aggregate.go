package validate

import "github.com/eventstorm/storm/model"

var handlerUntouchedAggregate = Rule{
	ID:       "handler/untouched-aggregate",
	Summary:  "The handler of a command on an aggregate raises an event of it.",
	Why:      "A command that says it acts on an aggregate and leaves no trace there is done elsewhere, or not at all.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: [Order]
externals: [CardProvider]
commands: {PayOrder: {aggregate: Order}}
handlers: {PayOrderHandler: {handles: PayOrder, calls: [CardProvider]}}
`,
	Good: `aggregates: [Order]
externals: [CardProvider]
commands: {PayOrder: {aggregate: Order}}
events: {PaymentRequested: {aggregate: Order}}
handlers: {PayOrderHandler: {handles: PayOrder, raises: [PaymentRequested], calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			command := handler.Command
			if command == nil || command.Aggregate == nil || len(handler.Raises) > 0 || !hasEffect(handler) {
				continue
			}
			finding := p.Report(handler.Name.At, "say which event of "+command.Aggregate.Name.Text+" it raises, or take aggregate: away from the command",
				"the handler %q leaves the aggregate %q as it was: it raises no event", handler.Name.Text, command.Aggregate.Name.Text)
			relate(finding, command.AggregateName.At, "the command acts on it")
		}
	},
}
