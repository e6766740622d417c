package lint

import (
	"slices"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// Options say how a model is checked. The zero value applies all rules as the
// model itself decides.
type Options struct {
	Rules    []validate.Rule // that there are; nil: validate.Rules()
	Shared   *model.Lint     // the decisions of a file beside the model, or nil
	Only     []string        // ids and groups of rules; empty: all of them
	Today    time.Time       // by which ignore comments expire: a day in UTC at 00:00
	Baseline *Baseline       // known findings, or nil
}

// Result is what was found.
type Result struct {
	Findings []model.Diagnostic // sorted by place: the loader's, the rules' and the notices
	Hidden   []Hidden           // findings that a team hid, sorted by place
	Own      []OwnRule          // the team's own rules, in the order they were written
}

// Hidden is a finding that does not count.
type Hidden struct {
	model.Diagnostic
	By     HiddenBy
	Reason string // of an ignore comment; may be empty
}

// HiddenBy says why a finding does not count.
type HiddenBy uint8

// The ways to hide a finding.
const (
	ByIgnore   HiddenBy = iota // a comment in the model
	ByBaseline                 // it is in the baseline
)

// OwnRule is what is known of a rule of a team's own.
type OwnRule struct {
	ID, Summary string
	Severity    model.Severity
}

// Check applies rules to a model that was loaded with some diagnostics, and
// returns everything that was found and counts. What the loader finds can't be
// switched off, ignored or put into a baseline: what is not understood can't
// be checked, drawn or run either. The model is not changed.
func Check(m *model.Model, loaded []model.Diagnostic, options Options) Result {
	if options.Rules == nil {
		options.Rules = validate.Rules()
	}
	check := newCheck(m, options)
	check.findRules()
	findings := validate.Run(m, check.rules, check.decisions.tuning())
	findings = append(findings, runOwnRules(m, check.own, check.book)...)
	result := check.sift(findings)
	if !hasErrors(loaded) {
		check.reportLeftovers()
	}
	result.Findings = slices.Concat(loaded, result.Findings, check.notices(loaded))
	result.Findings = model.SortDiagnostics(result.Findings)
	slices.SortStableFunc(result.Hidden, func(a, b Hidden) int {
		switch {
		case a.At.Before(b.At):
			return -1
		case b.At.Before(a.At):
			return 1
		default:
			return 0
		}
	})
	for _, rule := range check.catalog.ownRules() {
		summary := or(rule.own.Description.Text, "own rule "+rule.id)
		result.Own = append(result.Own, OwnRule{ID: rule.id, Summary: summary, Severity: rule.severity})
	}
	return result
}

func hasErrors(diagnostics []model.Diagnostic) bool {
	return slices.ContainsFunc(diagnostics, func(d model.Diagnostic) bool { return d.Severity == model.SeverityError })
}

// IDs returns the ids of all rules that there are for a model, those of the
// loader and the notices included, sorted.
func IDs(m *model.Model, shared *model.Lint, rules []validate.Rule) []string {
	if rules == nil {
		rules = validate.Rules()
	}
	catalog := newCatalog(rules)
	catalog.addOwnRules(sectionsOf(m, shared), newNotebook())
	ids := slices.Concat(structuralIDs(), catalog.ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}
