package cli_test

import (
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
	"github.com/eventstorm/storm/validate"
)

// TestFixesOfRules takes the fixes in the bad example of each rule: what has a
// fix must be gone after it.
func TestFixesOfRules(t *testing.T) {
	fixable := 0
	for _, rule := range validate.Rules() {
		check := func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
			return model.SortDiagnostics(append(loaded, validate.Run(m, []validate.Rule{rule}, nil)...))
		}
		m, _ := model.Load("bad.storm.yaml", []byte(rule.Bad))
		fixed := refactor.Fix(m, check)
		for _, refused := range fixed.Refused {
			t.Errorf("%s: %q does no good: %v", rule.ID, refused.Finding.Fix.Title, refused.Why)
		}
		fixable += len(fixed.Done)
	}
	if fixable < 3 {
		t.Errorf("only %d findings of all rules have a fix", fixable)
	}
}
