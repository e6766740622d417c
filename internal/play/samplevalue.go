package play

import (
	"strings"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

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
