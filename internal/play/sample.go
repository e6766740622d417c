package play

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// Samples knows values that make sense in a model: those of its scenarios.
type Samples struct {
	messages   map[*value.Type][]*model.Assignment // the first example of a command or event
	fields     map[fieldKey]value.Value            // the first example of a field
	identities map[string]*model.Aggregate         // by the name of the field that identifies them
	aggregates map[string]*model.Aggregate         // by their name
	currency   string
}

// fieldKey is a field that means the same wherever it stands.
type fieldKey struct {
	name, of string // and its type as it is written
}

// NewSamples reads the scenarios of a model.
func NewSamples(m *model.Model) *Samples {
	s := &Samples{
		messages: map[*value.Type][]*model.Assignment{}, fields: map[fieldKey]value.Value{},
		identities: map[string]*model.Aggregate{}, aggregates: map[string]*model.Aggregate{}, currency: "USD",
	}
	for _, context := range m.Contexts {
		for _, aggregate := range context.Aggregates {
			s.aggregates[aggregate.Name.Text] = aggregate
			if name := aggregate.IdentityField(); name != "id" {
				s.identities[name] = aggregate
			}
		}
	}
	for _, context := range m.Contexts {
		for _, scenario := range context.Scenarios {
			if scenario.Then.Rejection != model.RejectionExpected { // its data may be what is refused
				s.scenario(scenario)
			}
		}
	}
	return s
}

func (s *Samples) scenario(scenario *model.Scenario) {
	for _, step := range scenario.When {
		switch {
		case step.Command != nil:
			s.message(step.Command.Record, step.Data)
		case step.Event != nil:
			s.message(step.Event.Record, step.Data)
		}
	}
	for _, given := range scenario.Given.Events {
		if given.Event != nil {
			s.message(given.Event.Record, given.Data)
		}
	}
}

func (s *Samples) message(record *value.Type, data []*model.Assignment) {
	if record == nil {
		return
	}
	if best := s.messages[record]; best == nil {
		s.messages[record] = data
	}
	for _, each := range data {
		t, found := record.Field(each.Field.Text)
		if !found || each.Value == nil || each.Value.Literal.IsNull() {
			continue
		}
		s.learn(each.Field.Text, t, each.Value.Literal, 0)
	}
}

// learn remembers a value of a field, and those within it.
func (s *Samples) learn(name string, t *value.Type, v value.Value, depth int) {
	if t == nil || v.IsNull() || depth > deepest {
		return
	}
	key := fieldKey{name, t.String()}
	if _, known := s.fields[key]; !known {
		s.fields[key] = v
	}
	switch v.Kind() {
	case value.List:
		for _, element := range v.Elements() {
			s.learn(name, t.Element, element, depth+1)
		}
	case value.Record:
		for i, field := range v.Shape().Fields {
			s.learn(field.Name, field.Type, v.Fields()[i], depth+1)
		}
	}
}

// Command returns data for a command; identity is that of the aggregate it
// acts on, empty for one that it starts.
func (s *Samples) Command(command *model.Command, identity string, now *trace.Snapshot) value.Value {
	record := s.record(command.Record, s.messages[command.Record], now, 0)
	if command.Aggregate == nil || record.Kind() != value.Record {
		return record
	}
	field, found := command.Aggregate.IdentityIn(command.Record)
	if !found {
		return record
	}
	at, _ := command.Record.FieldIndex(field)
	if known := Identities(now, command.Aggregate); identity == "" && !command.Creates && len(known) > 0 {
		identity = known[0]
	}
	if identity == "" {
		identity = s.free(command.Aggregate, record.Fields()[at], now)
	}
	if known, err := value.Parse(identity, command.Record.Fields[at].Type); err == nil {
		return record.WithAt(at, known)
	}
	return record
}

// free returns an identity that no aggregate has: the example's, or one after
// it.
func (s *Samples) free(aggregate *model.Aggregate, example value.Value, now *trace.Snapshot) string {
	taken := map[string]bool{}
	for _, identity := range Identities(now, aggregate) {
		taken[identity] = true
	}
	text := example.String()
	if example.IsNull() || text == "" {
		text = strings.ToLower(strings.Join(strings.Fields(aggregate.Name.Text), "-")) + "-1"
	}
	stem := strings.TrimRight(text, "0123456789")
	number, _ := strconv.Atoi(text[len(stem):])
	for taken[text] {
		number++
		text = stem + strconv.Itoa(number)
	}
	return text
}

// Event returns data for an event that comes in.
func (s *Samples) Event(event *model.Event, now *trace.Snapshot) value.Value {
	return s.record(event.Record, s.messages[event.Record], now, 0)
}

// deepest bounds values within values.
const deepest = 6

func (s *Samples) record(t *value.Type, example []*model.Assignment, now *trace.Snapshot, depth int) value.Value {
	if t == nil || len(t.Fields) == 0 {
		return value.Null()
	}
	stated := map[string]value.Value{}
	for _, each := range example {
		if each.Value != nil && each.Value.Expression == nil {
			stated[each.Field.Text] = each.Value.Literal
		}
	}
	values := make([]value.Value, len(t.Fields))
	for i, field := range t.Fields {
		if v, known := stated[field.Name]; known && !v.IsNull() {
			values[i] = s.existing(field, v, now)
			continue
		}
		values[i] = s.Value(field, now, depth)
	}
	return value.NewRecord(t, values)
}
