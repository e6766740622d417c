package validate

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

var boundaryForeignDomainEvent = Rule{
	ID:       "boundary/foreign-domain-event",
	Summary:  "A context reacts to another one's integration events, never on its domain events.",
	Why:      "A domain event may change with the code around it. Whoever depends on it from outside breaks without notice.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `context: Ordering
commands: [CreateOrder]
events: [OrderStarted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
---
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers:
  ChargeWhenStarted: {handles: Ordering.OrderStarted, calls: [CardProvider]}
`,
	Good: `context: Ordering
commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration, version: 1}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
---
context: Payment
relations: [{upstream: Ordering}]
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, use := range usesOf(context) {
				if use.event.Context != context && use.event.EventKind == model.EventDomain {
					finding := p.Report(use.at, "publish an integration event from a handler of it, and react to that one",
						"%q is a domain event of the context %q; another context can't depend on it", use.event.Name.Text, use.event.Context.Name.Text)
					finding.Related = []model.Related{{Message: "declared here", At: use.event.Name.At}}
				}
			}
		}
	},
}

// A use is a mention of an event by what reacts to it.
type use struct {
	event *model.Event
	at    model.Range
}

// usesOf returns the events that a context reacts to, in declared order.
func usesOf(c *model.Context) []use {
	var uses []use
	add := func(event *model.Event, at model.Range) {
		if event != nil {
			uses = append(uses, use{event, at})
		}
	}
	for _, handler := range c.Handlers {
		add(handler.Event, handler.Handles.At)
	}
	for _, process := range c.Processes {
		mentions := mentionsOf(process)
		for _, event := range append(append([]*model.Event(nil), process.Starts...), process.Ends...) {
			at, ok := mentions[event.QualifiedName()]
			if !ok {
				at = mentions[event.Name.Text]
			}
			add(event, at)
		}
		for _, reaction := range process.Reactions {
			add(reaction.Event, reaction.EventName.At)
		}
	}
	for _, readModel := range c.ReadModels {
		for _, projection := range readModel.Projections {
			add(projection.Event, projection.EventName.At)
		}
	}
	return uses
}

// mentionsOf returns where a process mentions the events that start and end
// it, by the names as written.
func mentionsOf(process *model.Process) map[string]model.Range {
	mentions := make(map[string]model.Range, len(process.StartNames)+len(process.EndNames))
	for _, names := range [][]model.Name{process.EndNames, process.StartNames} {
		for _, name := range names {
			mentions[name.Text] = name.At
		}
	}
	return mentions
}

