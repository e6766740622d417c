package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/runtime/trace"
)

// stepLimit is how many steps of a run are printed as text; a loop may have
// ten thousand.
const stepLimit = 400

// runSummary counts how scenarios ended.
type runSummary struct {
	Scenarios int `json:"scenarios"`
	Passed    int `json:"passed"`
	Failed    int `json:"failed"`
	Ran       int `json:"ran"` // they expected nothing
}

func (s *runSummary) count(outcome trace.Outcome) {
	s.Scenarios++
	switch outcome {
	case trace.OutcomePassed:
		s.Passed++
	case trace.OutcomeFailed:
		s.Failed++
	default:
		s.Ran++
	}
}

// String returns the summary as a line for people.
func (s runSummary) String() string {
	if s.Scenarios == 0 {
		return `no scenario to run; write some under "scenarios:"`
	}
	var parts []string
	for _, counted := range []struct {
		count int
		word  string
	}{{s.Failed, "failed"}, {s.Passed, "passed"}, {s.Ran, "expected nothing"}} {
		if counted.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counted.count, counted.word))
		}
	}
	return report.Plural(s.Scenarios, "scenario") + ": " + strings.Join(parts, ", ")
}

// tracePrinter prints runs as they end, so that any number of them can be run
// without keeping them.
type tracePrinter interface {
	add(t *trace.Trace) error
	// finish is called once, after the last run.
	finish(summary runSummary) error
}

// newTracePrinter returns the printer of a format, "text" or "json".
func newTracePrinter(a *app, format string) tracePrinter {
	if format == "json" {
		return &jsonTraces{out: a.out}
	}
	palette := a.palette(a.stdout)
	return &textTraces{
		out:     a.out,
		palette: palette,
		options: trace.TextOptions{Color: palette.Colored, Width: terminal.Columns(a.stdout, 0), Limit: stepLimit},
	}
}

// textTraces prints runs for people.
type textTraces struct {
	out     *bufio.Writer
	palette terminal.Palette
	options trace.TextOptions
	failed  []string // scenarios that did
}

func (p *textTraces) add(t *trace.Trace) error {
	if t.Outcome == trace.OutcomeFailed {
		p.failed = append(p.failed, t.Scenario)
	}
	if err := trace.WriteText(p.out, t, p.options); err != nil {
		return err
	}
	return p.out.WriteByte('\n')
}

// finish prints the summary; of several scenarios those that failed are named
// again, since they may have scrolled away.
func (p *textTraces) finish(summary runSummary) error {
	style := terminal.Good
	if summary.Failed > 0 {
		style = terminal.Error
	}
	lines := []string{p.palette.Paint(style, summary.String())}
	if summary.Scenarios > 1 {
		for _, name := range p.failed {
			lines = append(lines, p.palette.Paint(terminal.Bad, "  ✗ "+terminal.VisibleLine(name)))
		}
	}
	_, err := p.out.WriteString(strings.Join(lines, "\n") + "\n")
	return err
}

// jsonTraces prints one document: {"traces": [...], "summary": {...}}.
type jsonTraces struct {
	out   *bufio.Writer
	begun bool
}

func (p *jsonTraces) add(t *trace.Trace) error {
	text, err := report.Indented(t, "    ")
	if err != nil {
		return err
	}
	lead := "{\n  \"traces\": [\n    "
	if p.begun {
		lead = ",\n    "
	}
	p.begun = true
	if _, err := p.out.WriteString(lead); err != nil {
		return err
	}
	_, err = p.out.Write(text)
	return err
}

func (p *jsonTraces) finish(summary runSummary) error {
	text, err := report.Indented(summary, "  ")
	if err != nil {
		return err
	}
	lead := "{\n  \"traces\": []"
	if p.begun {
		lead = "\n  ]"
	}
	_, err = fmt.Fprintf(p.out, "%s,\n  \"summary\": %s\n}\n", lead, text)
	return err
}
