package trace_test

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/eventstorm/storm/runtime/trace"
)

// story is a trace with one of each fact and two mismatches.
func story() *trace.Trace {
	t := &trace.Trace{Scenario: "注文の\x1b[31m物語", Context: "Shop", Outcome: trace.OutcomeFailed}
	for index, each := range facts {
		t.Steps = append(t.Steps, trace.Step{Seq: index + 1, Depth: index % 9, Transaction: index % 2, Fact: each.fact})
	}
	t.Mismatches = []trace.Mismatch{
		{Kind: trace.MismatchEvents, Summary: "注文 did not happen", Expected: []string{"a", "b", "c"}, Actual: []string{"a", "c", "d"}, Step: 2,
			Suggestion: "look", Place: trace.Place{File: "x.storm.yaml", Line: 3, Column: 4}},
		{Kind: trace.MismatchState, Summary: "no\tstate"},
	}
	return t
}

func print(t *testing.T, options trace.TextOptions) string {
	t.Helper()
	var text strings.Builder
	if err := trace.WriteText(&text, story(), options); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

var colour = regexp.MustCompile(`\x1b\[[0-9;]*m`)

func TestColourIsAllThatColourAdds(t *testing.T) {
	plain, coloured := print(t, trace.TextOptions{}), print(t, trace.TextOptions{Color: true})
	if strings.Contains(plain, "\x1b") {
		t.Error("the plain text has escapes")
	}
	if plain == coloured || colour.ReplaceAllString(coloured, "") != plain {
		t.Error("the coloured text says something else")
	}
}

func TestLinesFitTheWidth(t *testing.T) {
	for _, width := range []int{10, 24, 40, 80} {
		for _, line := range strings.Split(print(t, trace.TextOptions{Width: width}), "\n") {
			if displaywidth.String(line) > width {
				t.Errorf("%q is wider than %d", line, width)
			}
		}
	}
}

func TestALongTraceShowsItsEnds(t *testing.T) {
	text := print(t, trace.TextOptions{Limit: 8})
	if want := fmt.Sprintf("⋮ %d more steps", len(facts)-8); !strings.Contains(text, want) {
		t.Errorf("no %q in\n%s", want, text)
	}
	for _, shown := range []string{"\n  1 ", "\n  6 ", fmt.Sprintf("\n %d ", len(facts)-1), fmt.Sprintf("\n %d ", len(facts))} {
		if !strings.Contains(text, shown) {
			t.Errorf("no line %q in\n%s", shown, text)
		}
	}
}

func TestTheDifferenceKeepsWhatIsCommon(t *testing.T) {
	want := "      a\n    - b\n      c\n    + d\n"
	if text := print(t, trace.TextOptions{}); !strings.Contains(text, want) {
		t.Errorf("no %q in\n%s", want, text)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestTheErrorOfTheWriterIsReturned(t *testing.T) {
	if err := trace.WriteText(broken{}, story(), trace.TextOptions{}); err == nil {
		t.Error("no error")
	}
}
