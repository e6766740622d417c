package cli

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

// withEdits returns findings whose fixes are spelled out: a program that reads
// them gets the places that a new name changes, in all files. A fix that can't
// be worked out is left out.
func withEdits(m *model.Model, findings []model.Diagnostic) []model.Diagnostic {
	renames := func(d model.Diagnostic) bool { return d.Fix != nil && d.Fix.Rename != nil }
	if !slices.ContainsFunc(findings, renames) {
		return findings
	}
	names := refactor.NewNames(m)
	spelled := slices.Clone(findings)
	for i := range spelled {
		if !renames(spelled[i]) {
			continue
		}
		title := spelled[i].Fix.Title
		edits, err := names.Edits(spelled[i].Fix)
		if spelled[i].Fix = nil; err == nil {
			spelled[i].Fix = &model.Fix{Title: title, Edits: edits}
		}
	}
	return spelled
}
