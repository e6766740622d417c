package validate

import "github.com/eventstorm/storm/model"

var flowOveruse = Rule{
	ID:       "flow/overuse",
	Summary:  "No event has a great many handlers and processes.",
	Why:      "An event that everything listens to stands for several things that happened. Whoever changes it changes all of them.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Options:  []Option{{"most", "how many handlers and processes of one event are usual", 8}},
	Bad: `externals: [Shop, Mail]
events: {DayEnded: {external: Shop}}
handlers:
  A1: {handles: DayEnded, calls: [Mail]}
  A2: {handles: DayEnded, calls: [Mail]}
  A3: {handles: DayEnded, calls: [Mail]}
  A4: {handles: DayEnded, calls: [Mail]}
  A5: {handles: DayEnded, calls: [Mail]}
  A6: {handles: DayEnded, calls: [Mail]}
  A7: {handles: DayEnded, calls: [Mail]}
  A8: {handles: DayEnded, calls: [Mail]}
  A9: {handles: DayEnded, calls: [Mail]}
`,
	Good: `externals: [Shop, Mail]
events: {DayEnded: {external: Shop}}
handlers:
  A1: {handles: DayEnded, calls: [Mail]}
  A2: {handles: DayEnded, calls: [Mail]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			most := p.Option("most", context)
			for _, event := range context.Events {
				if reactions := len(event.Handlers) + len(event.Processes); reactions > most {
					p.Report(event.Name.At, "look for the several things that it stands for, and give each an event",
						"%d handlers and processes react to the event %q, more than %d", reactions, event.Name.Text, most)
				}
			}
		}
	},
}
