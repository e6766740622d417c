package refactor

import "github.com/eventstorm/storm/model"

// A step is fixes that are taken together: they do not touch each other, and
// either all of them rename or none does.
type step struct {
	findings []model.Diagnostic
	edits    []model.Edit
	renames  bool
	names    map[newName]bool // those that renamings of the step give
	places   map[*model.Source]*intervals
}

// A newName is a name that a renaming takes from others of its space.
type newName struct {
	context *model.Context
	space   string
	text    string
}

// choose puts the next step together, of no more than so many fixes.
func (f *fixer) choose(most int) *step {
	names := namesOf(f.now.reading)
	next := &step{names: map[newName]bool{}, places: map[*model.Source]*intervals{}}
	for _, finding := range f.now.findings {
		if len(next.findings) >= max(1, most) {
			break
		}
		if finding.Fix == nil || f.unfixable[idOf(&finding)] != nil {
			continue
		}
		if len(next.findings) > 0 && next.renames != (finding.Fix.Rename != nil) {
			continue
		}
		if edits, err := names.Edits(finding.Fix); err == nil && len(edits) > 0 {
			next.add(finding, edits, names)
		}
	}
	return next
}

// add adds a fix unless it touches one that is there already.
func (s *step) add(finding model.Diagnostic, edits []model.Edit, names *Names) {
	for _, edit := range edits {
		if s.places[edit.At.Source()].touches(edit.At) {
			return
		}
	}
	if rename := finding.Fix.Rename; rename != nil {
		declaration := names.declared[rename.At]
		taken := newName{declaration.Context, space(declaration.Kind), rename.To}
		if s.names[taken] {
			return
		}
		s.names[taken] = true
	}
	for _, edit := range edits {
		source := edit.At.Source()
		if s.places[source] == nil {
			s.places[source] = new(intervals)
		}
		s.places[source].add(edit.At)
	}
	s.renames = finding.Fix.Rename != nil
	s.findings = append(s.findings, finding)
	s.edits = append(s.edits, edits...)
}
