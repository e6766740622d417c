package lint

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// subjects returns all kinds, in the order of the language.
func subjects() []subject {
	return []subject{
		contextSubject(),
		newSubject("actor", func(c *model.Context) []*model.Actor { return c.Actors }, common[*model.Actor]()...),
		newSubject("external", func(c *model.Context) []*model.External { return c.Externals }, common[*model.External]()...),
		commandSubject(),
		aggregateSubject(),
		eventSubject(),
		handlerSubject(),
		processSubject(),
		readModelSubject(),
		typeSubject(),
		scenarioSubject(),
	}
}

// common returns the properties that all elements have, and more.
func common[E model.Declared](more ...property) []property {
	return slices.Concat([]property{
		a("name", textType, "its name", func(e E) value.Value { return text(e.Declaration().Name.Text) }),
		a("qualifiedName", textType, "its name behind that of its context, as in Ordering.OrderPaid", func(e E) value.Value { return text(e.Declaration().QualifiedName()) }),
		a("description", textType, "its description; empty without one", func(e E) value.Value { return text(e.Declaration().Description.Text) }),
		a("file", textType, "the path of its file", func(e E) value.Value { return text(e.Declaration().Name.At.File()) }),
	}, more)
}

func contextSubject() subject {
	one := func(c *model.Context) []*model.Context { return []*model.Context{c} }
	type context = *model.Context
	return newSubject("context", one,
		a("name", textType, "its name; empty without one", func(c context) value.Value { return text(c.Name.Text) }),
		a("description", textType, "its description; empty without one", func(c context) value.Value { return text(c.Description.Text) }),
		a("level", textType, "big-picture, process or design", func(c context) value.Value { return text(c.Level.String()) }),
		a("dispatch", textType, "immediate, before-commit or after-commit", func(c context) value.Value { return text(c.Dispatch.String()) }),
		a("transaction", textType, "multi-aggregate or single-aggregate", func(c context) value.Value { return text(c.Transaction.String()) }),
		a("outbox", truthType, "whether integration events go through an outbox", func(c context) value.Value { return value.NewBool(c.Outbox) }),
		a("languages", textsType, "the languages of its names", func(c context) value.Value { return mentioned(c.Languages) }),
		a("relations", textsType, "the contexts it is related to", func(c context) value.Value {
			return names(c.Relations, func(r *model.Relation) string { return r.Other.Text })
		}),
		a("actors", textsType, "the names of its actors", func(c context) value.Value { return bare(c.Actors) }),
		a("externals", textsType, "those of its external systems", func(c context) value.Value { return bare(c.Externals) }),
		a("commands", textsType, "those of its commands", func(c context) value.Value { return bare(c.Commands) }),
		a("aggregates", textsType, "those of its aggregates", func(c context) value.Value { return bare(c.Aggregates) }),
		a("events", textsType, "those of its events", func(c context) value.Value { return bare(c.Events) }),
		a("handlers", textsType, "those of its handlers", func(c context) value.Value { return bare(c.Handlers) }),
		a("processes", textsType, "those of its processes", func(c context) value.Value { return bare(c.Processes) }),
		a("readModels", textsType, "those of its read models", func(c context) value.Value { return bare(c.ReadModels) }),
		a("types", textsType, "those of its types", func(c context) value.Value { return bare(c.Types) }),
		a("scenarios", textsType, "those of its scenarios", func(c context) value.Value { return bare(c.Scenarios) }),
		a("hotspots", textsType, "the texts of its hotspots", func(c context) value.Value {
			return names(c.Hotspots, func(h *model.Hotspot) string { return h.Text.Text })
		}),
	)
}

func typeSubject() subject {
	list := func(c *model.Context) []*model.DataType { return c.Types }
	return newSubject("type", list, common[*model.DataType](
		a("data", fieldsType, "its fields", func(t *model.DataType) value.Value { return fields(t.Data) }),
		a("values", textsType, "the members of an enum", func(t *model.DataType) value.Value {
			return names(t.Type.Values, func(member string) string { return member })
		}),
	)...)
}

func scenarioSubject() subject {
	list := func(c *model.Context) []*model.Scenario { return c.Scenarios }
	type scenario = *model.Scenario
	return newSubject("scenario", list, common[scenario](
		a("given", textsType, "the events that happened before", func(s scenario) value.Value { return examples(s.Given.Events) }),
		a("when", textsType, "the messages of its steps", func(s scenario) value.Value {
			return names(s.When, func(step *model.Step) string { return step.Name.Text })
		}),
		a("then", textsType, "the events it expects", func(s scenario) value.Value { return examples(s.Then.Events) }),
		a("rejected", truthType, "whether it expects a rejection", func(s scenario) value.Value {
			return value.NewBool(s.Then.Rejection == model.RejectionExpected)
		}),
		a("faults", numberType, "how many faults it has", func(s scenario) value.Value { return value.NewInt(int64(len(s.Faults))) }),
	)...)
}

func examples(events []*model.EventExample) value.Value {
	return names(events, func(e *model.EventExample) string { return e.Name.Text })
}
