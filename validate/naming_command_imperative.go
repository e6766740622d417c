package validate

import "github.com/eventstorm/storm/model"

var namingCommandImperative = Rule{
	ID:       "naming/command-imperative",
	Summary:  "A command is named by an imperative.",
	Why:      "A command is the wish of someone, which may be refused. A name such as OrderCreated reads as if it were done.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityWarning,
	Bad:      "level: big-picture\ncommands: [OrderCreated]\n",
	Good:     "level: big-picture\ncommands: [CreateOrder]\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			checkNames(p, context, context.Commands, imperative)
		}
	},
}
