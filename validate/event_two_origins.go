package validate

import "github.com/eventstorm/storm/model"

var eventTwoOrigins = Rule{
	ID:       "event/two-origins",
	Summary:  "An event comes from an external system or is raised here, not both.",
	Why:      "What an external system says is beyond our control. If our handlers raise it too, nobody can tell what was really said outside.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `externals: [CardProvider]
commands: [ChargeCard]
events: {CardCharged: {external: CardProvider}}
handlers: {ChargeCardHandler: {handles: ChargeCard, raises: [CardCharged]}}
`,
	Good: `externals: [CardProvider]
commands: [ChargeCard]
events: {CardCharged: {external: CardProvider}}
handlers: {ChargeCardHandler: {handles: ChargeCard, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.ExternalName.IsZero() || len(event.Raisers)+len(event.Publishers) == 0 {
				continue
			}
			finding := p.Report(event.ExternalName.At, "take external: away, or raise an event of your own when it comes",
				"the event %q comes from %q, and handlers raise it too", event.Name.Text, event.ExternalName.Text)
			for _, handler := range event.Raisers {
				relate(finding, handler.Name.At, "raised here")
			}
			for _, publisher := range event.Publishers {
				relate(finding, publisher.Declaration().Name.At, "published here")
			}
		}
	},
}
