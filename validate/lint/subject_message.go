package lint

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

func commandSubject() subject {
	list := func(c *model.Context) []*model.Command { return c.Commands }
	type command = *model.Command
	return newSubject("command", list, common[command](
		a("actors", textsType, "who sends it", func(c command) value.Value { return mentioned(c.ActorNames) }),
		a("aggregate", textType, "the aggregate it acts on; empty without one", func(c command) value.Value { return text(c.AggregateName.Text) }),
		a("creates", truthType, "whether it starts an aggregate", func(c command) value.Value { return value.NewBool(c.Creates) }),
		a("data", fieldsType, "its fields", func(c command) value.Value { return fields(c.Data) }),
		a("handlers", textsType, "the handlers that handle it", func(c command) value.Value { return declared(c.Handlers) }),
		a("senders", textsType, "the handlers and processes that send it", func(c command) value.Value { return declared(c.Senders) }),
	)...)
}

func eventSubject() subject {
	list := func(c *model.Context) []*model.Event { return c.Events }
	type event = *model.Event
	return newSubject("event", list, common[event](
		a("integration", truthType, "whether it is an integration event", func(e event) value.Value {
			return value.NewBool(e.EventKind == model.EventIntegration)
		}),
		a("version", numberType, "the version of its schema; 0 without one", func(e event) value.Value { return value.NewInt(int64(e.Version)) }),
		a("aggregate", textType, "the aggregate that raises it; empty without one", func(e event) value.Value { return text(e.AggregateName.Text) }),
		a("member", textType, "the member that raises it; empty without one", func(e event) value.Value { return text(e.MemberName.Text) }),
		a("external", textType, "the external system that raises it; empty without one", func(e event) value.Value { return text(e.ExternalName.Text) }),
		a("channel", textType, "the channel it travels through; empty without one", func(e event) value.Value { return text(e.ChannelName.Text) }),
		a("data", fieldsType, "its fields", func(e event) value.Value { return fields(e.Data) }),
		a("sets", textsType, "the fields of the state that it sets", func(e event) value.Value {
			return names(e.Sets, func(a *model.Assignment) string { return a.Field.Text })
		}),
		a("deletes", truthType, "whether the aggregate is gone after it", func(e event) value.Value { return value.NewBool(e.Deletes) }),
		a("raisers", textsType, "the handlers that raise it", func(e event) value.Value { return declared(e.Raisers) }),
		a("publishers", textsType, "the handlers and processes that publish it", func(e event) value.Value { return declared(e.Publishers) }),
		a("handlers", textsType, "the handlers that react to it", func(e event) value.Value { return declared(e.Handlers) }),
		a("processes", textsType, "the processes that react to it", func(e event) value.Value { return declared(e.Processes) }),
		a("readModels", textsType, "the read models filled from it", func(e event) value.Value { return declared(e.ReadModels) }),
	)...)
}

func readModelSubject() subject {
	list := func(c *model.Context) []*model.ReadModel { return c.ReadModels }
	type readModel = *model.ReadModel
	return newSubject("readModel", list, common[readModel](
		a("key", textType, "the field that identifies a row; empty without one", func(m readModel) value.Value { return text(m.Key.Text) }),
		a("data", fieldsType, "the fields of a row", func(m readModel) value.Value { return fields(m.Data) }),
		a("actors", textsType, "who looks at it", func(m readModel) value.Value { return mentioned(m.ActorNames) }),
		a("from", textsType, "the events that fill it", func(m readModel) value.Value {
			return names(m.Projections, func(p *model.Projection) string { return p.EventName.Text })
		}),
	)...)
}
