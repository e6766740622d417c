package model

import (
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// ReadModel is what people look at: rows filled from events.
type ReadModel struct {
	Element
	Key         Name // the field that identifies a row
	Data        []*Field
	Record      *value.Type
	ActorNames  []Name // who looks at it
	Actors      []*Actor
	Projections []*Projection
}

// ProjectionAction says what an event does to a row.
type ProjectionAction uint8

// The actions.
const (
	ProjectionUpsert ProjectionAction = iota // adds the row or changes it
	ProjectionUpdate                         // changes the row if it is there
	ProjectionDelete                         // removes the row if it is there
)

// String returns the word used in a model: "upsert", "update", "delete".
func (a ProjectionAction) String() string { return projectionWords[a] }

var projectionWords = []string{ProjectionUpsert: "upsert", ProjectionUpdate: "update", ProjectionDelete: "delete"}

// Projection is how one event fills a read model.
type Projection struct {
	At        Range
	EventName Name
	Event     *Event
	Action    ProjectionAction
	Key       *Expression // of the row; nil: the event's field with the name of the key
	When      *Expression
	Sets      []*Assignment
	Supply    []Supply // for each field of a row, in declared order; a field without supply keeps its value

	Scope *expression.Scope // the variables that Key, When, Sets and Supply see: event, row
}

var readModelForm = form[ReadModel]{
	noun:    "read model",
	summary: "What people look at: rows filled from events.",
	short:   "a sentence",
	keys: []key[ReadModel]{
		described("What the accountant has to look after.", func(m *ReadModel) *Name { return &m.Description }),
		{
			name: "key", summary: "The field that identifies a row.", standard: "needed with from",
			example: "key: orderId", binding: mention("a field of its data", func(m *ReadModel) *Name { return &m.Key }),
		},
		{
			name: "data", summary: "The fields of a row.", standard: "nothing",
			example: "data: {orderId: uuid, amount: money}", binding: fields(func(m *ReadModel) *[]*Field { return &m.Data }),
		},
		{
			name: "actor", summary: "Who looks at it.", standard: "nobody in particular",
			example: "actor: Accountant", binding: mentions("an actor", func(m *ReadModel) *[]Name { return &m.ActorNames }),
		},
		{
			name: "from", summary: "What each event does to a row: upsert, update or delete.", standard: "nothing",
			example: "from: {PaymentRequested: upsert, PaymentAccepted: delete}", binding: collected(&projectionForm, newProjection, shortProjection, func(m *ReadModel) *[]*Projection { return &m.Projections }),
		},
	},
}

var projectionForm = form[Projection]{
	noun:    "projection",
	summary: "How one event fills a read model; it sees event, and row as it was before. Its short form is the action. Fields with the name of an event's field come by name.",
	short:   "upsert, update or delete",
	keys: []key[Projection]{
		{
			name: "action", summary: "upsert adds the row or changes it, update changes it if it is there, delete removes it.", standard: "upsert",
			example: "action: update", binding: word(projectionWords, func(p *Projection, i int, _ Range) { p.Action = ProjectionAction(i) }),
		},
		{
			name: "key", summary: "The key of the row.", standard: "the event's field with the name of the key",
			example: "key: event.buyerId", binding: computed("a key", func(p *Projection) **Expression { return &p.Key }),
		},
		{
			name: "when", summary: "Only if this holds.", standard: "always",
			example: "when: event.total > 0 USD", binding: condition(func(p *Projection) **Expression { return &p.When }),
		},
		{
			name: "sets", summary: "Values for fields that do not come by name.", standard: "none",
			example: "sets: {spent: =row.spent + event.total}", binding: assigned("fields with their new values", func(p *Projection) *[]*Assignment { return &p.Sets }),
		},
	},
}

func newProjection(name Name) *Projection { return &Projection{At: name.At, EventName: name} }

func shortProjection(r *reader, projection *Projection, body *yaml.Node) {
	if i, ok := r.option(body, projectionWords); ok {
		projection.Action = ProjectionAction(i)
	}
}
