package validate

import "github.com/eventstorm/storm/model"

var namingNearDuplicate = Rule{
	ID:       "naming/near-duplicate",
	Summary:  "No two names differ only by capitals or by what separates their words.",
	Why:      "Two people wrote down the same thing. From then on half of the handlers listen to one of them and half to the other.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "events: [OrderStarted, Order started]\n",
	Good:     "events: [OrderStarted, OrderShipped]\n",
	Check: func(p *Pass) {
		for _, pair := range p.facts.spellings().duplicates {
			if !p.asks(pair.context) {
				continue
			}
			finding := p.Report(pair.second.name.At, "keep one of them",
				"%q differs from %q only in how it is written", pair.second.name.Text, pair.first.name.Text)
			relate(finding, pair.first.name.At, "the "+pair.first.noun)
		}
	},
}
