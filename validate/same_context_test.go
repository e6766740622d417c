package validate_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

var settingLine = regexp.MustCompile(`(?m)^(level|dispatch|transaction|outbox|language): .*$`)

// TestNoMaskingInOneContext: the mistakes of all bad examples that have the
// same settings stand in one context together, and each is found. The elements
// of each have names of their own.
func TestNoMaskingInOneContext(t *testing.T) {
	documents := map[string][]string{}
	rules := map[string][]validate.Rule{}
	for i, rule := range validate.Rules() {
		if contextLine.MatchString(rule.Bad) {
			continue // it needs contexts of its own
		}
		settings := strings.Join(settingLine.FindAllString(rule.Bad, -1), " ")
		documents[settings] = append(documents[settings], "context: Shared\n"+renamed(t, rule.Bad, fmt.Sprint(i)))
		rules[settings] = append(rules[settings], rule)
	}
	for settings, parts := range documents {
		m, problems := model.Load("shared.storm.yaml", []byte(strings.Join(parts, "---\n")))
		for _, problem := range problems {
			t.Errorf("%s: %s: %s (%s)", settings, problem.At, problem.Message, problem.Hint)
		}
		var found []string
		for _, finding := range validate.Run(m, rules[settings], nil) {
			found = append(found, finding.Rule)
		}
		for _, rule := range rules[settings] {
			if !slices.Contains(found, rule.ID) && !atTheEnd[rule.ID] {
				t.Errorf("beside the mistakes of %d others, %s is masked", len(parts)-1, rule.ID)
			}
		}
	}
}

// atTheEnd are rules about the end of a name, where the mark stands.
var atTheEnd = map[string]bool{"naming/redundant-suffix": true, "naming/vague-change": true}

// renamed returns a model with a mark behind the name of everything in it.
func renamed(t *testing.T, text, mark string) string {
	t.Helper()
	m, _ := model.Load("part.storm.yaml", []byte(text))
	var names []string
	for _, context := range m.Contexts {
		for _, element := range context.Elements() {
			names = append(names, element.Declaration().Name.Text)
		}
		for _, aggregate := range context.Aggregates {
			for _, member := range aggregate.Members {
				names = append(names, member.Name.Text)
			}
		}
		for _, process := range context.Processes {
			for _, timer := range process.Timers {
				names = append(names, timer.Name.Text)
			}
		}
		for _, channel := range context.Channels {
			names = append(names, channel.Name.Text)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, name := range names {
		text = regexp.MustCompile(`\b`+regexp.QuoteMeta(name)+`\b`).ReplaceAllString(text, name+mark)
	}
	return text
}
