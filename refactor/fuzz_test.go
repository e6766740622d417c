package refactor_test

import (
	"bytes"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

// FuzzRename renames something in any text at all to any name: that must end
// in an error, or in a model that says the same.
func FuzzRename(f *testing.F) {
	sources, err := model.ReadPaths([]string{everyName, "../samples/workshop", "../samples/person"}, nil)
	if err != nil {
		f.Fatal(err)
	}
	for i, source := range sources {
		f.Add(source.Content, uint16(7*i), "Zebra crossed")
	}
	for i, text := range []string{
		"events: [&a A, *a, ? B, !!str C, \"D\\x41\", 'E''s', \"F\n  G\"]\nhandlers: {H: {handles: \"D\\u0041\"}}\n",
		"context: A\nevents: [A]\n---\ncontext: A.A\nevents: [A]\nhotspots: [at: A.A, at: A.A.A]\n",
		"types: {T: '[T2]?', T2: {is: [[ \"T3?\" ]]}, T3: \"list<T>\"}\n",
		"\ufeffevents:\r\n- A\r\n- >-\r\n  B\r\nhandlers:\r\n  H: {handles: B}\r\n",
		"events: {A: {}, A: {}}\ncommands: [A]\nhandlers: [A: {handles: A}]\n",
	} {
		f.Add([]byte(text), uint16(i), []string{"B", "A.A", "a: b", "#", ""}[i])
	}
	f.Fuzz(func(t *testing.T, content []byte, index uint16, name string) {
		if len(content) > 20_000 {
			t.Skip()
		}
		before := load([]*model.Source{model.NewSource("fuzz.storm.yaml", content)})
		if len(before.declarations) == 0 {
			return
		}
		declaration := before.declarations[int(index)%len(before.declarations)]
		renamed, err := refactor.Rename(before.model, declaration.Name.At, name)
		if err != nil {
			return
		}
		after := load(renamed.Sources)
		if !isSame(before, after) {
			t.Fatalf("renaming the %s %q to %q made\n%s", declaration.Kind, declaration.Name.Text, name, renamed.Sources[0].Content)
		}
		expectOneNewName(t, before, after, declaration, name)
	})
}

// expectOneNewName compares the names of all declarations.
func expectOneNewName(t *testing.T, before, after loaded, renamed refactor.Declaration, name string) {
	t.Helper()
	for i, declaration := range before.declarations {
		want := declaration.Name.Text
		if declaration.Name.At == renamed.Name.At {
			want = name
		}
		if got := after.declarations[i].Name.Text; got != want {
			t.Fatalf("declaration %d is named %q, want %q, in\n%s", i, got, want, after.model.Sources[0].Content)
		}
	}
}

// FuzzFix takes fixes that someone attached without thought: that must end,
// and leave no less of a file than the fixes said.
func FuzzFix(f *testing.F) {
	f.Add([]byte("events: [A, B]\nhandlers: {H: {handles: A}}\n"), "A", "B")
	f.Add([]byte("events: [A, B]\n"), "A", "C: D")
	f.Add([]byte("a\n"), "", "x")
	f.Fuzz(func(t *testing.T, content []byte, old, by string) {
		if len(content) > 2_000 || old == "" {
			t.Skip()
		}
		check := both(renaming(map[string]string{old: by}), replacing("test/text", old, by))
		m, _ := model.LoadSources([]*model.Source{model.NewSource("fuzz.storm.yaml", content)})
		fixed := refactor.Fix(m, check)
		if len(fixed.Done) == 0 && !bytes.Equal(fixed.Sources[0].Content, content) {
			t.Fatalf("nothing was fixed, and the file became\n%s", fixed.Sources[0].Content)
		}
		for _, refused := range fixed.Refused {
			if refused.Why == nil {
				t.Fatal("a fix was refused without a reason")
			}
		}
	})
}
