package rulebook

import "github.com/eventstorm/storm/model"

// LintSchema returns the JSON Schema of a file of decisions about rules, by
// which an editor completes each rule, and each group of rules, that a team can
// decide about.
func LintSchema() []byte {
	rules := map[string]string{}
	for _, group := range Groups() {
		for _, entry := range group.Entries {
			if !entry.Fixed {
				rules[entry.ID] = entry.Summary
				rules[group.Name+"/*"] = "All rules about " + group.Summary + "."
			}
		}
	}
	return model.LintSchema(rules)
}
