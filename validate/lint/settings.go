package lint

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// settings is what a section, or one of its overrides, decides about each
// rule, found out once. It is safe for concurrent use.
type settings map[string][]setting

// A setting is one decision about a rule.
type setting struct {
	*model.RuleSetting
	allowed  map[string]bool // names under allow
	patterns []string        // those of them that stand for several
}

// newSettings finds out which decisions are about which of the rules. Of those
// about one rule, groups stand before the rule itself, and of groups the
// shorter ones first: the last one that says something counts.
func newSettings(written []*model.RuleSetting, ids []string) settings {
	made := settings{}
	for _, each := range inOrderOfExactness(written) {
		read := setting{RuleSetting: each}
		for _, name := range each.Allow {
			if isPattern(name.Text) {
				read.patterns = append(read.patterns, name.Text)
				continue
			}
			if read.allowed == nil {
				read.allowed = make(map[string]bool, len(each.Allow))
			}
			read.allowed[name.Text] = true
		}
		if !isPattern(each.Rule.Text) {
			made[each.Rule.Text] = append(made[each.Rule.Text], read)
			continue
		}
		for _, id := range ids {
			if MatchRule(each.Rule.Text, id) {
				made[id] = append(made[id], read)
			}
		}
	}
	return made
}

func inOrderOfExactness(written []*model.RuleSetting) []*model.RuleSetting {
	sorted := slices.Clone(written)
	slices.SortStableFunc(sorted, func(a, b *model.RuleSetting) int {
		return exactness(a.Rule.Text) - exactness(b.Rule.Text)
	})
	return sorted
}

// exactness orders patterns: the longer says more, and a name says most.
func exactness(pattern string) int {
	if isPattern(pattern) {
		return len(pattern)
	}
	return 1 << 16
}

// allows reports whether a name may break the rule.
func (s *setting) allows(name string) bool {
	return s.allowed[name] || slices.ContainsFunc(s.patterns, func(pattern string) bool { return matches(pattern, name, 0) })
}
