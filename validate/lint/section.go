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
	folder string // that its paths are seen from
}

// sectionsOf returns the sections of a model: the shared file, those for the
// whole model, and those for its contexts.
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

// fits reports whether the section is about a context, or about what is in
// none of them.
func (s *section) fits(context *model.Context) bool {
	return s.Context == nil || s.Context == context
}

// settings yields the decisions of the section about a rule at a place: first
// those for all of it, then those of the overrides that fit, each from the
// least to the most exact.
func (s *section) settings(rule string, at *place, each func(*model.RuleSetting)) {
	if !s.fits(at.context) {
		return
	}
	about(s.Rules, rule, each)
	for _, override := range s.Overrides {
		if s.overrides(override, at) {
			about(override.Rules, rule, each)
		}
	}
}

// about calls each for the settings about a rule: those of groups first, the
// longest pattern last of them, then the rule's own.
func about(settings []*model.RuleSetting, rule string, each func(*model.RuleSetting)) {
	var found []*model.RuleSetting
	for _, setting := range settings {
		if MatchRule(setting.Rule.Text, rule) {
			found = append(found, setting)
		}
	}
	slices.SortStableFunc(found, func(a, b *model.RuleSetting) int {
		return exactness(a.Rule.Text) - exactness(b.Rule.Text)
	})
	for _, setting := range found {
		each(setting)
	}
}

// exactness orders patterns: the longer says more, and a name says most.
func exactness(pattern string) int {
	if isPattern(pattern) {
		return len(pattern)
	}
	return 1 << 16
}

// overrides reports whether an override fits a place.
func (s *section) overrides(o *model.Override, at *place) bool {
	return fitsContexts(o, at.context) && s.fitsPaths(o, at.path)
}

func fitsContexts(o *model.Override, context *model.Context) bool {
	return len(o.Contexts) == 0 || context != nil && slices.ContainsFunc(o.Contexts, func(name model.Name) bool {
		return matches(name.Text, context.Name.Text, 0)
	})
}

func (s *section) fitsPaths(o *model.Override, file string) bool {
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
