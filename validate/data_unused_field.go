package validate

import "github.com/eventstorm/storm/model"

var dataUnusedField = Rule{
	ID:       "data/unused-field",
	Summary:  "What a command carries is used by its handler.",
	Why:      "Somebody fills it in, and it is thrown away. Either a rule is missing, or people are asked for too much.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, note: string}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, note: string}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, note: string}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for command := range p.Commands() {
			if len(command.Data) == 0 || len(command.Handlers) != 1 {
				continue
			}
			used, known := commandFieldsUsed(command)
			for _, field := range command.Data {
				if known && !used[field.Name.Text] {
					p.Report(field.Name.At, "use it in a guard or an event, or do not ask for it",
						"the handler of %q does nothing with the field %q", command.Name.Text, field.Name.Text)
				}
			}
		}
	},
}

// commandFieldsUsed returns the fields of a command that its only handler
// uses; not known when all of it is used, or when an expression is faulty.
func commandFieldsUsed(command *model.Command) (used map[string]bool, known bool) {
	used, known = map[string]bool{}, true
	if command.Aggregate != nil {
		if identity, ok := command.Aggregate.IdentityIn(command.Record); ok {
			used[identity] = true
		}
	}
	note := func(path []string) {
		if len(path) > 0 && path[0] == "command" {
			if known = known && len(path) > 1; known {
				used[path[1]] = true
			}
		}
	}
	visit := visitor(func(e *model.Expression, _ role) {
		if known = known && e.Program != nil; known {
			for _, path := range e.Program.Paths() {
				note(path)
			}
		}
	})
	visit.expression(command.Identity, roleValue)
	visit.handler(command.Handlers[0])
	for effect := range handlerEffects(command.Handlers[0]) {
		for _, supply := range effect.Supply {
			note(supply.Path)
		}
	}
	return used, known
}
