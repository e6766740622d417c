package validate

import "github.com/eventstorm/storm/model"

var dataUntypedField = Rule{
	ID:       "data/untyped-field",
	Summary:  "The fields of an integration event have types.",
	Why:      "Others generate code and schemas from it. What has no type is guessed on the other side, and each side guesses differently.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad:      "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: [orderId]}}\n",
	Good:     "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}\n",
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.EventKind != model.EventIntegration {
				continue
			}
			for _, field := range event.Data {
				if field.Written == nil {
					p.Report(field.Name.At, "write "+field.Name.Text+": with a type such as uuid, string or money",
						"the field %q of the integration event %q has no type", field.Name.Text, event.Name.Text)
				}
			}
		}
	},
}
