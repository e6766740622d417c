package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

var boundaryUndeclaredRelation = Rule{
	ID:       "boundary/undeclared-relation",
	Summary:  "Contexts that exchange events declare how they are related.",
	Why:      "A dependency that the context map does not show has no owner: nobody knows who must agree to a change.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
context: Ordering
externals: [Shop]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}
---
level: design
context: Payment
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Good: `level: design
context: Ordering
externals: [Shop]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}
---
level: design
context: Payment
relations: [{upstream: Ordering, pattern: conformist}]
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for context := range p.Contexts() {
			seen := map[*model.Context]bool{context: true}
			report := func(other *model.Context, at model.Range, does string) {
				if seen[other] {
					return
				}
				seen[other] = true
				if declares(context, other) || declares(other, context) || namesNothing(context) || namesNothing(other) {
					return
				}
				finding := p.Report(at, "add relations: [{upstream: "+other.Name.Text+", pattern: …}] to the context "+context.Name.Text,
					"the context %q %s of %q but declares no relation with it", context.Name.Text, does, other.Name.Text)
				relate(finding, other.Name.At, "the other context")
			}
			for event, at := range usesOf(context) {
				report(event.Context, at, "reacts to events")
			}
			for _, effect := range effectsOf(context) {
				if effect.Command != nil {
					report(effect.Command.Context, effect.Message.At, "sends commands")
				}
			}
		}
	},
}

// namesNothing reports whether a relation of a context is with one that does
// not exist: a misspelt name may mean any.
func namesNothing(c *model.Context) bool {
	return slices.ContainsFunc(c.Relations, func(r *model.Relation) bool { return r.With == nil })
}

// declares reports whether a context declares a relation with another.
func declares(a, b *model.Context) bool {
	for _, relation := range a.Relations {
		if relation.With == b {
			return true
		}
	}
	return false
}
