package refactor

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// WriteOut returns findings in which the fixes that rename hold every edit of
// the renaming as well, for formats that know of edits alone. A finding whose
// name can't be changed loses its fix. It leaves the given findings as they
// are, and loads the model's sources again if any fix renames.
func WriteOut(m *model.Model, findings []model.Diagnostic) []model.Diagnostic {
	renames := func(d model.Diagnostic) bool { return d.Fix != nil && d.Fix.Rename != nil }
	if !slices.ContainsFunc(findings, renames) {
		return findings
	}
	names := NewNames(m)
	written := slices.Clone(findings)
	for i := range written {
		if !renames(written[i]) {
			continue
		}
		edits, err := names.Edits(written[i].Fix)
		if err != nil {
			written[i].Fix = nil
			continue
		}
		written[i].Fix = &model.Fix{Title: written[i].Fix.Title, Rename: written[i].Fix.Rename, Edits: edits}
	}
	return written
}
