package lint

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// A check is one run of Check.
type check struct {
	model     *model.Model
	options   Options
	book      *notebook
	catalog   *catalog
	decisions decisions
	ignores   *ignores
	rules     []validate.Rule // that are applied
	own       []*known        // own rules that are applied
	applied   []string        // the ids of all of them
	locator   *locator        // nil until it is needed
}

func newCheck(m *model.Model, options Options) *check {
	c := &check{model: m, options: options, book: newNotebook(), catalog: newCatalog(options.Rules)}
	c.decisions = sectionsOf(m, options.Shared)
	c.catalog.addOwnRules(c.decisions, c.book)
	limit(c.decisions, c.book)
	for _, section := range c.decisions {
		section.read(c.catalog.ids)
	}
	settings := &settingsCheck{notebook: c.book, catalog: c.catalog, contexts: contextNames(m)}
	for _, section := range c.decisions {
		settings.section(section)
	}
	settings.conflicts(c.decisions)
	c.ignores = newIgnores(m, c.catalog, options.Today, c.book)
	return c
}

func contextNames(m *model.Model) []string {
	if m.Incomplete {
		return nil
	}
	names := make([]string, len(m.Contexts))
	for i, context := range m.Contexts {
		names[i] = context.Name.Text
	}
	return names
}

func (c *catalog) ownRules() []*known {
	var own []*known
	for _, id := range c.ids {
		if rule := c.rules[id]; rule.own != nil {
			own = append(own, rule)
		}
	}
	return own
}

// findRules finds out which rules are applied: those that are chosen, or may
// be on somewhere.
func (c *check) findRules() {
	for _, id := range c.catalog.ids {
		rule := c.catalog.rules[id]
		if !c.chosen(id) || !c.named(id) && !c.decisions.mayBeOn(rule) {
			continue
		}
		switch {
		case rule.rule != nil:
			c.rules = append(c.rules, *rule.rule)
		case rule.own != nil:
			c.own = append(c.own, rule)
		}
		c.applied = append(c.applied, id)
	}
}

// chosen reports whether a rule is among those that were asked for.
func (c *check) chosen(id string) bool {
	return len(c.options.Only) == 0 || slices.ContainsFunc(c.options.Only, func(pattern string) bool { return MatchRule(pattern, id) })
}

// named reports whether a rule was asked for by its id, and so is applied even
// where it is off by itself.
func (c *check) named(id string) bool { return slices.Contains(c.options.Only, id) }

// sift leaves out findings that a team decided not to see, and gives the
// others the severities that it decided on.
func (c *check) sift(findings []model.Diagnostic) Result {
	if len(c.decisions) == 0 && !c.ignores.any() && c.options.Baseline == nil {
		return Result{Findings: findings}
	}
	known := c.options.Baseline.matcher()
	var result Result
	for _, finding := range findings {
		at := c.at(finding.At)
		if !c.decide(&finding, &at) {
			continue
		}
		if reason, ignored := c.ignores.suppress(&finding); ignored {
			result.Hidden = append(result.Hidden, Hidden{finding, ByIgnore, reason})
			continue
		}
		if known(&finding, &at) {
			result.Hidden = append(result.Hidden, Hidden{finding, ByBaseline, ""})
			continue
		}
		result.Findings = append(result.Findings, finding)
	}
	return result
}

func (c *check) at(at model.Range) place {
	if c.locator == nil {
		c.locator = newLocator(c.model)
	}
	return c.locator.at(at)
}

// decide gives a finding its severity; it reports false when the finding is
// not wanted.
func (c *check) decide(finding *model.Diagnostic, at *place) bool {
	rule := c.catalog.rules[finding.Rule]
	if rule == nil || len(c.decisions) == 0 {
		return true
	}
	strictness := c.decisions.strictness(rule, at)
	if strictness == model.StrictnessOff && rule.off && c.named(rule.id) {
		return !c.decisions.allowed(rule, at)
	}
	if strictness == model.StrictnessOff || c.decisions.allowed(rule, at) {
		return false
	}
	finding.Severity = severityOf(strictness)
	return true
}

// reportLeftovers reports ignore comments and findings of the baseline that
// nothing answers to any more.
func (c *check) reportLeftovers() {
	c.ignores.reportUnused(c.model, func(pattern string) bool {
		return slices.ContainsFunc(c.applied, func(id string) bool { return !isNotice(id) && MatchRule(pattern, id) })
	}, c.book)
	if c.options.Baseline != nil {
		c.options.Baseline.reportStale(c.applies, c.book)
	}
}

// applies reports whether a rule was applied, or is none any more.
func (c *check) applies(id string) bool {
	return c.chosen(id) && (c.catalog.rules[id] == nil || slices.Contains(c.applied, id))
}

// notices returns the notices with the severities that the team decided on,
// but for those that follow from what the loader found.
func (c *check) notices(loaded []model.Diagnostic) []model.Diagnostic {
	kept := c.book.notices[:0]
	unread := newUnread(loaded)
	for _, notice := range c.book.notices {
		if unread.explains(&notice) {
			continue
		}
		rule := c.catalog.rules[notice.Rule]
		if rule == nil || rule.fixed {
			kept = append(kept, notice)
			continue
		}
		if !c.chosen(notice.Rule) {
			continue
		}
		at := c.at(notice.At)
		if c.decide(&notice, &at) {
			kept = append(kept, notice)
		}
	}
	return kept
}
