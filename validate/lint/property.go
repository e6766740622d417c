package lint

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// The types of properties.
var (
	textType     = value.BuiltIn(value.String)
	textsType    = value.ListOf(textType)
	numberType   = value.BuiltIn(value.Int)
	truthType    = value.BuiltIn(value.Bool)
	durationType = value.BuiltIn(value.Duration)

	fieldType = &value.Type{Kind: value.Record, Name: "field", Fields: []value.Field{
		{Name: "name", Type: textType}, {Name: "type", Type: textType},
		{Name: "optional", Type: truthType}, {Name: "description", Type: textType},
	}}
	fieldsType = value.ListOf(fieldType)

	timerType = &value.Type{Kind: value.Record, Name: "timer", Fields: []value.Field{
		{Name: "name", Type: textType}, {Name: "after", Type: durationType},
		{Name: "sends", Type: textsType}, {Name: "publishes", Type: textsType},
	}}
	timersType = value.ListOf(timerType)
)

// text is a text of the model; nothing is an empty one.
func text(name string) value.Value { return value.NewString(name) }

// names returns the names of the items of a list.
func names[E any](items []E, name func(E) string) value.Value {
	texts := make([]value.Value, len(items))
	for i, item := range items {
		texts[i] = text(name(item))
	}
	return value.NewList(texts)
}

// declared returns the qualified names of elements.
func declared[E model.Declared](elements []E) value.Value {
	return names(elements, func(e E) string { return e.Declaration().QualifiedName() })
}

// bare returns the names of elements of the same context.
func bare[E model.Declared](elements []E) value.Value {
	return names(elements, func(e E) string { return e.Declaration().Name.Text })
}

func mentioned(all []model.Name) value.Value {
	return names(all, func(n model.Name) string { return n.Text })
}

func conditions(all []*model.Condition) value.Value {
	return names(all, func(c *model.Condition) string { return c.That.Text })
}

func effects(all []*model.Effect) value.Value {
	return names(all, func(e *model.Effect) string { return e.Message.Text })
}

func expressionText(e *model.Expression) value.Value {
	if e == nil {
		return text("")
	}
	return text(e.Text)
}

func fields(all []*model.Field) value.Value {
	records := make([]value.Value, len(all))
	for i, field := range all {
		kind := ""
		if field.Written != nil {
			kind = field.Written.Text
		}
		records[i] = value.NewRecord(fieldType, []value.Value{
			text(field.Name.Text), text(kind), value.NewBool(field.Type != nil && field.Type.Optional), text(field.Description.Text),
		})
	}
	return value.NewList(records)
}

func timers(all []*model.Timer) value.Value {
	records := make([]value.Value, len(all))
	for i, timer := range all {
		records[i] = value.NewRecord(timerType, []value.Value{
			text(timer.Name.Text), value.NewDuration(timer.After), effects(timer.Sends), effects(timer.Publishes),
		})
	}
	return value.NewList(records)
}
