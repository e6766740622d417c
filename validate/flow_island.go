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
		used := usedParties(p.Model)
		for context := range p.Contexts() {
			for _, actor := range context.Actors {
				if !used[&actor.Element] && !p.mayBeMentioned(&actor.Element) {
					p.Report(actor.Name.At, "say what it sends (actor: of a command), looks at (actor: of a read model) or is told (notifies)",
						"the actor %q has nothing to do with the rest of the model", actor.Name.Text)
				}
			}
			for _, external := range context.Externals {
				if !used[&external.Element] && !p.mayBeMentioned(&external.Element) {
					p.Report(external.Name.At, "say who calls it (calls: of a handler), or what it raises (external: of an event) or sends (actor: of a command)",
						"the external system %q has nothing to do with the rest of the model", external.Name.Text)
				}
			}
			for _, aggregate := range context.Aggregates {
				isUsed := len(aggregate.Commands)+len(aggregate.Events) > 0 || used[&aggregate.Element] || p.facts.mentioned()[typeName{context, aggregate.Name.Text}]
				if !isUsed && !p.mayBeMentioned(&aggregate.Element) {
					p.Report(aggregate.Name.At, "say which commands act on it and which events it raises, by aggregate:",
						"the aggregate %q has neither commands nor events", aggregate.Name.Text)
				}
			}
		}
	},
}

// usedParties returns the actors and external systems that have to do with
// something, and the aggregates that handlers read.
func usedParties(m *model.Model) map[*model.Element]bool {
	used := map[*model.Element]bool{}
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			for _, actor := range command.Actors {
				used[actor.Declaration()] = true
			}
		}
		for _, event := range c.Events {
			if event.External != nil {
				used[&event.External.Element] = true
			}
		}
		for _, readModel := range c.ReadModels {
			for _, actor := range readModel.Actors {
				used[&actor.Element] = true
			}
		}
		for _, handler := range c.Handlers {
			noteParties(used, handler)
		}
	}
	return used
}

func noteParties(used map[*model.Element]bool, h *model.Handler) {
	for _, external := range h.Externals {
		used[&external.Element] = true
	}
	for _, notification := range h.Notifies {
		if notification.Actor != nil {
			used[&notification.Actor.Element] = true
		}
		if notification.External != nil {
			used[&notification.External.Element] = true
		}
	}
	for _, look := range h.Reads {
		if look.Aggregate != nil {
			used[&look.Aggregate.Element] = true
		}
	}
}
