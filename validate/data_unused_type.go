package validate

import "github.com/eventstorm/storm/model"

var dataUnusedType = Rule{
	ID:       "data/unused-type",
	Summary:  "Each type is the type of a field.",
	Why:      "A type that nothing uses looks like part of the language of the team, and is kept up to date for nobody.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Bad:      "level: design\ntypes: {Address: {data: {city: string}}}\n",
	Good:     "level: design\nexternals: [Shop]\ntypes: {Address: {data: {city: string}}}\nevents: {OrderStarted: {external: Shop, data: {address: Address}}}\n",
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for context := range p.Contexts() {
			for _, dataType := range context.Types {
				if !p.facts.mentioned()[typeName{context, dataType.Name.Text}] && !p.mayBeUnknown(context, dataType.Name) {
					p.Report(dataType.Name.At, "give it to a field, or take it away", "nothing is of the type %q", dataType.Name.Text)
				}
			}
		}
	},
}
