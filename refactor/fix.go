package refactor

import (
	"errors"
	"fmt"

	"github.com/eventstorm/storm/model"
)

// Check returns all findings in a model, given those of the loader. It must
// give the same answer for the same files.
type Check func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic

// Fixing is a Change that took the fixes of findings.
type Fixing struct {
	Change
	Findings []model.Diagnostic // what is left, in the changed files
	Done     []model.Diagnostic // the findings whose fixes were taken, at their places before, in the order they were taken
	Refused  []Refused          // the findings that have a fix which was not taken
}

// Refused is a finding whose fix was not taken.
type Refused struct {
	Finding model.Diagnostic // in the changed files
	Why     error
}

// Fix takes the fixes of the findings in a model: as many at once as do not
// touch each other, in the order of their places, and again until none is left.
// After each step the files are loaded and checked anew. A fix counts only if
// its finding is gone, no other finding has come, and a renaming has changed
// nothing but names; if not, it is taken back and reported as refused.
//
// The sources of the model must not be loaded by anyone else meanwhile. A
// model has no more than a few hundred steps; what then is left is refused.
func Fix(m *model.Model, check Check) *Fixing {
	f := &fixer{check: check, unfixable: map[findingID]error{}}
	f.now = f.look(m.Sources)
	f.run()
	return &Fixing{
		Change:   Change{Sources: f.now.model.Sources, Model: f.now.model, Diagnostics: f.now.diagnostics},
		Findings: f.now.findings,
		Done:     f.done,
		Refused:  f.refused(),
	}
}

// A fixer takes fixes step by step.
type fixer struct {
	check     Check
	now       checked
	done      []model.Diagnostic
	unfixable map[findingID]error // what was tried alone and did no good
}

// A checked model is a reading with its findings.
type checked struct {
	reading
	findings []model.Diagnostic
}

func (f *fixer) look(sources []*model.Source) checked {
	r := read(sources)
	return checked{reading: r, findings: f.check(r.model, r.diagnostics)}
}

// maxSteps bounds how often the files are loaded and checked anew.
const maxSteps = 300

var errTooManySteps = errors.New("too many other fixes did no good; try again after a look at these")

// run takes all fixes that do good. A step that does none is tried again with
// half as many fixes, so that one bad fix costs few steps however many there
// are.
func (f *fixer) run() {
	most := len(f.now.findings)
	for range maxSteps {
		step := f.choose(most)
		if len(step.findings) == 0 {
			return
		}
		switch err := f.take(step); {
		case err == nil:
			most = min(2*most, len(f.now.findings))
		case len(step.findings) > 1:
			most = len(step.findings) / 2
		default:
			f.unfixable[idOf(&step.findings[0])] = err
		}
	}
	for i := range f.now.findings {
		if id := idOf(&f.now.findings[i]); f.now.findings[i].Fix != nil && f.unfixable[id] == nil {
			f.unfixable[id] = errTooManySteps
		}
	}
}

func idOf(d *model.Diagnostic) findingID { return findingID{d.Rule, d.At} }

// take makes a step, or says why it does no good and leaves all as it is.
func (f *fixer) take(s *step) error {
	moved, err := apply(f.now.model.Sources, s.edits)
	if err != nil {
		return err
	}
	after := f.look(moved.after)
	if err := s.goodFrom(f.now, after, moved); err != nil {
		return err
	}
	f.done = append(f.done, s.findings...)
	f.now = after
	unfixable := make(map[findingID]error, len(f.unfixable))
	for id, err := range f.unfixable {
		unfixable[findingID{id.rule, moved.place(id.at)}] = err
	}
	f.unfixable = unfixable
	return nil
}

// goodFrom says why a step from one model to another does no good, or nil.
func (s *step) goodFrom(before, after checked, moved *shift) error {
	if s.renames {
		if err := same(before.reading, after.reading, moved); err != nil {
			return err
		}
	}
	if fresh := newFindings(before.findings, after.findings, moved); len(fresh) > 0 {
		return fmt.Errorf("another finding would come at %s: %s", fresh[0].At, fresh[0].Message)
	}
	left := map[findingID]int{}
	for i := range after.findings {
		left[idOf(&after.findings[i])]++
	}
	for i := range before.findings {
		left[findingID{before.findings[i].Rule, moved.place(before.findings[i].At)}]--
	}
	for i := range s.findings {
		if left[findingID{s.findings[i].Rule, moved.place(s.findings[i].At)}] >= 0 {
			return errors.New("the finding would still be there")
		}
	}
	return nil
}

// refused returns what has a fix that was not taken.
func (f *fixer) refused() []Refused {
	var refused []Refused
	names := namesOf(f.now.reading)
	for _, finding := range f.now.findings {
		if finding.Fix == nil {
			continue
		}
		why := f.unfixable[idOf(&finding)]
		if _, err := names.Edits(finding.Fix); err != nil && why == nil {
			why = err
		}
		refused = append(refused, Refused{Finding: finding, Why: why})
	}
	return refused
}
