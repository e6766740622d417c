package validate_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// A planted mistake is the bad example of a rule as a part of a larger model:
// its contexts have names that no other one has.
type planted struct {
	rule validate.Rule
	text string
}

var contextLine = regexp.MustCompile(`(?m)^context: *(\w+)`)

// plant returns the bad examples of all rules, each with its own contexts.
func plant() []planted {
	var all []planted
	for _, rule := range validate.Rules() {
		mark := strings.NewReplacer("/", "_", "-", "_").Replace(rule.ID)
		text := rule.Bad
		named := contextLine.FindAllStringSubmatch(text, -1)
		for _, name := range named {
			text = regexp.MustCompile(`\b`+name[1]+`\b`).ReplaceAllString(text, name[1]+"_"+mark)
		}
		if len(named) == 0 {
			text = "context: C_" + mark + "\n" + text
		}
		all = append(all, planted{rule, text})
	}
	return all
}

// found returns the findings of rules in a model, without their places.
func found(t *testing.T, text string, rules []validate.Rule) []string {
	t.Helper()
	m, problems := model.Load("planted.storm.yaml", []byte(text))
	for _, problem := range problems {
		t.Errorf("%s: %s (%s)\n%s", problem.At, problem.Message, problem.Hint, text)
	}
	var all []string
	for _, finding := range validate.Run(m, rules, nil) {
		all = append(all, finding.Rule+": "+finding.Message)
	}
	slices.Sort(all)
	return all
}

// TestPlanted holds a model with one planted mistake for each rule that is on
// by default against its golden findings: exactly these, one for each.
func TestPlanted(t *testing.T) {
	var documents []string
	for _, each := range plant() {
		if !each.rule.Off {
			documents = append(documents, each.text)
		}
	}
	m, problems := model.Load("planted.storm.yaml", []byte(strings.Join(documents, "---\n")))
	for _, problem := range problems {
		t.Errorf("%s: %s (%s)", problem.At, problem.Message, problem.Hint)
	}
	findings := validate.Run(m, validate.Default(), nil)
	var rules []string
	var text strings.Builder
	for _, finding := range findings {
		rules = append(rules, finding.Rule)
		fmt.Fprintf(&text, "%s: %s\n    %s\n    → %s\n", finding.Rule, finding.Severity, finding.Message, finding.Hint)
		for _, related := range finding.Related {
			fmt.Fprintf(&text, "    %s: %s\n", related.Message, related.At.Source().Line(related.At.Start().Line))
		}
		if finding.Fix != nil {
			fmt.Fprintf(&text, "    fix: %s\n", finding.Fix.Title)
		}
	}
	golden(t, "testdata/planted.golden", text.String())
	for _, rule := range validate.Default() {
		if count := len(slices.DeleteFunc(slices.Clone(rules), func(id string) bool { return id != rule.ID })); count != 1 {
			t.Errorf("%s has %d findings, want 1", rule.ID, count)
		}
	}
}

// TestPlantedOff: the rules that are off by default find what was planted for
// them too. Each is applied alone, since what they ask for at once no model has.
func TestPlantedOff(t *testing.T) {
	var text strings.Builder
	for _, each := range plant() {
		if !each.rule.Off {
			continue
		}
		m, problems := model.Load("planted.storm.yaml", []byte(each.text))
		for _, problem := range problems {
			t.Errorf("%s: %s (%s)", problem.At, problem.Message, problem.Hint)
		}
		for _, finding := range validate.Run(m, []validate.Rule{each.rule}, nil) {
			fmt.Fprintf(&text, "%s: %s\n    %s\n    → %s\n", finding.Rule, finding.Severity, finding.Message, finding.Hint)
		}
	}
	golden(t, "testdata/planted_off.golden", text.String())
}

// TestNoMasking: the findings of one mistake are there beside every other one.
func TestNoMasking(t *testing.T) {
	all := plant()
	for i, one := range all {
		for _, other := range all[i+1:] {
			rules := []validate.Rule{one.rule, other.rule}
			wanted := append(found(t, one.text, rules), found(t, other.text, rules)...)
			together := found(t, one.text+"---\n"+other.text, rules)
			for _, finding := range wanted {
				if !slices.Contains(together, finding) {
					t.Errorf("beside %s is masked: %s", other.rule.ID, finding)
				}
			}
		}
	}
}

// golden compares a text with a file, or with -update writes it.
func golden(t *testing.T, path, text string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	wanted, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if text != string(wanted) {
		t.Errorf("%s differs; run go test ./validate -update and read the diff. Now it is:\n%s", path, text)
	}
}
