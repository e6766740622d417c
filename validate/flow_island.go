package validate

import "github.com/eventstorm/storm/model"

var flowIsland = Rule{
	ID:       "flow/island",
	Summary:  "Each actor, external system and aggregate has to do with something else.",
	Why:      "A note that no line leads to was forgotten, or belongs to another part of the business.",
	From:     model.LevelProcess,
	Severity: model.SeverityInfo,
	Bad: `actors: [Shopper, Auditor]
commands: {CreateOrder: {actor: Shopper}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}
`,
	Good: `actors: [Shopper, Auditor]
commands: {CreateOrder: {actor: Shopper}}
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  TellWhenOrderStarted: {handles: OrderStarted, notifies: [Auditor]}
`,
	Check: func(p *Pass) {
		used := usedParties(p.Model, len(p.facts.elements()))
		for context := range p.Contexts() {
			for _, actor := range context.Actors {
				if !used[actor.Index] && !p.mayBeMentioned(&actor.Element) {
					p.Report(actor.Name.At, "say what it sends (actor: of a command), looks at (actor: of a read model) or is told (notifies)",
						"the actor %q has nothing to do with the rest of the model", actor.Name.Text)
				}
			}
			for _, external := range context.Externals {
				if !used[external.Index] && !p.mayBeMentioned(&external.Element) {
					p.Report(external.Name.At, "say who calls it (calls: of a handler), or what it raises (external: of an event) or sends (actor: of a command)",
						"the external system %q has nothing to do with the rest of the model", external.Name.Text)
				}
			}
			for _, aggregate := range context.Aggregates {
				isUsed := len(aggregate.Commands)+len(aggregate.Events) > 0 || used[aggregate.Index] || p.facts.mentioned()[typeName{context, aggregate.Name.Text}]
				if !isUsed && !p.mayBeMentioned(&aggregate.Element) {
					p.Report(aggregate.Name.At, "say which commands act on it and which events it raises, by aggregate:",
						"the aggregate %q has neither commands nor events", aggregate.Name.Text)
				}
			}
		}
	},
}

// usedParties returns, by their index, the actors and external systems that have to do with
// something, and the aggregates that handlers read.
func usedParties(m *model.Model, count int) []bool {
	used := make([]bool, count)
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			for _, actor := range command.Actors {
				used[actor.Declaration().Index] = true
			}
		}
		for _, event := range c.Events {
			if event.External != nil {
				used[event.External.Index] = true
			}
		}
		for _, readModel := range c.ReadModels {
			for _, actor := range readModel.Actors {
				used[actor.Index] = true
			}
		}
		for _, handler := range c.Handlers {
			noteParties(used, handler)
		}
	}
	return used
}

func noteParties(used []bool, h *model.Handler) {
	for _, external := range h.Externals {
		used[external.Index] = true
	}
	for _, notification := range h.Notifies {
		if notification.Actor != nil {
			used[notification.Actor.Index] = true
		}
		if notification.External != nil {
			used[notification.External.Index] = true
		}
	}
	for _, look := range h.Reads {
		if look.Aggregate != nil {
			used[look.Aggregate.Index] = true
		}
	}
}
