package refactor_test

import (
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

func TestApply(t *testing.T) {
	source := model.NewSource("a", []byte("\ufeff0123\r\n注文が\n"))
	other := model.NewSource("b", []byte("other"))
	edit := func(start, end int, text string) model.Edit {
		return model.Edit{At: source.Range(start, end), Text: text}
	}
	foreign := model.NewSource("c", []byte("c"))
	for _, test := range []struct {
		name  string
		edits []model.Edit
		want  string // or a part of the error
	}{
		{"nothing", nil, "\ufeff0123\r\n注文が\n"},
		{"out of order", []model.Edit{edit(9, 15, "受注"), edit(3, 4, "zero")}, "\ufeffzero123\r\n受注が\n"},
		{"beside each other", []model.Edit{edit(3, 4, "a"), edit(4, 5, "b")}, "\ufeffab23\r\n注文が\n"},
		{"insertion", []model.Edit{edit(5, 5, "and ")}, "\ufeff01and 23\r\n注文が\n"},
		{"insertion at the end of a replacement", []model.Edit{edit(3, 5, "x"), edit(5, 5, "y")}, "\ufeffxy23\r\n注文が\n"},
		{"deletion", []model.Edit{edit(3, 7, "")}, "\ufeff\r\n注文が\n"},
		{"the same twice", []model.Edit{edit(3, 4, "x"), edit(3, 4, "x")}, "\ufeffx123\r\n注文が\n"},
		{"two at one place", []model.Edit{edit(3, 4, "x"), edit(3, 4, "y")}, "two changes are of the same place, a:1:1"},
		{"overlap", []model.Edit{edit(3, 6, "x"), edit(5, 7, "y")}, "two changes are of the same place, a:1:3"},
		{"two insertions", []model.Edit{edit(3, 3, "x"), edit(3, 3, "y")}, "two changes are of the same place, a:1:1"},
		{"elsewhere", []model.Edit{{At: foreign.Range(0, 1), Text: "x"}}, `a change is of "c", which is not one of the files`},
		{"nowhere", []model.Edit{{Text: "x"}}, `a change is of "", which is not one of the files`},
	} {
		changed, err := refactor.Apply([]*model.Source{source, other}, test.edits)
		switch {
		case err != nil:
			if err.Error() != test.want {
				t.Errorf("%s: %v, want %s", test.name, err, test.want)
			}
		case string(changed[0].Content) != test.want:
			t.Errorf("%s: %q, want %q", test.name, changed[0].Content, test.want)
		case changed[1] != other:
			t.Errorf("%s: a file without an edit is made anew", test.name)
		}
	}
}

// TestRefusals has renames that would change more than a name.
func TestRefusals(t *testing.T) {
	for _, test := range []struct{ model, old, to, want string }{
		{"events: [A, B]", "A", "B", "an event at a.storm.yaml:1:13 has that name"},
		{"events: [A]\ncommands: [B]", "A", "B", "a command at a.storm.yaml:2:12 has that name"},
		{"actors: [A]\nexternals: [B]", "A", "B", "an external system at"},
		{"types: {T: string}\naggregates: {A: {members: {M: {}}}}", "M", "T", "a type at"},
		{"types: {T: string}", "T", "money", "a type of the language"},
		{"types: {T: string}", "T", "U?", "read as T?"},
		{"events: [A]", "A", "A", "named \"A\" already"},
		{"events: [A]", "A", " ", "begins or ends with a space"},
		{"events: [A]", "A", "a\nb", "control character"},
		{"events: [A]", "A", strings.Repeat("x", 201), "has 201 characters"},
		{"events: {A: {}}", "A", "data", "no longer name"},
		{"events: [A]\nhandlers: {H: {handles: B}}", "A", "B", `"B" at a.storm.yaml:2:25 would come to name the event "B"`},
		{"events: [A]\nhotspots: [{at: H, text: x}]\nhandlers: {H: {handles: A}}", "A", "H", "instead of the handler"},
		{"events: [A]\nhandlers:\n  H:\n    handles: >-\n      A\n", "A", "B", "not written on one line"},
		{"events: [&x A]", "A", "B", "not written on one line"},
		{"events: [A]\nhandlers: {H: [", "A", "B", "can't be read"},
		{"context: C\nevents: [A]\n---\ncontext: D\nevents: [A]\nhotspots: [{at: C.A, text: x}]", "C", "D", "a context at"},
		{"context: C\nevents: [A]\n---\ncontext: D\nhotspots: [{at: C.A, text: x}]\nevents: [B]", "B", "C.A", "instead of"},
		{"aggregates: {A: {}}\nscenarios: {S: {given: {state: {A/1: {}}}}}", "A", "A/1", ""},
		{"aggregates: {A: {}}\ncommands: [K]\nscenarios: {S: {when: K}}", "K", "wait", "no longer name"},
	} {
		m, _ := model.LoadSources(sources(test.model))
		for _, declaration := range refactor.Declarations(m) {
			if declaration.Name.Text != test.old {
				continue
			}
			_, err := refactor.Rename(m, declaration.Name.At, test.to)
			if test.want == "" {
				if err != nil {
					t.Errorf("%s to %s in\n%s: %v", test.old, test.to, test.model, err)
				}
			} else if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%s to %s in\n%s: %v, want %s", test.old, test.to, test.model, err, test.want)
			}
			break
		}
	}
}

// TestDecisionsFollow renames what the team made exceptions for.
func TestDecisionsFollow(t *testing.T) {
	const text = "model: M\nlint:\n  rules: {flow/loop: {allow: [A, C.A, B, A*]}}\n  overrides: [{contexts: [C, D*], rules: {flow/loop: {allow: 'A'}}}]\n---\ncontext: C\nevents: [A, B]\n---\ncontext: D\nevents: [B]\n"
	for old, want := range map[string]string{
		"A": strings.NewReplacer("[A, C.A,", "[Z, C.Z,", "'A'", "'Z'", "[A, B]", "[Z, B]").Replace(text),
		"B": strings.Replace(text, "events: [A, B]", "events: [A, Z]", 1), // of which there are two
		"C": strings.NewReplacer("[C, D*]", "[Z, D*]", "C.A", "Z.A", "context: C", "context: Z").Replace(text),
	} {
		m, _ := model.LoadSources(sources(text))
		for _, declaration := range refactor.Declarations(m) {
			if declaration.Name.Text != old || declaration.Context != nil && declaration.Context.Name.Text != "C" {
				continue
			}
			renamed, err := refactor.Rename(m, declaration.Name.At, "Z")
			if err != nil {
				t.Errorf("%s: %v", old, err)
			} else if got := contents(renamed.Sources); got != want {
				t.Errorf("%s: got\n%s\nwant\n%s", old, got, want)
			}
		}
	}
}
