package validate

import "github.com/eventstorm/storm/model"

var commandForeignHandler = Rule{
	ID:       "command/foreign-handler",
	Summary:  "A command is handled in its own context.",
	Why:      "Whoever handles a command loads the aggregate and guards its rules. Done elsewhere, two teams own one aggregate.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `context: Ordering
commands: [CreateOrder]
---
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers: {CreateOrderHandler: {handles: Ordering.CreateOrder, calls: [CardProvider]}}
`,
	Good: `context: Ordering
externals: [CardProvider]
commands: [CreateOrder]
handlers: {CreateOrderHandler: {handles: CreateOrder, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Command == nil || handler.Command.Context == handler.Context {
				continue
			}
			home := handler.Command.Context
			finding := p.Report(handler.Handles.At, "move the handler to the context "+contextName(home),
				"the handler %q handles a command of %s; a command is handled where it is declared", handler.Name.Text, contextName(home))
			relate(finding, handler.Command.Name.At, "the command")
		}
	},
}

// contextName returns the quoted name of a context, or words for the one
// without a name.
func contextName(c *model.Context) string {
	if c.Name.Text == "" {
		return "the context without a name"
	}
	return "\"" + c.Name.Text + "\""
}
