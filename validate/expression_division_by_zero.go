package validate

import "github.com/eventstorm/storm/model"

var expressionDivisionByZero = Rule{
	ID:       "expression/division-by-zero",
	Summary:  "No expression divides by a literal zero.",
	Why:      "It fails each time it is computed, and with it the command or the handler. No example with other numbers helps.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total / 0 > 2 EUR], raises: [OrderStarted]}}
`,
	Good: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total / 10 > 2 EUR], raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		check := visitor(func(e *model.Expression, _ role) {
			if e.Program == nil {
				return
			}
			literalsIn(e.Text, func(number string, operator byte, _ string) {
				if operator != 0 && isZero(number) {
					p.Report(e.At, "divide by something that is not zero", "the expression %q divides by zero", e.Text)
				}
			})
		})
		for context := range p.Contexts() {
			check.context(context)
		}
	},
}
