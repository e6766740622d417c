package validate

import "github.com/eventstorm/storm/model"

var boundaryVersion = Rule{
	ID:       "boundary/version",
	Summary:  "An integration event has a version.",
	Why:      "Others depend on its schema. Without a version nobody can tell an old message from a new one.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad:      "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, external: Shop}}\n",
	Good:     "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}\n",
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.EventKind == model.EventIntegration && event.Version == 0 {
				p.Report(event.Name.At, "add version: 1", "the integration event %q has no version", event.Name.Text)
			}
		}
	},
}
