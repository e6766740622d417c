package model

// LintSchema returns the JSON Schema (draft 2020-12) of a file of decisions
// about rules, as ReadLint reads it, indented and with a newline at the end. An
// editor completes the rules and groups that are given by their ids, each with
// its summary; others are as good, since a team has rules of its own.
func LintSchema(rules map[string]string) []byte {
	definitions := schemaSet{}
	root := jsonObject{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     "https://raw.githubusercontent.com/eventstorm/storm/main/docs/storm.lint.schema.json",
		"title":   "storm decisions about rules",
	}
	lintForm.describe(root, definitions)
	root["type"] = []string{"object", "null"}
	root["$defs"] = definitions
	ruleSettingForm.define(definitions)
	definitions["decision"] = jsonObject{"anyOf": []any{
		jsonObject{"enum": severityWords},
		jsonObject{"$ref": "#/$defs/" + ruleSettingForm.noun},
		jsonObject{"type": "null"},
	}}
	decision := jsonObject{"$ref": "#/$defs/decision"}
	known := jsonObject{}
	for id, summary := range rules {
		known[id] = jsonObject{"description": summary, "allOf": []any{decision}}
	}
	definitions["decisions"] = jsonObject{"type": "object", "properties": known, "additionalProperties": decision}
	for _, holder := range []jsonObject{root, definitions[overrideForm.noun]} {
		property := holder["properties"].(jsonObject)["rules"].(jsonObject)
		property["anyOf"].([]any)[0] = jsonObject{"$ref": "#/$defs/decisions"} // in place of the mapping; the others are a list, and nothing
	}
	return indented(root)
}
