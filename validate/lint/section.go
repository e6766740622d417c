package lint

import (
	"path"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// A section is a lint section, or a shared file, in the order in which they
// count: of two that decide about a finding, the later one does.
type section struct {
	*model.Lint
	folder    string // that its paths are seen from
	rules     settings
	overrides []override
}

// An override is what a section decides otherwise somewhere.
type override struct {
	*model.Override
	rules settings
}

// sectionsOf returns the sections of a model: the shared file, those for the
// whole model, and those for its contexts. What they decide about rules is
// read later, when all rules are known.
func sectionsOf(m *model.Model, shared *model.Lint) []*section {
	var sections []*section
	if shared != nil {
		sections = append(sections, newSection(shared))
	}
	for _, ofContext := range []bool{false, true} {
		for _, lint := range m.Lint {
			if (lint.Context != nil) == ofContext {
				sections = append(sections, newSection(lint))
			}
		}
	}
	return sections
}

func newSection(lint *model.Lint) *section {
	return &section{Lint: lint, folder: path.Dir(lint.At.File())}
}

// read finds out what the section decides about each of the rules.
func (s *section) read(ids []string) {
	s.rules = newSettings(s.Rules, ids)
	for _, each := range s.Overrides {
		s.overrides = append(s.overrides, override{each, newSettings(each.Rules, ids)})
	}
}

// fits reports whether the section is about a context, or about what is in
// none of them.
func (s *section) fits(context *model.Context) bool {
	return s.Context == nil || s.Context == context
}

// settings calls each for the decisions of the section about a rule at a
// place, in the order in which they count.
func (s *section) settings(rule string, at *place, each func(*setting)) {
	if !s.fits(at.context) {
		return
	}
	s.rules.each(rule, each)
	for i := range s.overrides {
		if o := &s.overrides[i]; len(o.rules[rule]) > 0 && o.fitsContext(at.context) && s.fitsPath(o, at.path) {
			o.rules.each(rule, each)
		}
	}
}

// inContext is settings for a context as a whole: it leaves out what is said
// for some files alone.
func (s *section) inContext(rule string, context *model.Context, each func(*setting)) {
	if !s.fits(context) {
		return
	}
	s.rules.each(rule, each)
	for i := range s.overrides {
		if o := &s.overrides[i]; len(o.Paths) == 0 && o.fitsContext(context) {
			o.rules.each(rule, each)
		}
	}
}

func (s settings) each(rule string, each func(*setting)) {
	about := s[rule]
	for i := range about {
		each(&about[i])
	}
}

func (o *override) fitsContext(context *model.Context) bool {
	return len(o.Contexts) == 0 || context != nil && slices.ContainsFunc(o.Contexts, func(name model.Name) bool {
		return matches(name.Text, context.Name.Text, 0)
	})
}

func (s *section) fitsPath(o *override, file string) bool {
	if len(o.Paths) == 0 {
		return true
	}
	seen := relative(s.folder, file)
	return slices.ContainsFunc(o.Paths, func(pattern model.Name) bool {
		text := strings.TrimPrefix(pattern.Text, "./")
		if !strings.Contains(text, "/") {
			return matches(text, path.Base(seen), '/')
		}
		return matches(text, seen, '/')
	})
}
