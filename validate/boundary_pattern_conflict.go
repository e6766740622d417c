package validate

import "github.com/eventstorm/storm/model"

var boundaryPatternConflict = Rule{
	ID:       "boundary/pattern-conflict",
	Summary:  "The patterns of a relation go together, and partners are equals.",
	Why:      "A conformist takes the other model as it is, an anticorruption layer keeps it out. Who reads both knows nothing about the effort.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad: `context: Ordering
---
context: Payment
relations: [{upstream: Ordering, pattern: [conformist, anticorruption-layer]}]
`,
	Good: `context: Ordering
---
context: Payment
relations: [{upstream: Ordering, pattern: [customer-supplier, anticorruption-layer]}]
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, relation := range context.Relations {
				p.checkPatterns(relation)
			}
		}
	},
}

// exclusions are patterns of which a relation has no more than one.
var exclusions = [][2]string{
	{"conformist", "anticorruption-layer"},
	{"conformist", "customer-supplier"},
}

func (p *Pass) checkPatterns(relation *model.Relation) {
	at := map[string]model.Range{}
	for _, pattern := range relation.Patterns {
		at[pattern.Text] = pattern.At
	}
	for _, pair := range exclusions {
		if !at[pair[0]].IsZero() && !at[pair[1]].IsZero() {
			finding := p.Report(at[pair[1]], "keep the one that is true", "a relation is either %q or %q, not both", pair[0], pair[1])
			relate(finding, at[pair[0]], "the other pattern")
		}
	}
	if equals := at["partnership"]; !equals.IsZero() && relation.OtherSide != model.SidePartner {
		p.Report(equals, "write with: "+relation.Other.Text+" in place of upstream or downstream", "in a partnership neither side is upstream of the other")
	}
}
