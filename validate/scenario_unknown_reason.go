package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

var scenarioUnknownReason = Rule{
	ID:       "scenario/unknown-reason",
	Summary:  "The reason for which a scenario expects a rejection is that of a guard or an invariant.",
	Why:      "The reason was worded anew in one of the two places, and the scenario fails for a comma.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: {CreateOrder: {data: {units: int}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [{that: command.units > 0, else: An order needs an item.}], raises: [OrderStarted]}}
scenarios: {Nothing ordered: {when: {CreateOrder: {units: 0}}, then: {rejected: An order need an item.}}}
`,
	Good: `commands: {CreateOrder: {data: {units: int}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [{that: command.units > 0, else: An order needs an item.}], raises: [OrderStarted]}}
scenarios: {Nothing ordered: {when: {CreateOrder: {units: 0}}, then: {rejected: An order needs an item.}}}
`,
	Check: func(p *Pass) {
		known := map[string]bool{}
		for _, context := range p.Model.Contexts {
			for _, aggregate := range context.Aggregates {
				noteReasons(known, aggregate.Invariants)
			}
			for _, handler := range context.Handlers {
				noteReasons(known, handler.Requires)
			}
		}
		for scenario := range p.Scenarios() {
			reason := scenario.Then.Rejected
			if reason.IsZero() || known[reason.Text] {
				continue
			}
			// A reason of the run itself, such as that there is no such order, is near to none.
			if meant := value.Nearest(reason.Text, reasonsOf(scenario)); meant != "" {
				p.Report(reason.At, "did you mean \""+meant+"\"?", "no guard and no invariant gives the reason %q", reason.Text)
			}
		}
	},
}

func noteReasons(known map[string]bool, conditions []*model.Condition) {
	for _, condition := range conditions {
		known[condition.Reason()] = true
	}
}

// reasonsOf returns the reasons for which the commands that are sent in a
// scenario may be rejected.
func reasonsOf(s *model.Scenario) []string {
	var reasons []string
	add := func(conditions []*model.Condition) {
		for _, condition := range conditions {
			reasons = append(reasons, condition.Reason())
		}
	}
	for _, step := range s.When {
		if step.Command == nil {
			continue
		}
		for _, handler := range step.Command.Handlers {
			add(handler.Requires)
		}
		if step.Command.Aggregate != nil {
			add(step.Command.Aggregate.Invariants)
		}
	}
	return reasons
}
