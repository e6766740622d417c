package play

import (
	"strconv"
	"strings"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
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

// existing returns the identity of an aggregate that exists, where an example
// names one that does not.
func (s *Samples) existing(field value.Field, example value.Value, now *trace.Snapshot) value.Value {
	aggregate := s.identified(field)
	if aggregate == nil {
		return example
	}
	known := Identities(now, aggregate)
	if len(known) == 0 {
		return example
	}
	for _, identity := range known {
		if identity == example.String() {
			return example
		}
	}
	if v, err := value.Parse(known[0], field.Type); err == nil {
		return v
	}
	return example
}

// identified returns the aggregate whose identity a field holds, or nil.
func (s *Samples) identified(field value.Field) *model.Aggregate {
	if field.Type.Kind == value.Reference {
		return s.aggregates[field.Type.Required().Name]
	}
	if field.Type.Kind == value.Record || field.Type.Kind == value.List {
		return nil
	}
	return s.identities[field.Name]
}

// Suggestions returns the identities that a field may hold, the latest first.
func (s *Samples) Suggestions(field value.Field, now *trace.Snapshot) []string {
	if aggregate := s.identified(field); aggregate != nil {
		return Identities(now, aggregate)
	}
	return nil
}

// Value returns a value for a field: of an example, or one of its type. An
// optional field without an example stays missing.
func (s *Samples) Value(field value.Field, now *trace.Snapshot, depth int) value.Value {
	if v, known := s.fields[fieldKey{field.Name, field.Type.String()}]; known {
		return s.existing(field, v, now)
	}
	if field.Type.Optional || depth > deepest {
		return value.Null()
	}
	if aggregate := s.identified(field); aggregate != nil {
		if known := Identities(now, aggregate); len(known) > 0 {
			if v, err := value.Parse(known[0], field.Type); err == nil {
				return v
			}
		}
	}
	switch field.Type.Kind {
	case value.Record:
		return s.record(field.Type, nil, now, depth+1)
	case value.List:
		element := field.Type.Element
		if element == nil {
			return value.NewList(nil)
		}
		return value.NewList([]value.Value{s.Value(value.Field{Name: field.Name, Type: element.Required()}, now, depth+1)})
	default:
		return s.scalar(field)
	}
}

// scalar returns a plausible value of a type.
func (s *Samples) scalar(field value.Field) value.Value {
	switch field.Type.Kind {
	case value.Int:
		return value.NewInt(1)
	case value.Money:
		v, _ := value.Parse("10 "+s.currency, field.Type)
		return v
	case value.Decimal:
		v, _ := value.Parse("1.5", field.Type)
		return v
	case value.Bool:
		return value.NewBool(false)
	case value.Date:
		return value.NewDate(runtime.Epoch())
	case value.DateTime:
		return value.NewDateTime(runtime.Epoch())
	case value.Duration:
		return value.NewDuration(time.Hour)
	case value.Enum:
		return value.NewEnum(field.Type.Values[0])
	case value.UUID, value.Reference:
		v, _ := value.Parse(strings.ToLower(stem(field.Name))+"-1", field.Type)
		return v
	case value.String:
		return value.NewString(field.Name)
	default:
		return value.Null()
	}
}

// stem takes "Id" from the name of a field.
func stem(name string) string {
	for _, suffix := range []string{"Id", "ID", "_id"} {
		if short, cut := strings.CutSuffix(name, suffix); cut && short != "" {
			return short
		}
	}
	return name
}
