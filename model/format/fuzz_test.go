package format

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"gopkg.in/yaml.v3"
)

// FuzzFormat asserts that formatting never panics, changes nothing that YAML or
// a reader sees, and changes nothing when it is done again. A refusal of exotic
// YAML is sound; with STORM_FUZZ_STRICT set it fails too.
func FuzzFormat(f *testing.F) {
	for _, content := range samples(f) {
		f.Add(content)
	}
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		input, want := readCase(f, path)
		f.Add([]byte(input))
		f.Add([]byte(want))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		original := bytes.Clone(content)
		got, err := canonical(content)
		if !bytes.Equal(original, content) {
			t.Fatal("the input was changed")
		}
		if errors.Is(err, errDiffers) && os.Getenv("STORM_FUZZ_STRICT") != "" {
			t.Fatalf("no safe form: %q", got)
		}
		if err != nil {
			return
		}
		if again, err := canonical(got); err != nil || !bytes.Equal(again, got) {
			t.Fatalf("not stable, %v\nonce  %q\ntwice %q", err, got, again)
		}
		sameComments(t, content, got)
	})
}

// sameComments asserts that both texts have the same comments by yaml.v3's
// reading, which attaches them to nodes by rules of its own.
func sameComments(t *testing.T, before, after []byte) {
	t.Helper()
	wanted, err := comments(before)
	if err != nil {
		return // only our own reading of {note: string?} accepts it
	}
	got, err := comments(after)
	if err != nil || !reflect.DeepEqual(wanted, got) {
		t.Fatalf("comments %v became %v, %v", wanted, got, err)
	}
}

// comments counts the visible bytes of all comments that yaml.v3 finds.
func comments(text []byte) (map[rune]int, error) {
	counts := make(map[rune]int)
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var document yaml.Node
		if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
			return counts, nil
		} else if err != nil {
			return nil, err
		}
		countComments(&document, counts)
	}
}

func countComments(node *yaml.Node, counts map[rune]int) {
	for _, c := range node.HeadComment + node.LineComment + node.FootComment {
		if c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			counts[c]++
		}
	}
	for _, child := range node.Content {
		countComments(child, counts)
	}
}
