package validate

import "github.com/eventstorm/storm/model"

var expressionRepeatedCondition = Rule{
	ID:       "expression/repeated-condition",
	Summary:  "No guard and no invariant stands there twice.",
	Why:      "The second one is never what rejects. It was copied to be changed, and the rule that it should have become is missing.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 5 EUR, command.total > 5 EUR], raises: [OrderStarted]}}
`,
	Good: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 5 EUR, command.total < 900 EUR], raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			p.checkRepeatedConditions(handler.Requires)
		}
		for aggregate := range p.Aggregates() {
			p.checkRepeatedConditions(aggregate.Invariants)
		}
	},
}

func (p *Pass) checkRepeatedConditions(conditions []*model.Condition) {
	if len(conditions) < 2 {
		return
	}
	first := map[string]*model.Condition{}
	for _, condition := range conditions {
		earlier := first[condition.That.Text]
		if earlier == nil {
			first[condition.That.Text] = condition
			continue
		}
		finding := p.Report(condition.That.At, "change it to what was meant, or take it away", "the condition %q stands there twice", condition.That.Text)
		relate(finding, earlier.That.At, "the first time")
	}
}
