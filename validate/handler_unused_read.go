package validate

import "github.com/eventstorm/storm/model"

var handlerUnusedRead = Rule{
	ID:       "handler/unused-read",
	Summary:  "What a handler reads, it uses.",
	Why:      "Each read is a query and a dependency. One that nothing uses is left over from a rule that is missing now.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `aggregates: {Order: {id: orderId}, Buyer: {id: userId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, userId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler:
    handles: CreateOrder
    reads: {buyer: {aggregate: Buyer, id: command.userId}}
    raises: [OrderStarted]
`,
	Good: `aggregates: {Order: {id: orderId}, Buyer: {id: userId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, userId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid}}}
handlers:
  CreateOrderHandler:
    handles: CreateOrder
    reads: {buyer: {aggregate: Buyer, id: command.userId}}
    requires: [{that: buyer != null, else: Nobody knows you.}]
    raises: [OrderStarted]
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if len(handler.Reads) == 0 || !hasEffect(handler) {
				continue
			}
			used, known := variablesUsed(handler)
			for _, read := range handler.Reads {
				if known && !used[read.Name.Text] {
					p.Report(read.Name.At, "use it in a condition or under data, or take it away",
						"the handler %q reads %q and does nothing with it", handler.Name.Text, read.Name.Text)
				}
			}
		}
	},
}

// variablesUsed returns the variables that a handler's expressions and
// messages take values from; not known when one of these is faulty.
func variablesUsed(h *model.Handler) (used map[string]bool, known bool) {
	used, known = map[string]bool{}, true
	visitor(func(e *model.Expression, _ role) {
		if e.Program == nil {
			known = false
			return
		}
		for _, path := range e.Program.Paths() {
			used[path[0]] = true
		}
	}).handler(h)
	for effect := range handlerEffects(h) {
		known = known && target(effect) != nil
		for _, supply := range effect.Supply {
			if len(supply.Path) > 0 {
				used[supply.Path[0]] = true
			}
		}
	}
	return used, known
}
