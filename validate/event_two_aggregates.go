package validate

import "github.com/eventstorm/storm/model"

var eventTwoAggregates = Rule{
	ID:       "event/two-aggregates",
	Summary:  "An event is raised by one aggregate.",
	Why:      "Whoever handles it can't tell whose event it is, and which state it speaks of.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: [Order, Return]
commands: {CloseOrder: {aggregate: Order}, CloseReturn: {aggregate: Return}}
events: [CaseClosed]
handlers:
  CloseOrderHandler: {handles: CloseOrder, raises: [CaseClosed]}
  CloseReturnHandler: {handles: CloseReturn, raises: [CaseClosed]}
`,
	Good: `aggregates: [Order, Return]
commands: {CloseOrder: {aggregate: Order}, CloseReturn: {aggregate: Return}}
events: [OrderClosed, ReturnClosed]
handlers:
  CloseOrderHandler: {handles: CloseOrder, raises: [OrderClosed]}
  CloseReturnHandler: {handles: CloseReturn, raises: [ReturnClosed]}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if !event.AggregateName.IsZero() {
				continue // then one of them raises another aggregate's event
			}
			var first *model.Handler
			for _, handler := range event.Raisers {
				switch {
				case workedOn(handler) == nil:
				case first == nil:
					first = handler
				case workedOn(handler) != workedOn(first):
					finding := p.Report(event.Name.At, "give each aggregate an event of its own",
						"the event %q is raised by the aggregates %q and %q", event.Name.Text, workedOn(first).Name.Text, workedOn(handler).Name.Text)
					relate(finding, first.Name.At, "raised here")
					relate(finding, handler.Name.At, "and here")
				}
			}
		}
	},
}
