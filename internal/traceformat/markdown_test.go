package traceformat_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/traceformat"
)

func TestMarkdownOfAllSamples(t *testing.T) {
	var out bytes.Buffer
	w := traceformat.NewMarkdown(&out, "Scenarios *all*")
	all := append(runs(t), hostile(t))
	for _, run := range all {
		if err := w.Add(run); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close("done"); err != nil {
		t.Fatal(err)
	}
	page := out.String()
	if got := strings.Count(page, "\n### "); got != len(all) {
		t.Errorf("%d headings, want %d", got, len(all))
	}
	for _, want := range []string{`# Scenarios \*all\*`, "## \\<\\&\\> ]]\\> \\| \\*a\\*", "### ❌ \\# \\`\\`\\` \\</testsuite\\>", "\n- 2h pass\n", "Ended by `--until 3`"} {
		want = strings.ReplaceAll(want, "]]", `\]\]`)
		if !strings.Contains(page, want) {
			t.Errorf("no %q in the page", want)
		}
	}
	deepest := 0
	for line := range strings.Lines(page) {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		if rest := line[indent:]; strings.HasPrefix(rest, "- ") {
			if indent > deepest+2 {
				t.Errorf("%q stands in too far", line)
			}
			deepest = indent
		}
	}
}
