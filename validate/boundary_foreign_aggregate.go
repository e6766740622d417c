package validate

import "github.com/eventstorm/storm/model"

var boundaryForeignAggregate = Rule{
	ID:       "boundary/foreign-aggregate",
	Summary:  "A context acts on and reads its own aggregates only.",
	Why:      "An aggregate's state is private to its context. Whoever reaches into it shares a database, whatever the map says.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `context: Ordering
aggregates: {Order: {id: orderId}}
---
context: Payment
relations: [{upstream: Ordering}]
externals: [Bank]
events: {MoneyReceived: {external: Bank, data: {orderId: uuid}}}
handlers:
  CheckWhenMoneyReceived:
    handles: MoneyReceived
    reads: {order: {aggregate: Ordering.Order, id: event.orderId}}
    when: order != null
    calls: [Bank]
`,
	Good: `context: Ordering
aggregates: {Order: {id: orderId}}
---
context: Payment
aggregates: {Debt: {id: orderId}}
externals: [Bank]
events: {MoneyReceived: {external: Bank, data: {orderId: uuid}}}
handlers:
  CheckWhenMoneyReceived:
    handles: MoneyReceived
    reads: {debt: {aggregate: Debt, id: event.orderId}}
    when: debt != null
    calls: [Bank]
`,
	Check: func(p *Pass) {
		check := func(context *model.Context, mention model.Name, aggregate *model.Aggregate, who *model.Element, does string) {
			if aggregate == nil || aggregate.Context == context {
				return
			}
			finding := p.Report(mention.At, "keep what is needed in an aggregate or read model of this context, filled from integration events",
				"the %s %q %s the aggregate %q of %s; only that context may", who.Kind, who.Name.Text, does, aggregate.Name.Text, contextName(aggregate.Context))
			relate(finding, aggregate.Name.At, "the aggregate")
		}
		for command := range p.Commands() {
			check(command.Context, command.AggregateName, command.Aggregate, &command.Element, "acts on")
		}
		for event := range p.Events() {
			check(event.Context, event.AggregateName, event.Aggregate, &event.Element, "changes")
		}
		for handler := range p.Handlers() {
			for _, read := range handler.Reads {
				check(handler.Context, read.AggregateName, read.Aggregate, &handler.Element, "reads")
			}
		}
	},
}
