package naming_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the figures in docs/naming.md")

// The marks around the figures.
const (
	figuresStart = "<!-- figures -->\n"
	figuresEnd   = "<!-- end -->"
)

// TestFigures: the figures in the documentation are those of the corpus.
func TestFigures(t *testing.T) {
	const path = "../../docs/naming.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), figuresStart)
	_, after, closed := strings.Cut(rest, figuresEnd)
	if !found || !closed {
		t.Fatalf("%s has no place for the figures between %q and %q", path, figuresStart, figuresEnd)
	}
	halves, _ := measure(t)
	current := before + figuresStart + "\n" + figures(halves) + "\n" + figuresEnd + after
	switch {
	case current == string(text):
	case *update:
		if err := os.WriteFile(path, []byte(current), 0o666); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s has other figures than the corpus; run go test -run TestFigures ./validate/naming -update", path)
	}
}

// figures writes the scores as a table, the held-out half of each line first.
func figures(halves map[string]*score) string {
	var b strings.Builder
	b.WriteString("| language | names of | half | good names | flagged | can't tell | wrong names | found | precision | recall |\n")
	b.WriteString("|" + strings.Repeat(" --- |", 10) + "\n")
	for _, key := range slices.Sorted(maps.Keys(halves)) {
		words, s := strings.Fields(key), halves[key]
		fmt.Fprintf(&b, "| %s | %ss | %s | %d | %d (%s) | %d | %d | %d | %s | %s |\n", words[0], words[1], words[2],
			s.good, s.goodFlagged, percent(s.goodFlagged, s.good), s.goodUnknown, s.bad, s.badCaught,
			percent(s.badCaught, s.badCaught+s.goodFlagged), percent(s.badCaught, s.bad))
	}
	return b.String()
}