var boundaryUndeclaredRelation = Rule{
	ID:       "boundary/undeclared-relation",
	Summary:  "Contexts that exchange events declare how they are related.",
	Why:      "A dependency that the context map does not show has no owner: nobody knows who must agree to a change.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
context: Ordering
externals: [Shop]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}
---
level: design
context: Payment
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Good: `level: design
context: Ordering
externals: [Shop]
events: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}
---
level: design
context: Payment
relations: [{upstream: Ordering, pattern: conformist}]
externals: [CardProvider]
handlers:
  ChargeWhenSubmitted: {handles: Ordering.OrderSubmitted, calls: [CardProvider]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			seen := map[*model.Context]bool{context: true}
			for _, use := range usesOf(context) {
				other := use.event.Context
				if seen[other] || related(context, other) {
					continue
				}
				seen[other] = true
				p.Report(use.at, "add relations: [{upstream: "+other.Name.Text+", pattern: …}] to the context "+context.Name.Text,
					"the context %q reacts to events of %q but declares no relation with it", context.Name.Text, other.Name.Text)
			}
		}
	},
}

func related(a, b *model.Context) bool {
	return declares(a, b) || declares(b, a)
}

func declares(a, b *model.Context) bool {
	for _, relation := range a.Relations {
		if relation.With == b {
			return true
		}
	}
	return false
}

var boundaryVersion = Rule{
	ID:       "boundary/version",
	Summary:  "An integration event has a version.",
	Why:      "Others depend on its schema. Without a version nobody can tell an old message from a new one.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad:      "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, external: Shop}}\n",
	Good:     "level: design\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop}}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, event := range context.Events {
				if event.EventKind == model.EventIntegration && event.Version == 0 {
					p.Report(event.Name.At, "add version: 1", "the integration event %q has no version", event.Name.Text)
				}
			}
		}
	},
}

var boundaryCarriesEntity = Rule{
	ID:       "boundary/carries-entity",
	Summary:  "An integration event carries no entity and no reference to an aggregate.",
	Why:      "It is sent as a message to others, who have neither the entity nor the code to read it.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityError,
	Bad:      "aggregates: [Order]\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {order: Order}}}\n",
	Good:     "aggregates: [Order]\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			members := memberRecords(context)
			for _, event := range context.Events {
				if event.EventKind != model.EventIntegration {
					continue
				}
				for _, field := range event.Data {
					if carried := entityIn(field.Type, members, 0); carried != "" {
						p.Report(field.Name.At, "carry its id, and the data that others need",
							"the integration event %q carries the entity %q", event.Name.Text, carried)
					}
				}
			}
		}
	},
}

// memberRecords returns the record types of the entities inside aggregates.
func memberRecords(c *model.Context) map[*value.Type]bool {
	records := map[*value.Type]bool{}
	for _, aggregate := range c.Aggregates {
		for _, member := range aggregate.Members {
			records[member.Record] = true
		}
	}
	return records
}

// maxTypeDepth bounds the walk through types within types.
const maxTypeDepth = 32

// entityIn returns the name of an entity that a type contains, or "".
func entityIn(t *value.Type, members map[*value.Type]bool, depth int) string {
	switch {
	case depth > maxTypeDepth:
		return ""
	case t.Kind == value.Reference || members[t]:
		return t.Name
	case t.Kind == value.List:
		return entityIn(t.Element, members, depth+1)
	}
	for _, field := range t.Fields {
		if name := entityIn(field.Type, members, depth+1); name != "" {
			return name
		}
	}
	return ""
}

var boundaryPublishedDomainEvent = Rule{
	ID:       "boundary/published-domain-event",
	Summary:  "Only integration events are published.",
	Why:      "Publishing tells others. What they depend on has a schema of its own, apart from the events inside.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [CreateOrder]
events: [OrderStarted, OrderSubmitted]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Good: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, effect := range published(context) {
				if effect.Event != nil && effect.Event.EventKind == model.EventDomain {
					p.Report(effect.Message.At, "give it kind: integration, or raise it",
						"the domain event %q is published", effect.Event.Name.Text)
				}
			}
		}
	},
}

// published returns what the handlers and processes of a context publish.
func published(c *model.Context) []*model.Effect {
	var effects []*model.Effect
	for _, handler := range c.Handlers {
		effects = append(effects, handler.Publishes...)
	}
	for _, process := range c.Processes {
		for _, reaction := range process.Reactions {
			effects = append(effects, reaction.Publishes...)
		}
		for _, timer := range process.Timers {
			effects = append(effects, timer.Publishes...)
		}
	}
	return effects
}

var boundaryRaisedIntegrationEvent = Rule{
	ID:       "boundary/raised-integration-event",
	Summary:  "An aggregate raises domain events; integration events are published by a handler of one.",
	Why:      "An integration event leaves only if the transaction commits. An aggregate can't know that yet.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [CreateOrder]
events: {OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderSubmitted]}
`,
	Good: `commands: [CreateOrder]
events: {OrderStarted: {}, OrderSubmitted: {kind: integration}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PublishWhenStarted: {handles: OrderStarted, publishes: [OrderSubmitted]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, handler := range context.Handlers {
				for _, effect := range handler.Raises {
					if effect.Event != nil && effect.Event.EventKind == model.EventIntegration {
						p.Report(effect.Message.At, "raise a domain event, and publish this one from a handler of it",
							"the integration event %q is raised by an aggregate", effect.Event.Name.Text)
					}
				}
			}
		}
	},
}
