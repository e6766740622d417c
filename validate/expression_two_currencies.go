package validate

import "github.com/eventstorm/storm/model"

var expressionTwoCurrencies = Rule{
	ID:       "expression/two-currencies",
	Summary:  "One expression speaks of one currency.",
	Why:      "Amounts in two currencies can be neither compared nor added: the run fails with the first amount that is in the other one.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 5 EUR and command.total < 900 USD], raises: [OrderStarted]}}
`,
	Good: `commands: {CreateOrder: {data: {total: money}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.total > 5 EUR and command.total < 900 EUR], raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		check := visitor(func(e *model.Expression, _ role) {
			if e.Program == nil {
				return
			}
			first := ""
			literalsIn(e.Text, func(_ string, _ byte, currency string) {
				switch {
				case currency == "" || first == currency:
				case first == "":
					first = currency
				default:
					p.Report(e.At, "bring the amounts to one currency", "the expression %q mixes %s and %s", e.Text, first, currency)
				}
			})
		})
		for context := range p.Contexts() {
			check.context(context)
		}
	},
}
