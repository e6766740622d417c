package validate

import "github.com/eventstorm/storm/model"

var openMissingReason = Rule{
	ID:       "open/missing-reason",
	Summary:  "Each guard and invariant says why it rejects.",
	Why:      "The reason is what the person at the screen reads. A condition in symbols tells them nothing.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad: `level: design
aggregates: {Order: {id: orderId, state: {total: money}, invariants: [state.total > 0]}}
` + oneOrder,
	Good: `level: design
aggregates: {Order: {id: orderId, state: {total: money}, invariants: [{that: state.total > 0, else: An order costs something.}]}}
` + oneOrder,
	Check: func(p *Pass) {
		check := func(conditions []*model.Condition) {
			for _, condition := range conditions {
				if condition.Else.Text == "" {
					p.Report(condition.That.At, "write it as {that: "+condition.That.Text+", else: the reason}", "the condition %q gives no reason", condition.That.Text)
				}
			}
		}
		for handler := range p.Handlers() {
			if handler.Command != nil {
				check(handler.Requires)
			}
		}
		for aggregate := range p.Aggregates() {
			check(aggregate.Invariants)
		}
	},
}
