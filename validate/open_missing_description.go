package validate

import "github.com/eventstorm/storm/model"

var openMissingDescription = Rule{
	ID:       "open/missing-description",
	Summary:  "Each command, aggregate, event, external system and read model is described in a sentence.",
	Why:      "A name is a reminder for those who were in the room. The others need the sentence that was said there.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad:      "level: process\nexternals: [Shop]\nevents: {OrderStarted: {external: Shop}}\n",
	Good:     "level: process\nexternals: {Shop: Where people buy.}\nevents: {OrderStarted: {external: Shop, description: Somebody wants something.}}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, element := range p.elementsIn(context) {
				if describedKinds[element.Kind] && element.Description.Text == "" {
					p.Report(element.Name.At, "write a sentence behind the name, or under description", "the %s %q is not described", element.Kind, element.Name.Text)
				}
			}
		}
	},
}

// describedKinds are the kinds whose names alone do not tell enough.
var describedKinds = map[model.Kind]bool{
	model.KindCommand: true, model.KindAggregate: true, model.KindEvent: true, model.KindExternal: true, model.KindReadModel: true,
}
