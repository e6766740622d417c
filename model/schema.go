package model

import "encoding/json"

// schemaSet holds the definitions of a JSON Schema, by name.
type schemaSet map[string]jsonObject

// formShape is a mapping with the keys of a form.
type formShape[T any] struct{ form *form[T] }

func (s formShape[T]) words() string { return "the keys of " + article(s.form.noun) }

func (s formShape[T]) schema(definitions schemaSet) jsonObject {
	s.form.define(definitions)
	return jsonObject{"$ref": "#/$defs/" + s.form.noun}
}

// namedShape is the body of a named thing: nothing, a short form, or the long
// form.
type namedShape[T any] struct{ form *form[T] }

func (s namedShape[T]) words() string {
	if s.form.short == "" {
		return "the keys of " + article(s.form.noun)
	}
	return s.form.short + ", or the keys of " + article(s.form.noun)
}

func (s namedShape[T]) schema(definitions schemaSet) jsonObject {
	s.form.define(definitions)
	short := []string{"null"}
	if s.form.short != "" {
		short = []string{"string", "number", "boolean", "null"}
	}
	return jsonObject{"anyOf": []any{
		jsonObject{"type": short},
		jsonObject{"$ref": "#/$defs/" + s.form.noun},
	}}
}

// define adds the form's definition to a set, once.
func (f *form[T]) define(definitions schemaSet) {
	if _, defined := definitions[f.noun]; defined {
		return
	}
	definition := jsonObject{}
	definitions[f.noun] = definition // first, so that a form may mention itself
	f.describe(definition, definitions)
}

func (f *form[T]) describe(definition jsonObject, definitions schemaSet) {
	properties := jsonObject{}
	for _, key := range f.keys {
		property := key.shape.schema(definitions)
		described := jsonObject{"description": key.summary}
		if _, isReference := property["$ref"]; isReference {
			described["allOf"] = []any{property}
		} else {
			for name, part := range property {
				described[name] = part
			}
		}
		properties[key.name] = described
	}
	definition["type"] = "object"
	definition["description"] = f.summary
	definition["properties"] = properties
	definition["additionalProperties"] = false
}

// Schema returns the JSON Schema (draft 2020-12) of the language, indented
// and with a newline at the end. It is written from the definitions by which
// Load reads.
func Schema() []byte {
	definitions := schemaSet{}
	root := jsonObject{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     "https://raw.githubusercontent.com/eventstorm/storm/main/docs/storm.schema.json",
		"title":   "storm model",
	}
	documentForm.describe(root, definitions)
	root["type"] = []string{"object", "null"}
	root["$defs"] = definitions
	return indented(root)
}

// indented returns the JSON form of a schema, with a newline at the end.
func indented(root jsonObject) []byte {
	text, err := json.MarshalIndent(root, "", "  ")
	if err != nil {
		// Objects of strings, numbers and slices always have a JSON form.
		panic(err)
	}
	return append(text, '\n')
}
