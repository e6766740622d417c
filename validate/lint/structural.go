package lint

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// isStructural reports whether a pattern stands for something that is found
// while a model is read, and so can't be switched off.
func isStructural(pattern string) bool {
	return slices.ContainsFunc(model.Checks(), func(check model.Check) bool { return MatchRule(pattern, check.ID) })
}

// structuralIDs returns the ids of all that is found while a model is read.
func structuralIDs() []string {
	checks := model.Checks()
	ids := make([]string, len(checks))
	for i, check := range checks {
		ids[i] = check.ID
	}
	return ids
}

// undecidable returns the ids of what can't be ignored, nor be part of a
// baseline: what reading a model finds. Notices can't be either.
func undecidable() map[string]bool {
	ids := map[string]bool{}
	for _, id := range structuralIDs() {
		ids[id] = true
	}
	return ids
}

// isNotice reports whether an id is one of a notice.
func isNotice(id string) bool { return strings.HasPrefix(id, "lint/") }
