package validate

import "github.com/eventstorm/storm/model"

var handlerUnstatedAggregate = Rule{
	ID:       "handler/unstated-aggregate",
	Summary:  "A command whose handler raises an aggregate's event names that aggregate.",
	Why:      "The aggregate raises the event, so somebody has to load it. The command is the only one who can say which.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: [Order]
commands: [CreateOrder]
events: {OrderStarted: {aggregate: Order}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `aggregates: [Order]
commands: {CreateOrder: {aggregate: Order, creates: true}}
events: {OrderStarted: {aggregate: Order}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			command := handler.Command
			if command == nil || !command.AggregateName.IsZero() || command.Creates {
				continue
			}
			for _, effect := range handler.Raises {
				if effect.Event == nil || effect.Event.Aggregate == nil {
					continue
				}
				name := effect.Event.Aggregate.Name.Text
				finding := p.Report(command.Name.At, "add aggregate: "+name+" to the command",
					"the command %q names no aggregate, but its handler raises %q, an event of %q", command.Name.Text, effect.Event.Name.Text, name)
				relate(finding, effect.Message.At, "raised here")
				break
			}
		}
	},
}
