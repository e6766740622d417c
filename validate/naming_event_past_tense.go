package validate

import "github.com/eventstorm/storm/model"

var namingEventPastTense = Rule{
	ID:       "naming/event-past-tense",
	Summary:  "An event is named by a verb in the past tense.",
	Why:      "An event is something that happened. A name such as OrderStart reads like a wish, and its handlers get written as if it could still be refused.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "events: [OrderStart]\n",
	Good:     "events: [OrderStarted]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			checkNames(p, context, context.Events, pastTense)
		}
	},
}
