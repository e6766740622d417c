package lint

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

// hostileSettings decides more than anybody can mean, in a way that is slow to
// compare.
func hostileSettings() string {
	var text strings.Builder
	text.WriteString("rules:\n")
	for i := range 3000 {
		fmt.Fprintf(&text, "  \"*%d*a*a*a*a*a*a*a*\": {severity: info, allow: [\"*b*b*b*b*%d*b*b*b*b*\"]}\n", i, i)
	}
	text.WriteString("own: {team/slow: {for: event, that: \"all(context.events, all(context.events, all(context.events, # != \\\"\\\")))\"}}\n")
	return text.String()
}

// TestHostileDecisions: a check of many elements with hostile decisions and
// comments says what it left out. Without bounds it would not end in hours.
func TestHostileDecisions(t *testing.T) {
	var text strings.Builder
	text.WriteString("events:\n")
	for i := range 3000 {
		fmt.Fprintf(&text, "  # storm:ignore naming/* -- x\n  OrderShip%d: {}\n", i)
	}
	shared, problems := model.ReadLint(model.NewSource("storm.lint.yaml", []byte(hostileSettings())))
	m, loaded := model.Load("a.storm.yaml", []byte(text.String()))
	result := Check(m, append(loaded, problems...), Options{Shared: shared})
	for _, rule := range []string{tooMany, failedOwnRule} {
		if !slices.ContainsFunc(result.Findings, func(d model.Diagnostic) bool { return d.Rule == rule }) {
			t.Errorf("there is no finding of %s", rule)
		}
	}
}
