package lint

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

func aggregateSubject() subject {
	list := func(c *model.Context) []*model.Aggregate { return c.Aggregates }
	type aggregate = *model.Aggregate
	return newSubject("aggregate", list, common[aggregate](
		a("id", textType, "the field that identifies it; empty when not stated", func(g aggregate) value.Value { return text(g.Identity.Text) }),
		a("state", fieldsType, "the fields of its state", func(g aggregate) value.Value { return fields(g.State) }),
		a("members", textsType, "the entities inside it", func(g aggregate) value.Value {
			return names(g.Members, func(m *model.Member) string { return m.Name.Text })
		}),
		a("invariants", textsType, "what holds after each change", func(g aggregate) value.Value { return conditions(g.Invariants) }),
		a("commands", textsType, "the commands that act on it", func(g aggregate) value.Value { return declared(g.Commands) }),
		a("events", textsType, "the events that are its own", func(g aggregate) value.Value { return declared(g.Events) }),
	)...)
}

func handlerSubject() subject {
	list := func(c *model.Context) []*model.Handler { return c.Handlers }
	type handler = *model.Handler
	return newSubject("handler", list, common[handler](
		a("handles", textType, "the command or event that it handles", func(h handler) value.Value { return text(h.Handles.Text) }),
		a("policy", truthType, "whether it reacts to an event", func(h handler) value.Value { return value.NewBool(h.IsPolicy()) }),
		a("layer", textType, "application or domain", func(h handler) value.Value { return text(h.Layer.String()) }),
		a("dispatch", textType, "immediate, before-commit or after-commit", func(h handler) value.Value { return text(h.Dispatch.String()) }),
		a("reads", textsType, "the names of what it reads", func(h handler) value.Value {
			return names(h.Reads, func(r *model.Read) string { return r.Name.Text })
		}),
		a("requires", textsType, "the guards of its command", func(h handler) value.Value { return conditions(h.Requires) }),
		a("when", textType, "the condition of its event; empty without one", func(h handler) value.Value { return expressionText(h.When) }),
		a("raises", textsType, "the events it raises", func(h handler) value.Value { return effects(h.Raises) }),
		a("sends", textsType, "the commands it sends", func(h handler) value.Value { return effects(h.Sends) }),
		a("publishes", textsType, "the integration events it publishes", func(h handler) value.Value { return effects(h.Publishes) }),
		a("calls", textsType, "the external systems it calls", func(h handler) value.Value { return mentioned(h.Calls) }),
		a("notifies", textsType, "the actors it notifies", func(h handler) value.Value {
			return names(h.Notifies, func(n *model.Notification) string { return n.ActorName.Text })
		}),
		a("attempts", numberType, "how often it is tried, the first time included", func(h handler) value.Value { return value.NewInt(int64(h.Retry.Attempts)) }),
		a("idempotent", truthType, "whether a duplicate changes nothing", func(h handler) value.Value { return value.NewBool(h.Idempotent != nil) }),
		a("compensates", textType, "the command sent when all attempts have failed; empty without one", func(h handler) value.Value {
			if h.Compensates == nil {
				return text("")
			}
			return text(h.Compensates.Message.Text)
		}),
	)...)
}

func processSubject() subject {
	list := func(c *model.Context) []*model.Process { return c.Processes }
	type process = *model.Process
	return newSubject("process", list, common[process](
		a("starts", textsType, "the events that start it", func(p process) value.Value { return mentioned(p.StartNames) }),
		a("correlates", textType, "the field that tells its instances apart", func(p process) value.Value { return text(p.Correlates.Text) }),
		a("ends", textsType, "the events that end it", func(p process) value.Value { return mentioned(p.EndNames) }),
		a("state", fieldsType, "the fields of its state", func(p process) value.Value { return fields(p.State) }),
		a("handles", textsType, "the events it reacts to in between", func(p process) value.Value {
			return names(p.Reactions, func(r *model.Reaction) string { return r.EventName.Text })
		}),
		a("timers", timersType, "what it does when a time has passed", func(p process) value.Value { return timers(p.Timers) }),
	)...)
}
