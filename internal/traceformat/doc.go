// Package traceformat writes runs of scenarios for other programs and for
// people who are not at a terminal: as JUnit XML, as a Markdown page, and as
// OpenTelemetry traces.
//
// Every writer takes runs one by one, as they end, and needs no memory for
// those it has written. The same runs give the same bytes. Facts that a writer
// does not know are told by their sentence.
//
// It stands here and not beside runtime/trace because what it writes are
// formats of others, and because the page reads the model too.
package traceformat

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/trace"
)

// Run is a scenario that was run.
type Run struct {
	Scenario *model.Scenario
	Trace    *trace.Trace
	Cut      string // why it was ended before its time, such as "--until 20"; empty: it was not
}

// told is a run as text, taken apart.
type told struct {
	steps      string // a line for each
	mismatches string // what was expected otherwise, empty when nothing was
}

// tell writes a run as text. At most limit steps of a long one are written.
func tell(t *trace.Trace, limit int) told {
	var text strings.Builder
	_ = trace.WriteText(&text, t, trace.TextOptions{Limit: limit}) // a Builder never fails
	_, body, _ := strings.Cut(text.String(), "\n")                 // the title
	body = "\n" + body
	at := strings.LastIndex(body, "\n"+verdictSign(t.Outcome))
	if at < 0 {
		return told{steps: strings.TrimPrefix(body, "\n")}
	}
	_, mismatches, _ := strings.Cut(body[at+1:], "\n")
	return told{steps: strings.TrimPrefix(body[:at], "\n"), mismatches: unindented(mismatches)}
}

// verdictSign returns what the line after the steps begins with; those that
// follow stand in.
func verdictSign(outcome trace.Outcome) string {
	switch outcome {
	case trace.OutcomeFailed:
		return "✗ "
	case trace.OutcomePassed:
		return "✓ "
	default:
		return "· "
	}
}

// unindented takes two spaces from the start of each line.
func unindented(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, "  ")
	}
	return strings.Join(lines, "\n")
}
