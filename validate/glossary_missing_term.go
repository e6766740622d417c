package validate

import "github.com/eventstorm/storm/model"

var glossaryMissingTerm = Rule{
	ID:       "glossary/missing-term",
	Summary:  "Each aggregate of a context with a glossary is explained there.",
	Why:      "The aggregates are the nouns that everybody uses. A newcomer looks up exactly these.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad:      "level: design\nglossary: {Shopper: Someone who buys.}\naggregates: {Order: {id: orderId}}\n" + oneOrder,
	Good:     "level: design\nglossary: {Shopper: Someone who buys., Order: What a shopper wants.}\naggregates: {Order: {id: orderId}}\n" + oneOrder,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for context := range p.Contexts() {
			if len(context.Glossary) == 0 {
				continue
			}
			explained := map[string]bool{}
			for _, term := range context.Glossary {
				explained[spelling(term.Name.Text)] = true
			}
			for _, aggregate := range context.Aggregates {
				if !explained[spelling(aggregate.Name.Text)] {
					p.Report(aggregate.Name.At, "add it under glossary, with a sentence", "the glossary does not say what %q is", aggregate.Name.Text)
				}
			}
		}
	},
}
