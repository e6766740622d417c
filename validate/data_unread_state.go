package validate

import "github.com/eventstorm/storm/model"

var dataUnreadState = Rule{
	ID:       "data/unread-state",
	Summary:  "What an aggregate remembers is used by a rule or a message.",
	Why:      "An aggregate needs only what its decisions need. The rest belongs into a read model, and makes every change of it dearer.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
aggregates: {Order: {id: orderId, state: {total: money}}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `level: design
aggregates: {Order: {id: orderId, state: {total: money}, invariants: [{that: state.total > 0, else: It costs something.}]}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}, sets: {total: =event.total}}}
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		read := readState(p.Model)
		for aggregate := range p.Aggregates() {
			for _, field := range aggregate.State {
				name := field.Name.Text
				if name == aggregate.IdentityField() || read[stateField{aggregate, name}] || read[stateField{aggregate, wholeState}] {
					continue
				}
				p.Report(field.Name.At, "take it away, or move it to a read model", "nothing asks for the field %q of %q", name, aggregate.Name.Text)
			}
		}
	},
}

// A stateField is a field of the state of an aggregate.
type stateField struct {
	aggregate *model.Aggregate
	field     string
}

// wholeState stands for all fields of a state.
const wholeState = ""

// readState returns the fields of states that expressions and messages take
// values from.
func readState(m *model.Model) map[stateField]bool {
	read := map[stateField]bool{}
	for _, c := range m.Contexts {
		for _, aggregate := range c.Aggregates {
			states{"state": aggregate}.noting(read).conditions(aggregate.Invariants, roleInvariant)
		}
		for _, event := range c.Events {
			if event.Aggregate != nil {
				states{"state": event.Aggregate}.noting(read).assignments(event.Sets)
			}
		}
		for _, handler := range c.Handlers {
			noteHandler(read, handler)
		}
	}
	return read
}

// states are the variables that stand for the state of an aggregate.
type states map[string]*model.Aggregate

// noting returns a visitor that notes which fields of states are read.
func (s states) noting(read map[stateField]bool) visitor {
	return func(e *model.Expression, _ role) {
		if e.Program == nil {
			for _, aggregate := range s {
				read[stateField{aggregate, wholeState}] = true // it can't be told
			}
			return
		}
		for _, path := range e.Program.Paths() {
			s.note(read, path)
		}
	}
}

func (s states) note(read map[stateField]bool, path []string) {
	if len(path) == 0 || s[path[0]] == nil {
		return
	}
	field := wholeState
	if len(path) > 1 {
		field = path[1]
	}
	read[stateField{s[path[0]], field}] = true
}

func noteHandler(read map[stateField]bool, h *model.Handler) {
	seen := states{"state": workedOn(h)}
	for _, look := range h.Reads {
		seen[look.Name.Text] = look.Aggregate
	}
	seen.noting(read).handler(h)
	for effect := range handlerEffects(h) {
		for _, supply := range effect.Supply {
			seen.note(read, supply.Path)
		}
	}
}
