package lint

import (
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/model"
)

// FuzzIgnores: whatever a file holds, a comment that is found stands in it, and
// is about a line of it that does not lie before it.
func FuzzIgnores(f *testing.F) {
	for _, seed := range []string{
		"events: [A] # storm:ignore naming/* -- why\n",
		"# storm:ignore a/b, c/d until 2027-01-31 — why\r\nevents:\r\n- A\r\n",
		"a: |\n  # storm:ignore x/y\nb: \"# storm:ignore x/y\"\n",
		"# storm:ignore", "# storm:ignore until", "#storm:ignore a --\n---\n", "\ufeff# storm:ignore a\n[",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		source := model.NewSource("a.storm.yaml", text)
		for _, g := range ignoresIn(source, newNotebook()) {
			if !strings.Contains(string(text[g.at.Start().Offset:g.at.End().Offset]), marker) {
				t.Errorf("%s is no ignore comment", g.at)
			}
			if g.line > source.LineCount() || g.line != 0 && g.line < g.at.Start().Line {
				t.Errorf("%s is about line %d", g.at, g.line)
			}
			for _, rule := range g.rules {
				if written := string(text[rule.At.Start().Offset:rule.At.End().Offset]); written != rule.Text {
					t.Errorf("%s: %q is written as %q", rule.At, rule.Text, written)
				}
			}
		}
	})
}

// FuzzDecisions: whatever a shared file and a model hold, the check ends, and
// ends twice in the same way.
func FuzzDecisions(f *testing.F) {
	for _, seed := range []string{
		"rules: {naming/*: off, flow/loop: {severity: error, allow: [\"*\"], options: {most: 3}}}\n",
		"overrides: [{contexts: O*, paths: \"**/a*\", rules: {naming/*: off}}]\n",
		"own: {team/a: {for: [event, command], when: element.name != \"\", that: len(element.data) > 1, message: =element.name}}\n",
		"own: {team/a: {for: context, that: \"all(context.events, len(#) > 3 or 1/0 > 2)\"}}\n",
		"own: []\nrules: x\noverrides: {}\n",
	} {
		f.Add([]byte(seed))
	}
	m, loaded := model.Load("a.storm.yaml", []byte("context: Ordering\nevents: {OrderShip: {data: {a: int}}, B: {}}\ncommands: [C]\n# storm:ignore team/a -- x\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		run := func() Result {
			shared, problems := model.ReadLint(model.NewSource("storm.lint.yaml", text))
			return Check(m, append(loaded[:len(loaded):len(loaded)], problems...), Options{Shared: shared, Today: time.Unix(0, 0).UTC()})
		}
		first, second := run(), run()
		if len(first.Findings) != len(second.Findings) || len(first.Hidden) != len(second.Hidden) {
			t.Fatalf("%d findings, then %d", len(first.Findings), len(second.Findings))
		}
		for i := range first.Findings {
			if a, b := &first.Findings[i], &second.Findings[i]; a.Message != b.Message || a.At.String() != b.At.String() {
				t.Errorf("%v, then %v", a, b)
			}
		}
	})
}

// FuzzBaseline: whatever the file holds, it is read or refused.
func FuzzBaseline(f *testing.F) {
	f.Add([]byte(`{"version": 1, "findings": [{"rule":"naming/event-past-tense","file":"a.storm.yaml","element":"OrderShip","message":"m","count":2}]}`))
	f.Add([]byte(`{"version": 1, "findings": [null, {"count": -3}, 1]}`))
	f.Add([]byte(`{}`))
	m, loaded := model.Load("a.storm.yaml", []byte("events: [OrderShip]\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		baseline, err := ReadBaseline("b.json", text)
		if err == nil {
			Check(m, loaded, Options{Baseline: baseline})
		}
	})
}
