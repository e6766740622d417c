package validate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// TestExamples holds the documentation of each rule against the rule itself:
// the bad example has its finding and no other, the good one has none.
func TestExamples(t *testing.T) {
	for _, rule := range validate.Rules() {
		t.Run(rule.ID, func(t *testing.T) {
			rules := with(rule.ID)
			if found := check(t, rule.Bad, rules); !slices.Equal(found, []string{rule.ID}) {
				t.Errorf("the bad example has the findings %v, want only %s\n%s", found, rule.ID, rule.Bad)
			}
			if found := check(t, rule.Good, rules); len(found) > 0 {
				t.Errorf("the good example has the findings %v\n%s", found, rule.Good)
			}
		})
	}
}

// with returns the rules that are on by default, and one more.
func with(id string) []validate.Rule {
	return slices.DeleteFunc(validate.Rules(), func(r validate.Rule) bool { return r.Off && r.ID != id })
}

// check returns the ids of the findings in a model, each once.
func check(t *testing.T, text string, rules []validate.Rule) []string {
	t.Helper()
	m, problems := model.Load("example.storm.yaml", []byte(text))
	for _, problem := range problems {
		t.Errorf("%s: %s (%s)\n%s", problem.At, problem.Message, problem.Hint, text)
	}
	var found []string
	for _, finding := range validate.Run(m, rules, nil) {
		found = append(found, finding.Rule)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func TestRulesAreDocumented(t *testing.T) {
	rules := validate.Rules()
	if !slices.IsSortedFunc(rules, func(a, b validate.Rule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("rules are not sorted by id")
	}
	for _, rule := range rules {
		if rule.Summary == "" || rule.Why == "" || rule.Bad == "" || rule.Good == "" {
			t.Errorf("the rule %s lacks a part of its documentation", rule.ID)
		}
	}
}
