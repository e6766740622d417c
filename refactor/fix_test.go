package refactor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

// renaming is a check that wants elements renamed, by their names.
func renaming(names map[string]string) refactor.Check {
	return func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
		for _, declaration := range refactor.Declarations(m) {
			to, wanted := names[declaration.Name.Text]
			if !wanted {
				continue
			}
			loaded = append(loaded, model.Diagnostic{
				Rule: "test/name", Message: "bad name " + declaration.Name.Text, At: declaration.Name.At,
				Fix: &model.Fix{Title: "rename it to " + to, Rename: &model.Rename{At: declaration.Name.At, To: to}},
			})
		}
		return model.SortDiagnostics(loaded)
	}
}

// replacing is a check that wants a text replaced wherever it stands.
func replacing(rule, old, by string) refactor.Check {
	return func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
		for _, source := range m.Sources {
			for from := 0; ; {
				at := strings.Index(string(source.Content[from:]), old)
				if at < 0 {
					break
				}
				place := source.Range(from+at, from+at+len(old))
				loaded = append(loaded, model.Diagnostic{
					Rule: rule, Message: "bad text " + old, At: place,
					Fix: &model.Fix{Title: "write " + by, Edits: []model.Edit{{At: place, Text: by}}},
				})
				from += at + len(old)
			}
		}
		return model.SortDiagnostics(loaded)
	}
}

func both(first, second refactor.Check) refactor.Check {
	return func(m *model.Model, loaded []model.Diagnostic) []model.Diagnostic {
		return second(m, first(m, loaded))
	}
}

func sources(contents ...string) []*model.Source {
	all := make([]*model.Source, len(contents))
	for i, content := range contents {
		all[i] = model.NewSource(fmt.Sprintf("%c.storm.yaml", 'a'+i), []byte(content))
	}
	return all
}

func contents(sources []*model.Source) string {
	var text strings.Builder
	for _, source := range sources {
		text.Write(source.Content)
	}
	return text.String()
}

func fix(check refactor.Check, contents ...string) *refactor.Fixing {
	m, _ := model.LoadSources(sources(contents...))
	return refactor.Fix(m, check)
}

func expectFixed(t *testing.T, got *refactor.Fixing, want string, done, refused, left int) {
	t.Helper()
	if text := contents(got.Sources); text != want {
		t.Errorf("the files became\n%s\nwant\n%s", text, want)
	}
	if len(got.Done) != done || len(got.Refused) != refused || len(got.Findings) != left {
		t.Errorf("%d fixes were taken, %d refused, %d findings are left; want %d, %d, %d: %v", len(got.Done), len(got.Refused), len(got.Findings), done, refused, left, got.Refused)
	}
}

func TestFixOverSeveralFiles(t *testing.T) {
	got := fix(renaming(map[string]string{"OrderStart": "OrderStarted", "OrderShip": "Order: shipped"}),
		"# OrderStart\r\nevents:\r\n  OrderStart: An OrderStart.   # OrderStart\r\n  'OrderShip':\r\n",
		"handlers:\n    Tell: {handles: \"OrderStart\",   calls: [ Mail ]} # first\n    Ask: {handles: OrderShip}\nexternals: [Mail]\n")
	expectFixed(t, got,
		"# OrderStart\r\nevents:\r\n  OrderStarted: An OrderStart.   # OrderStart\r\n  'Order: shipped':\r\n"+
			"handlers:\n    Tell: {handles: \"OrderStarted\",   calls: [ Mail ]} # first\n    Ask: {handles: \"Order: shipped\"}\nexternals: [Mail]\n",
		2, 0, 0)
}

// TestFixesOfTheSameName has two renamings to one name.
func TestFixesOfTheSameName(t *testing.T) {
	got := fix(renaming(map[string]string{"A": "C", "D": "C"}), "events: [A, B, D]\n")
	expectFixed(t, got, "events: [C, B, D]\n", 1, 1, 1)
}

func TestFixesOfTheSamePlace(t *testing.T) {
	check := both(renaming(map[string]string{"OrderStart": "OrderStarted"}), replacing("test/text", "OrderSt", "orderSt"))
	got := fix(check, "events: [OrderStart]\nhandlers: {H: {handles: OrderStart}}\n")
	if len(got.Done)+len(got.Refused) == 0 || strings.Contains(contents(got.Sources), "[OrderStart]") {
		t.Errorf("done %v, refused %v, files\n%s", got.Done, got.Refused, contents(got.Sources))
	}
}

// TestBadFixesAreTakenBack has fixes that leave their finding, break the file,
// or bring a finding, among good ones.
func TestBadFixesAreTakenBack(t *testing.T) {
	content := "events: [E1, E2, E3, E4, E5, E6, E7]\n# one two three four\n"
	check := both(renaming(map[string]string{"E1": "F1", "E3": "F3", "E7": "F7"}),
		both(both(replacing("test/1", "one", "1"), replacing("test/2", "two", "two")), both(replacing("test/3", "three\n", "three"), replacing("test/4", "four\n", "four\n- : [\n"))))
	got := fix(check, content)
	expectFixed(t, got, "events: [F1, E2, F3, E4, E5, E6, F7]\n# 1 two three four\n", 4, 2, 2)
	for _, refused := range got.Refused {
		t.Logf("%s: %v", refused.Finding.Rule, refused.Why)
	}
}

// TestManyBadFixesAreBounded must end soon, however many fixes do no good.
func TestManyBadFixesAreBounded(t *testing.T) {
	got := fix(replacing("test/same", "E", "E"), "events: ["+strings.Repeat("E, ", 500)+"E]\n")
	if len(got.Done) != 0 || len(got.Refused) != 501 {
		t.Errorf("%d done, %d refused", len(got.Done), len(got.Refused))
	}
	for _, refused := range got.Refused {
		if refused.Why == nil {
			t.Fatal("a fix was refused without a reason")
		}
	}
}
