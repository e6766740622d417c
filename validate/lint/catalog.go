package lint

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/validate"
)

// A known rule is one that a team can decide about.
type known struct {
	id       string
	severity model.Severity
	off      bool // unless a team switches it on
	fixed    bool // nobody can decide about it
	rule     *validate.Rule
	own      *ownRule
}

// A catalog is all rules that can be decided about: those of package validate,
// a team's own, and the notices.
type catalog struct {
	ids   []string // in the order they came
	rules map[string]*known
}

func newCatalog(rules []validate.Rule) *catalog {
	c := &catalog{rules: make(map[string]*known, len(rules)+16)}
	for i := range rules {
		rule := &rules[i]
		c.add(&known{id: rule.ID, severity: rule.Severity, off: rule.Off, rule: rule})
	}
	for _, notice := range Notices() {
		c.add(&known{id: notice.ID, severity: notice.Severity, fixed: notice.Fixed})
	}
	return c
}

func (c *catalog) add(rule *known) {
	c.ids = append(c.ids, rule.id)
	c.rules[rule.id] = rule
}

// matching returns the rules that a pattern stands for and that can be
// decided about.
func (c *catalog) matching(pattern string) []*known {
	if !isPattern(pattern) {
		if rule := c.rules[pattern]; rule != nil && !rule.fixed {
			return []*known{rule}
		}
		return nil
	}
	var found []*known
	for _, id := range c.ids {
		if rule := c.rules[id]; !rule.fixed && MatchRule(pattern, id) {
			found = append(found, rule)
		}
	}
	return found
}

// hasGroup reports whether a rule of storm begins like an id does up to its
// slash.
func (c *catalog) hasGroup(id string) bool {
	group, _, _ := strings.Cut(id, "/")
	for _, each := range append(structuralIDs(), c.ids...) {
		if rule := c.rules[each]; (rule == nil || rule.own == nil) && strings.HasPrefix(each, group+"/") {
			return true
		}
	}
	return false
}

// check reports a mention of a rule, or of a group of rules, that is not
// known or can't be decided about; verb says what can't be done.
func (c *catalog) check(book *notebook, rule model.Name, verb string) bool {
	if len(c.matching(rule.Text)) > 0 {
		return true
	}
	found := c.rules[rule.Text]
	switch {
	case found != nil:
		book.add(model.Diagnostic{
			Rule:    unknownRule,
			Message: quote(rule.Text) + " can't be " + verb + ": it finds decisions that decide nothing",
			Hint:    "mend what it finds",
			At:      rule.At,
		})
	case isStructural(rule.Text):
		book.add(model.Diagnostic{
			Rule:    unknownRule,
			Message: quote(rule.Text) + " can't be " + verb + ": what can't be read can't be checked, drawn or run either",
			Hint:    "mend what it finds",
			At:      rule.At,
		})
	case isPattern(rule.Text):
		book.add(model.Diagnostic{
			Rule:    unknownRule,
			Message: "no rule is in the group " + quote(rule.Text),
			Hint:    or(didYouMean(rule.Text, c.groups()), c.list(rule.Text)),
			At:      rule.At,
		})
	default:
		book.add(model.Diagnostic{
			Rule:    unknownRule,
			Message: "there is no rule " + quote(rule.Text),
			Hint:    or(didYouMean(rule.Text, c.ids), c.list(rule.Text)),
			At:      rule.At,
		})
	}
	return false
}

// list names the rules of the group that an id begins with, or the groups.
func (c *catalog) list(id string) string {
	group, _, _ := strings.Cut(id, "/")
	var ids []string
	for _, each := range c.ids {
		if strings.HasPrefix(each, group+"/") {
			ids = append(ids, each)
		}
	}
	if len(ids) == 0 {
		return "the groups are " + strings.Join(c.groups(), ", ")
	}
	rest := ""
	if len(ids) > maxNamed {
		ids, rest = ids[:maxNamed], ", …"
	}
	return "in " + quote(group+"/*") + " there is " + strings.Join(ids, ", ") + rest
}

// groups returns the groups that rules stand in, in the order of the rules.
func (c *catalog) groups() []string {
	var groups []string
	seen := map[string]bool{}
	for _, id := range c.ids {
		group, _, _ := strings.Cut(id, "/")
		if !seen[group] {
			seen[group] = true
			groups = append(groups, group+"/*")
		}
	}
	return groups
}

func didYouMean(word string, others []string) string {
	if near := value.Nearest(word, others); near != "" {
		return "did you mean " + quote(near) + "?"
	}
	return ""
}

func or(first, second string) string {
	if first != "" {
		return first
	}
	return second
}

func quote(text string) string { return "\"" + text + "\"" }
