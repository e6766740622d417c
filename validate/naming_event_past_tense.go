package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

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
			checker := checkerFor(context)
			for _, event := range context.Events {
				p.reportName(event.Name, "event", "in the past tense, as something that happened", checker.Event(event.Name.Text))
			}
		}
	},
}

// reportName reports a name that the checker is sure is wrong.
func (p *Pass) reportName(name model.Name, noun, expected string, verdict naming.Verdict) {
	if verdict.Answer != naming.No {
		return
	}
	hint := "name it " + expected
	if verdict.Suggestion != "" {
		hint = "rename it to \"" + verdict.Suggestion + "\""
	}
	p.Report(name.At, hint, "the %s %q is not named %s: %s", noun, name.Text, expected, verdict.Reason)
}
