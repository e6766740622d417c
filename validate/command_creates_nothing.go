package validate

import "github.com/eventstorm/storm/model"

var commandCreatesNothing = Rule{
	ID:       "command/creates-nothing",
	Summary:  "A command that creates says which aggregate.",
	Why:      "Without an aggregate nothing is created, and the commands that follow find nothing.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad:      "commands: {CreateOrder: {creates: true}}\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	Good:     "aggregates: [Order]\ncommands: {CreateOrder: {aggregate: Order, creates: true}}\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	Check: func(p *Pass) {
		for command := range p.Commands() {
			if command.Creates && command.AggregateName.IsZero() {
				p.Report(command.Name.At, "add aggregate: with what it creates, or take creates: true away",
					"the command %q creates, but names no aggregate", command.Name.Text)
			}
		}
	},
}
