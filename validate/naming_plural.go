package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingPlural = Rule{
	ID:       "naming/plural",
	Summary:  "No two English names differ only by a plural.",
	Why:      "OrderItem and OrderItems are read, said and typed as the same. Whoever takes the wrong one notices it late.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Bad:      "level: process\nexternals: [Shop]\nevents: {ItemAdded: {external: Shop}, ItemsAdded: {external: Shop}}\n",
	Good:     "level: process\nexternals: [Shop]\nevents: {ItemAdded: {external: Shop}, ItemListReplaced: {external: Shop}}\n",
	Check: func(p *Pass) {
		for _, pair := range p.facts.spellings().plurals {
			if !p.asks(pair.context) || !isIn(pair.context, naming.English) {
				continue
			}
			finding := p.Report(pair.second.name.At, "say in the name what is different",
				"%q differs from %q only by a plural", pair.second.name.Text, pair.first.name.Text)
			relate(finding, pair.first.name.At, "the "+pair.first.noun)
		}
	},
}
