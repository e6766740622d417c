package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/traceformat"
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

// ending is what is said when all scenarios have run.
type ending struct {
	summary runSummary
	covered *covered // nil when nobody asked
}

// tracePrinter prints runs as they end, so that any number of them can be run
// without keeping them.
type tracePrinter interface {
	add(run traceformat.Run) error
	// finish is called once, after the last run.
	finish(end ending) error
}

// textTraces prints runs for people.
type textTraces struct {
	out     *bufio.Writer
	palette terminal.Palette
	options trace.TextOptions
	failed  []string // scenarios that did
}

func newTextTraces(a *app) *textTraces {
	palette := a.palette(a.stdout)
	return &textTraces{
		out:     a.out,
		palette: palette,
		options: trace.TextOptions{Color: palette.Colored, Width: terminal.Columns(a.stdout, 0), Limit: stepLimit},
	}
}

func (p *textTraces) add(run traceformat.Run) error {
	if run.Trace.Outcome == trace.OutcomeFailed {
		p.failed = append(p.failed, run.Trace.Scenario)
	}
	if err := trace.WriteText(p.out, run.Trace, p.options); err != nil {
		return err
	}
	if run.Cut != "" {
		fmt.Fprintf(p.out, "  ended by %s: what comes after it is not shown, what is expected was not checked\n", run.Cut)
	}
	return p.out.WriteByte('\n')
}

// finish prints the summary; of several scenarios those that failed are named
// again, since they may have scrolled away.
func (p *textTraces) finish(end ending) error {
	summary, style := end.summary, terminal.Good
	if summary.Failed > 0 {
		style = terminal.Error
	}
	lines := []string{p.palette.Paint(style, summary.String())}
	if summary.Scenarios > 1 {
		for _, name := range p.failed {
			lines = append(lines, p.palette.Paint(terminal.Bad, "  ✗ "+terminal.VisibleLine(name)))
		}
	}
	if _, err := p.out.WriteString(strings.Join(lines, "\n") + "\n"); err != nil {
		return err
	}
	if end.covered != nil {
		fmt.Fprintln(p.out)
		writeCoverage(p.out, p.palette, end.covered)
	}
	return nil
}

// jsonTraces prints one document: {"traces": [...], "summary": {...}}.
type jsonTraces struct{ list jsonList }

// jsonRun is a run in JSON.
type jsonRun struct {
	*trace.Trace
	Cut string `json:"endedBy,omitempty"`
}

func (p *jsonTraces) add(run traceformat.Run) error { return p.list.add(jsonRun{run.Trace, run.Cut}) }

func (p *jsonTraces) finish(end ending) error {
	members := []member{{"summary", end.summary}}
	if end.covered != nil {
		members = append(members, member{"coverage", newJSONCoverage(end.covered)})
	}
	return p.list.finish(members...)
}
