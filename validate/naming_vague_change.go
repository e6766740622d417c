package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingVagueChange = Rule{
	ID:       "naming/vague-change",
	Summary:  "An event says what happened, not only that its aggregate was updated.",
	Why:      "OrderUpdated tells that a row was written. What the business did, and who should care, is lost.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `aggregates: [Order]
commands: {CorrectAddress: {aggregate: Order}}
events: {OrderUpdated: {aggregate: Order}}
handlers: {CorrectAddressHandler: {handles: CorrectAddress, raises: [OrderUpdated]}}
`,
	Good: `aggregates: [Order]
commands: {CorrectAddress: {aggregate: Order}}
events: {AddressCorrected: {aggregate: Order}}
handlers: {CorrectAddressHandler: {handles: CorrectAddress, raises: [AddressCorrected]}}
`,
	Check: func(p *Pass) {
		for event := range p.Events() {
			if event.Aggregate == nil {
				continue
			}
			words := naming.Words(event.Name.Text)
			last := len(words) - 1
			if last < 1 || !vagueVerbs[strings.ToLower(words[last])] {
				continue
			}
			if thing := event.Aggregate.Name.Text; strings.EqualFold(strings.Join(words[:last], ""), strings.Join(naming.Words(thing), "")) {
				p.Report(event.Name.At, "name it by what was changed and why, as in AddressCorrected",
					"the event %q says that the aggregate %q changed, not what happened", event.Name.Text, thing)
			}
		}
	},
}

// vagueVerbs are participles that any change could have.
var vagueVerbs = map[string]bool{"updated": true, "changed": true, "modified": true, "edited": true, "saved": true}
