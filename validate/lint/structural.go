package lint

import (
	"slices"
	"strings"
)

// structural is the ids of what is found while a model is read. They can't be
// switched off: what is not understood can't be checked, drawn or run either.
// A test compares the list with package model.
var structural = []string{
	"expression/invalid", "expression/not-marked",
	"model/channel", "model/conflicting-setting", "model/duplicate-element", "model/empty", "model/named-twice", "model/relation", "model/version",
	"reference/unresolved", "reference/wrong-kind",
	"scenario/domain-event", "scenario/fault", "scenario/published", "scenario/together",
	"syntax/alias", "syntax/anchor", "syntax/duplicate-key", "syntax/encoding", "syntax/key-as-name", "syntax/list-item", "syntax/merge-key",
	"syntax/missing-key", "syntax/name", "syntax/tag", "syntax/too-large", "syntax/too-many", "syntax/unknown-key", "syntax/unquoted-comma",
	"syntax/unquoted-comment", "syntax/wrong-type", "syntax/yaml",
	"type/cycle", "type/literal", "type/mismatch", "type/missing-field", "type/syntax", "type/too-deep", "type/unknown", "type/unknown-field",
}

func isStructural(pattern string) bool {
	return slices.ContainsFunc(structural, func(id string) bool { return MatchRule(pattern, id) })
}

// isDecidable reports whether findings of a rule can be ignored and be part of
// a baseline: those about the model, not those about reading it or about what
// a team wrote down about rules.
func isDecidable(id string) bool {
	return !slices.Contains(structural, id) && !strings.HasPrefix(id, "lint/")
}
