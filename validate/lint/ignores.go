package lint

import (
	"time"

	"github.com/eventstorm/storm/model"
)

// ignores is the ignore comments of a model.
type ignores struct {
	bySource map[*model.Source][]*ignore
	byLine   map[*model.Source]map[int][]*ignore // by the line that they are about
	outlines outlines
	today    time.Time
}

// newIgnores finds the ignore comments of a model and reports what is wrong
// with them by themselves.
func newIgnores(m *model.Model, catalog *catalog, today time.Time, book *notebook) *ignores {
	all := &ignores{
		bySource: map[*model.Source][]*ignore{}, byLine: map[*model.Source]map[int][]*ignore{},
		outlines: outlines{}, today: today,
	}
	for _, source := range m.Sources {
		found := ignoresIn(source, book)
		if len(found) == 0 {
			continue
		}
		all.bySource[source], all.byLine[source] = found, map[int][]*ignore{}
		for _, each := range found {
			all.byLine[source][each.line] = append(all.byLine[source][each.line], each)
			all.check(each, catalog, book)
		}
	}
	return all
}

func (i *ignores) check(g *ignore, catalog *catalog, book *notebook) {
	for at := range g.rules {
		rule := &g.rules[at]
		if isNotice(rule.Text) {
			book.add(model.Diagnostic{
				Rule: unknownRule, Message: quote(rule.Text) + " can't be ignored by a comment",
				Hint: "decide about it under lint: {rules: {" + rule.Text + ": info}}", At: rule.At,
			})
			continue
		}
		rule.known = catalog.check(book, rule.Name, "ignored")
	}
	if g.reason == "" {
		book.add(model.Diagnostic{
			Rule: ignoreReason, Message: "the ignore comment does not say why",
			Hint: "add the reason behind --, so that others know when it may go", At: g.at,
		})
	}
	if g.expired(i.today) {
		book.add(model.Diagnostic{
			Rule: expiredIgnore, Message: "the ignore comment has expired: it counted until " + g.until.Format(time.DateOnly),
			Hint: "mend what it ignored, or agree on a new day", At: g.at,
		})
	}
}

func (i *ignores) any() bool { return len(i.bySource) > 0 }

// suppress reports whether a comment ignores a finding, and the reason that
// the comment gives.
func (i *ignores) suppress(finding *model.Diagnostic) (reason string, suppressed bool) {
	source := finding.At.Source()
	byLine := i.byLine[source]
	if byLine == nil {
		return "", false
	}
	for line := finding.At.Start().Line; line > 0; line = i.outlines.of(source).parent(line) {
		for _, g := range byLine[line] {
			if !g.expired(i.today) && g.suppresses(finding.Rule) {
				suppressed = true
				reason = or(reason, g.reason)
			}
		}
	}
	return reason, suppressed
}

// suppresses reports whether the comment names a rule, and remembers that it
// was of use.
func (g *ignore) suppresses(rule string) bool {
	found := false
	for at := range g.rules {
		if each := &g.rules[at]; each.known && MatchRule(each.Text, rule) {
			each.used, found = true, true
		}
	}
	return found
}

// reportUnused reports mentions of rules that suppressed nothing, of those
// that were applied.
func (i *ignores) reportUnused(m *model.Model, applied func(pattern string) bool, book *notebook) {
	for _, source := range m.Sources {
		for _, g := range i.bySource[source] {
			for _, each := range g.rules {
				if each.used || !each.known || g.expired(i.today) || !applied(each.Text) {
					continue
				}
				book.add(model.Diagnostic{
					Rule: unusedIgnore, Message: "there is nothing to ignore: " + quote(each.Text) + " finds nothing here",
					Hint: "remove it from the comment", At: each.At,
				})
			}
		}
	}
}
