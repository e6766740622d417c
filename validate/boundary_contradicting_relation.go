package validate

import "github.com/eventstorm/storm/model"

var boundaryContradictingRelation = Rule{
	ID:       "boundary/contradicting-relation",
	Summary:  "Two contexts agree on which of them is upstream, and no context has a relation with itself.",
	Why:      "Each team waits for the other to adapt: the map says of both that they follow.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad: `context: Ordering
relations: [{upstream: Payment}]
---
context: Payment
relations: [{upstream: Ordering}]
`,
	Good: `context: Ordering
relations: [{with: Payment, pattern: partnership}]
---
context: Payment
relations: [{with: Ordering, pattern: partnership}]
`,
	Check: func(p *Pass) {
		type pair struct{ from, to *model.Context }
		first := map[pair]*model.Relation{}
		for context := range p.Contexts() {
			for _, relation := range context.Relations {
				up := relation.Upstream()
				switch {
				case relation.With == context:
					p.Report(relation.Other.At, "name another context", "the context %q has a relation with itself", context.Name.Text)
				case up == nil:
				default:
					down := context
					if up == context {
						down = relation.With
					}
					if other := first[pair{down, up}]; other != nil {
						finding := p.Report(relation.Other.At, "turn one of them round, or write with: in both when each depends on the other",
							"%q is said to be upstream of %q here, and downstream elsewhere", up.Name.Text, down.Name.Text)
						relate(finding, other.Other.At, "the other way round here")
						continue
					}
					first[pair{up, down}] = relation
				}
			}
		}
	},
}
