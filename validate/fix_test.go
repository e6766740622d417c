package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// TestFixes: the finding is gone after the fix of each bad example that has
// one. The names in these examples are told apart by their texts alone.
func TestFixes(t *testing.T) {
	fixed := 0
	for _, rule := range validate.Rules() {
		for _, finding := range validate.Run(loaded(t, rule.Bad), []validate.Rule{rule}, nil) {
			if finding.Fix == nil {
				continue
			}
			fixed++
			mended := rule.Bad
			if rename := finding.Fix.Rename; rename != nil {
				mended = strings.ReplaceAll(mended, textAt(rename.At), rename.To)
			}
			for _, edit := range slices.Backward(finding.Fix.Edits) {
				mended = mended[:edit.At.Start().Offset] + edit.Text + mended[edit.At.End().Offset:]
			}
			if left := validate.Run(loaded(t, mended), []validate.Rule{rule}, nil); len(left) > 0 {
				t.Errorf("%s: after %q there is still: %s\n%s", rule.ID, finding.Fix.Title, left[0].Message, mended)
			}
		}
	}
	if fixed < 5 {
		t.Errorf("only %d fixes", fixed)
	}
}

func loaded(t *testing.T, text string) *model.Model {
	t.Helper()
	m, problems := model.Load("example.storm.yaml", []byte(text))
	for _, problem := range problems {
		t.Errorf("%s: %s (%s)\n%s", problem.At, problem.Message, problem.Hint, text)
	}
	return m
}

func textAt(at model.Range) string {
	return string(at.Source().Content[at.Start().Offset:at.End().Offset])
}

// TestRenames: a rename is proposed only where it is certain and free; else
// the hint says what to do.
func TestRenames(t *testing.T) {
	for name, test := range map[string]struct{ text, hint, to string }{
		"a certain one":         {"events: [OrderStart]", `rename it to "OrderStarted"`, "OrderStarted"},
		"the name is taken":     {"events: [OrderStarted, OrderStart]", `"OrderStarted" would do but is taken: tell the two apart by what they mean, or keep one of them`, ""},
		"its spelling is taken": {"events: [order_started, OrderStart]", `"OrderStarted" would do but is taken: tell the two apart by what they mean, or keep one of them`, ""},
		"taken in another kind": {"events: [OrderStart]\nhandlers: {OrderStarted: {handles: OrderStart}}", `rename it to "OrderStarted"`, "OrderStarted"},
		"advice alone":          {"events: [OrderNoticeboard]", `say what happened, as in "OrderShipped"`, ""},
		"a suffix":              {"level: process\nexternals: [Shop]\nevents: {OrderStartedEvent: {external: Shop}}", `rename it to "OrderStarted"`, "OrderStarted"},
		"a style":               {"level: process\nexternals: [Shop]\nevents: {OrderStarted: {external: Shop}, order_paid: {external: Shop}}", `rename it to "OrderPaid"`, "OrderPaid"},
		"a replaced word":       {"glossary: {Order: {replaces: [Purchase]}}\nevents: [purchase_started]", `rename it to "order_started"`, "order_started"},
		"two words for one":     {"glossary: {Order item: {replaces: [Line]}}\nevents: [LineAdded]", `rename it to "OrderItemAdded"`, "OrderItemAdded"},
		"a word twice in a row": {"glossary: {Order: {replaces: [Purchase]}}\nevents: [PurchaseOrderStarted]", `use "Order" in the name`, ""},
		"a Persian word":        {"language: fa\nglossary: {سفارش: {replaces: [خرید]}}\nevents: [خرید ثبت شد]", `rename it to "سفارش ثبت شد"`, "سفارش ثبت شد"},
		"another language":      {"events: [BestellungAufgegeben, RechnungBezahlt]", "names are checked as English: if this is German, say language: de", ""},
		"yet another language":  {"language: [pt, es]\nevents: [BestellungAufgegeben, RechnungBezahlt]", "names are checked as Portuguese or Spanish: if this is German, add de to language:", ""},
	} {
		t.Run(name, func(t *testing.T) {
			m := loaded(t, test.text)
			var renaming []model.Diagnostic
			for _, finding := range validate.Run(m, validate.Default(), nil) {
				if strings.HasPrefix(finding.Rule, "naming/") || strings.HasPrefix(finding.Rule, "glossary/") {
					renaming = append(renaming, finding)
				}
			}
			if !slices.ContainsFunc(renaming, func(d model.Diagnostic) bool { return d.Hint == test.hint && proposed(&d) == test.to }) {
				t.Errorf("no finding has the hint %q and the new name %q among %+v", test.hint, test.to, renaming)
			}
		})
	}
}

// proposed returns the new name in a finding's fix, or nothing.
func proposed(d *model.Diagnostic) string {
	if d.Fix == nil || d.Fix.Rename == nil {
		return ""
	}
	return d.Fix.Rename.To
}
