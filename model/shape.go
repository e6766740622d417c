package model

import "math"

// A shape is what may stand at a place of a model: it describes itself in
// words, for the reference, and in JSON Schema, for editors.
type shape interface {
	// words says what may stand there: "a name or a list of names".
	words() string
	// schema returns JSON Schema (2020-12); it adds the definitions that it
	// mentions to the set.
	schema(definitions schemaSet) jsonObject
}

// jsonObject is an object of a JSON Schema.
type jsonObject = map[string]any

// textShape is any scalar, described by words.
type textShape struct{ meaning string }

func (s textShape) words() string { return s.meaning }

func (s textShape) schema(schemaSet) jsonObject {
	return jsonObject{"type": []string{"string", "number", "boolean"}}
}

// choiceShape is one of several words.
type choiceShape struct{ options []string }

func (s choiceShape) words() string { return orList(s.options) }

func (s choiceShape) schema(schemaSet) jsonObject { return jsonObject{"enum": s.options} }

// booleanShape is true or false.
type booleanShape struct{}

func (booleanShape) words() string { return "true or false" }

func (booleanShape) schema(schemaSet) jsonObject { return jsonObject{"type": "boolean"} }

// integerShape is a whole number from a minimum to a maximum, which may be
// math.MaxInt for none.
type integerShape struct{ minimum, maximum int }

func (integerShape) words() string { return "a whole number" }

func (s integerShape) schema(schemaSet) jsonObject {
	schema := jsonObject{"type": "integer", "minimum": s.minimum}
	if s.maximum < math.MaxInt {
		schema["maximum"] = s.maximum
	}
	return schema
}

// anyShape is any value, described by words.
type anyShape struct{ meaning string }

func (s anyShape) words() string { return s.meaning }

func (anyShape) schema(schemaSet) jsonObject { return jsonObject{} }

// manyShape is one item, or a list of items.
type manyShape struct{ item shape }

func (s manyShape) words() string { return s.item.words() + ", or a list of these" }

func (s manyShape) schema(definitions schemaSet) jsonObject {
	item := s.item.schema(definitions)
	return jsonObject{"anyOf": []any{item, jsonObject{"type": "array", "items": item}, jsonObject{"type": "null"}}}
}

// mapShape is a mapping of names of the user's choice to values of one shape.
type mapShape struct {
	meaning string
	value   shape
}

func (s mapShape) words() string { return s.meaning }

func (s mapShape) schema(definitions schemaSet) jsonObject {
	return jsonObject{"type": []string{"object", "null"}, "additionalProperties": s.value.schema(definitions)}
}

// eitherShape is one of several shapes.
type eitherShape struct{ options []shape }

func (s eitherShape) words() string {
	words := make([]string, len(s.options))
	for i, option := range s.options {
		words[i] = option.words()
	}
	return orList(words)
}

func (s eitherShape) schema(definitions schemaSet) jsonObject {
	schemas := make([]any, len(s.options))
	for i, option := range s.options {
		schemas[i] = option.schema(definitions)
	}
	return jsonObject{"anyOf": schemas}
}

// collectionShape is a collection of elements: a mapping of names to bodies,
// or a list of names and of single names with their bodies.
type collectionShape struct {
	meaning string
	body    shape // of the long form
}

func (s collectionShape) words() string { return s.meaning }

func (s collectionShape) schema(definitions schemaSet) jsonObject {
	body := s.body.schema(definitions)
	return jsonObject{"anyOf": []any{
		jsonObject{"type": "object", "additionalProperties": body},
		jsonObject{"type": "array", "items": jsonObject{"anyOf": []any{
			jsonObject{"type": []string{"string", "number", "boolean"}},
			jsonObject{"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": body},
		}}},
		jsonObject{"type": []string{"string", "null"}},
	}}
}

// orList puts words together: "a, b or c".
func orList(words []string) string {
	text := ""
	for i, word := range words {
		switch {
		case i == 0:
		case i == len(words)-1:
			text += " or "
		default:
			text += ", "
		}
		text += word
	}
	return text
}
