package validate

import "github.com/eventstorm/storm/model"

var boundaryUnusedRelation = Rule{
	ID:       "boundary/unused-relation",
	Summary:  "Contexts that declare a relation exchange something.",
	Why:      "A line on the context map that nothing runs along costs meetings, and hides the lines that matter.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
context: Ordering
glossary: {Order: What a shopper wants.}
---
level: design
context: Payment
relations: [{upstream: Ordering}]
`,
	Good: `level: design
context: Ordering
externals: [Shop]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}
---
level: design
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers: {ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		type pair struct{ a, b *model.Context }
		exchange := map[pair]bool{}
		for _, context := range p.Model.Contexts {
			for event := range usesOf(context) {
				exchange[pair{context, event.Context}] = true
			}
			for _, effect := range effectsOf(context) {
				if message := target(effect); message != nil {
					exchange[pair{context, message.Context}] = true
				}
			}
		}
		for context := range p.Contexts() {
			for _, relation := range context.Relations {
				other := relation.With
				if other != nil && other != context && !exchange[pair{context, other}] && !exchange[pair{other, context}] {
					p.Report(relation.Other.At, "take the relation away, or model what is exchanged",
						"the contexts %q and %q exchange nothing", context.Name.Text, other.Name.Text)
				}
			}
		}
	},
}
