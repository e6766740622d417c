package syntax_test

import (
	"testing"

	"github.com/eventstorm/storm/model/internal/syntax"
)

func TestQuestionMarks(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"{a: string?}", "string?"},
		{"{a: string?, b: c}", "string?"},
		{"{a: Who pays? Nobody.}", "Who pays? Nobody."},
		{"{a: 'who?'}", "who?"},
		{`{a: "\x5e who?"}`, "^ who?"},
		{"{a: x^?}", "x^?"},
		{"a: b? # why? because", "b?"},
	} {
		documents, err := syntax.Decode([]byte(test.text))
		if err != nil {
			t.Errorf("%s: %v", test.text, err)
			continue
		}
		if value := documents[0].Content[0].Content[1].Value; value != test.want {
			t.Errorf("%s: got %q, want %q", test.text, value, test.want)
		}
	}
}

func TestExplicitKeyIsKept(t *testing.T) {
	documents, err := syntax.Decode([]byte("{? a : b}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if key := documents[0].Content[0].Content[0].Value; key != "a" {
		t.Errorf("the key is %q, want a", key)
	}
}

func FuzzDecode(f *testing.F) {
	for _, text := range []string{"{a: b?}", "? a\n: b", "[x?, {y?: z}]", "a: |\n  what?\n", "&a? [*a?]"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		before := string(text)
		_, _ = syntax.Decode(text)
		if string(text) != before {
			t.Error("the text was changed")
		}
	})
}
