package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// checking is how the models of one command are checked: what the team decided
// and what the command line says.
type checking struct {
	options  validation
	decided  lint.Options
	problems []model.Diagnostic // of the shared file
}

// prepare reads what a check of a model needs beside it.
func (a *app) prepare(cmd *cobra.Command, m *model.Model, paths []string, options validation) (*checking, error) {
	if _, err := chooseContexts(cmd, m, options.contexts); err != nil {
		return nil, err
	}
	decided, problems, err := lintOptions(cmd, m, paths, options)
	return &checking{options, decided, problems}, err
}

// usualFindings returns what "storm validate" finds without flags in a model
// that paths name.
func (a *app) usualFindings(cmd *cobra.Command, paths []string, m *model.Model, loaded []model.Diagnostic) ([]model.Diagnostic, error) {
	checking, err := a.prepare(cmd, m, paths, validation{})
	if err != nil {
		return nil, err
	}
	return checking.check(m, loaded).Findings, nil
}

// check returns what is found in a model that was loaded with some
// diagnostics.
func (c *checking) check(m *model.Model, loaded []model.Diagnostic) lint.Result {
	result := lint.Check(m, slices.Concat(loaded, c.problems), c.decided)
	if len(c.options.contexts) > 0 {
		result = within(m, result, c.options.contexts)
	}
	return result
}

// findings returns all that is found in a model; what is in other contexts
// than the wanted ones has no fix. It holds also what a baseline knows, since a
// new name would make that unknown.
func (c *checking) findings(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
	all := *c
	all.decided.Baseline = nil
	all.options.contexts = nil
	found := all.check(m, loaded).Findings
	if len(c.options.contexts) == 0 {
		return found
	}
	inside := insideOf(m, c.options.contexts)
	for i := range found {
		if !inside(found[i].At) {
			found[i].Fix = nil
		}
	}
	return found
}

// run returns what the formats print.
func (c *checking) run(m *model.Model, result lint.Result, failure error) *report.Run {
	run := &report.Run{
		Findings: result.Findings,
		Hidden:   result.Hidden,
		Failures: failureTexts(failure),
		Files:    make([]string, len(m.Sources)),
		Summary:  report.Summarize(m, result.Findings, result.Hidden),
		Version:  version,
		Fails:    c.options.threshold(),
	}
	for i, source := range m.Sources {
		run.Files[i] = source.Path
	}
	switch c.options.format {
	case "sarif":
		run.Rules = describedRules(result.Own)
		run.Findings = withEdits(m, run.Findings)
	case "json":
		run.Findings = withEdits(m, run.Findings)
	}
	return run
}

// within returns what was found in contexts of some names, and in none.
func within(m *model.Model, result lint.Result, names []string) lint.Result {
	kept := lint.Result{Own: result.Own}
	inside := insideOf(m, names)
	for _, finding := range result.Findings {
		if inside(finding.At) {
			kept.Findings = append(kept.Findings, finding)
		}
	}
	for _, hidden := range result.Hidden {
		if inside(hidden.At) {
			kept.Hidden = append(kept.Hidden, hidden)
		}
	}
	return kept
}

// insideOf returns a function that reports whether a place is in one of the
// contexts of some names, or in none at all.
func insideOf(m *model.Model, names []string) func(model.Range) bool {
	contextOf := lint.ContextsOf(m)
	return func(at model.Range) bool {
		context := contextOf(at)
		return context == nil || slices.Contains(names, context.Name.Text)
	}
}

// describedRules returns what programs are told of all rules.
func describedRules(own []lint.OwnRule) []report.Rule {
	var rules []report.Rule
	for _, entry := range rulebook.Entries() {
		rules = append(rules, report.Rule{ID: entry.ID, Summary: entry.Summary, Why: entry.Why, Page: pageOf(entry.ID), Severity: entry.Severity})
	}
	for _, rule := range own {
		rules = append(rules, report.Rule{ID: rule.ID, Summary: rule.Summary, Severity: rule.Severity})
	}
	return rules
}

// pageOf returns where people read about a rule.
func pageOf(id string) string {
	return "https://github.com/eventstorm/storm/blob/main/docs/rules.md#" + strings.ReplaceAll(id, "/", "")
}

// failureTexts returns what could not be read, in words.
func failureTexts(err error) []string {
	if err == nil {
		return nil
	}
	var texts []string
	for _, failure := range failures(err) {
		texts = append(texts, describe(failure))
	}
	return texts
}
