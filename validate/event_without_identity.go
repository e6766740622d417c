package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

var eventWithoutIdentity = Rule{
	ID:       "event/without-identity",
	Summary:  "An aggregate's event says to which instance it happened.",
	Why:      "A handler gets nothing but the event. Without the identity it knows that some order was paid, but not which.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, buyer: string}}}
events: {OrderStarted: {aggregate: Order, data: {buyer: string}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, buyer: string}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, buyer: string}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.Aggregate == nil || event.EventKind != model.EventDomain || hasUnknownType(event.Data) {
				continue
			}
			if _, known := event.Aggregate.IdentityIn(event.Record); known {
				continue
			}
			aggregate := event.Aggregate
			finding := p.Report(event.Name.At, "add the field "+aggregate.IdentityField()+" to its data",
				"the event %q does not say to which %q it happened", event.Name.Text, aggregate.Name.Text)
			relate(finding, aggregate.Name.At, "the aggregate, identified by "+aggregate.IdentityField())
		}
	},
}

// hasUnknownType reports whether it is not known of what type a field is: it
// may be a reference to the aggregate.
func hasUnknownType(fields []*model.Field) bool { return slices.ContainsFunc(fields, isUnknownType) }
