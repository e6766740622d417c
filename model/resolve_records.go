package model

import "github.com/eventstorm/storm/model/value"

// standardIdentity is the field that identifies an aggregate which names none.
const standardIdentity = "id"

// resolveRecords works out the record types of messages, states and rows.
func (r *resolver) resolveRecords() {
	for _, c := range r.model.Contexts {
		for _, aggregate := range c.Aggregates {
			r.resolveFields(c, aggregate.State, aggregate)
			aggregate.Record = identified(record(aggregate.Name.Text, aggregate.State), aggregate.IdentityField())
		}
		for _, command := range c.Commands {
			r.resolveFields(c, command.Data, command)
			command.Record = record(command.Name.Text, command.Data)
		}
		for _, event := range c.Events {
			r.resolveFields(c, event.Data, event)
			event.Record = record(event.Name.Text, event.Data)
		}
		for _, process := range c.Processes {
			r.resolveFields(c, process.State, process)
			process.Record = record(process.Name.Text, process.State)
		}
		for _, readModel := range c.ReadModels {
			r.resolveFields(c, readModel.Data, readModel)
			readModel.Record = record(readModel.Name.Text, readModel.Data)
			r.checkKey(readModel)
		}
	}
	for _, c := range r.model.Contexts {
		for _, process := range c.Processes {
			r.resolveCorrelation(process)
		}
	}
}

// IdentityField returns the name of the field that identifies the aggregate:
// as stated, or "id".
func (a *Aggregate) IdentityField() string {
	if a.Identity.IsZero() {
		return standardIdentity
	}
	return a.Identity.Text
}

// IdentityIn returns the field of a message that says which instance of the
// aggregate it is about: the one named as its identity, or else the first that
// is a reference to it.
func (a *Aggregate) IdentityIn(message *value.Type) (field string, ok bool) {
	if _, ok := message.Field(a.IdentityField()); ok {
		return a.IdentityField(), true
	}
	for _, field := range message.Fields {
		if field.Type.Kind == value.Reference && field.Type.Required().Name == a.Reference.Name {
			return field.Name, true
		}
	}
	return "", false
}

// identified puts a field for an identity before the others, unless it is
// already among them.
func identified(t *value.Type, identity string) *value.Type {
	if _, ok := t.Field(identity); ok {
		return t
	}
	t.Fields = append([]value.Field{{Name: identity, Type: value.BuiltIn(value.UUID)}}, t.Fields...)
	return t
}

func (r *resolver) checkKey(readModel *ReadModel) {
	switch {
	case readModel.Key.IsZero() && len(readModel.Projections) > 0:
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the read model " + quote(readModel.Name.Text) + " is filled from events but has no key",
			Hint:    "add key: with the field of its data that identifies a row",
			At:      readModel.Name.At,
		})
	case !readModel.Key.IsZero():
		if fieldNamed(readModel.Data, readModel.Key.Text) == nil {
			r.unknownField(readModel.Key, "the read model "+quote(readModel.Name.Text), fieldNames(readModel.Data))
		}
	}
}

// resolveCorrelation gives a process the field it correlates by, with the
// type it has in the event that starts it, and checks that its events have it.
func (r *resolver) resolveCorrelation(process *Process) {
	if process.Correlates.IsZero() || len(process.StartNames) == 0 {
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the process " + quote(process.Name.Text) + " does not say which event starts it and which field it correlates by",
			Hint:    "add starts: with an event and correlates: with a field of its events",
			At:      process.Name.At,
		})
		return
	}
	events := append(append([]*Event(nil), process.Starts...), process.Ends...)
	for _, reaction := range process.Reactions {
		if reaction.Event != nil {
			events = append(events, reaction.Event)
		}
	}
	process.Record = identified(process.Record, process.Correlates.Text)
	for _, event := range events {
		if _, ok := event.Record.Field(process.Correlates.Text); !ok {
			r.uncorrelated(process, event)
		}
	}
}

func (r *resolver) uncorrelated(process *Process, event *Event) {
	r.report(Diagnostic{
		Rule:    "type/unknown-field",
		Message: "the process " + quote(process.Name.Text) + " correlates by " + quote(process.Correlates.Text) + ", which the event " + quote(event.QualifiedName()) + " does not have",
		Hint:    suggest(process.Correlates.Text, fieldNames(event.Data), "its fields are "),
		At:      process.Correlates.At,
		Related: []Related{{Message: "the event", At: event.Name.At}},
	})
}
