package validate_test

import (
	"reflect"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// FuzzRun runs all rules, those that are off included, over any text. Nothing
// may panic, two runs may not differ, and each finding is fit to be printed.
func FuzzRun(f *testing.F) {
	for _, rule := range validate.Rules() {
		f.Add(rule.Bad)
		f.Add(rule.Good)
	}
	for _, check := range model.Checks() {
		f.Add(check.Bad)
	}
	known := map[string]bool{}
	for _, rule := range validate.Rules() {
		known[rule.ID] = true
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, _ := model.Load("fuzz.storm.yaml", []byte(text))
		findings := validate.Run(m, validate.Rules(), nil)
		for i, finding := range findings {
			switch {
			case !known[finding.Rule], finding.Message == "", finding.Hint == "", finding.At.IsZero():
				t.Errorf("a finding lacks a part: %+v", finding)
			case i > 0 && finding.At.Before(findings[i-1].At):
				t.Errorf("%s stands before %s", findings[i-1].At, finding.At)
			}
			for _, related := range finding.Related {
				if related.At.IsZero() || related.Message == "" {
					t.Errorf("%s: a related place lacks a part: %+v", finding.Rule, related)
				}
			}
			checkFix(t, &finding)
		}
		if again := validate.Run(m, validate.Rules(), nil); !reflect.DeepEqual(findings, again) {
			t.Error("two runs differ")
		}
	})
}

func checkFix(t *testing.T, finding *model.Diagnostic) {
	t.Helper()
	fix := finding.Fix
	switch {
	case fix == nil:
	case fix.Title == "", fix.Rename == nil && len(fix.Edits) == 0:
		t.Errorf("%s: the fix lacks a part: %+v", finding.Rule, fix)
	case fix.Rename != nil && (fix.Rename.To == "" || fix.Rename.At.IsZero()):
		t.Errorf("%s: the rename lacks a part: %+v", finding.Rule, fix.Rename)
	}
}
