package editor_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/editor"
)

func TestCommand(t *testing.T) {
	sh := "/bin/sh"
	for _, test := range []struct{ visual, editor, path, want string }{
		{"", sh, "a.yaml", "sh a.yaml"},
		{sh + " -c 'x y' --wait", "ed", "a b.yaml", "sh|-c|x y|--wait|a b.yaml"},
		{"", sh, "-rf.yaml", "sh|" + filepath.Join(".", "-rf.yaml")},
		{"", sh, "+!rm.yaml", "sh|" + filepath.Join(".", "+!rm.yaml")},
		{"", `"` + sh + `" $(touch x) ;`, "a.yaml", "sh|$(touch|x)|;|a.yaml"},
	} {
		environment := map[string]string{"VISUAL": test.visual, "EDITOR": test.editor}
		command, err := editor.Command(func(name string) (string, bool) { value, set := environment[name]; return value, set }, test.path, 7)
		if err != nil {
			t.Errorf("%q %q: %v", test.visual, test.editor, err)
			continue
		}
		want := strings.Split(test.want, "|")
		if len(want) == 1 {
			want = strings.Fields(test.want)
		}
		want[0] = command.Args[0]
		if last := len(want) - 1; strings.ContainsAny(test.path[:1], "-+") {
			want[last] = "." + string(filepath.Separator) + test.path
		}
		if !slices.Equal(command.Args, want) {
			t.Errorf("%q %q: got %q, want %q", test.visual, test.editor, command.Args, want)
		}
	}
}

func TestNoEditor(t *testing.T) {
	_, err := editor.Command(func(string) (string, bool) { return " ", true }, "a.yaml", 1)
	if !errors.Is(err, editor.ErrNone) {
		t.Errorf("got %v", err)
	}
	for _, said := range []string{"no-such-editor-anywhere", `"vim`, `vim \`, `""`} {
		if _, err := editor.Command(func(string) (string, bool) { return said, true }, "a.yaml", 1); err == nil {
			t.Errorf("%q is an editor", said)
		}
	}
}

func TestSplit(t *testing.T) {
	got, err := editor.Split(`  "C:\\Program Files\\Code" --wait 'it''s' a\ b "" `)
	want := []string{`C:\Program Files\Code`, "--wait", "its", "a b", ""}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}
