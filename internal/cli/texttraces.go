package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/runtime/trace"
)

// stepLimit is how many steps of a run are printed as text; a loop may have
// ten thousand.
const stepLimit = 400

// detail is how much is printed of the runs. What failed is always printed in
// full.
type detail uint8

const (
	eachInALine  detail = iota // of those that passed
	eachInFull                 // the whole trace
	onlyFailures               // nothing of those that passed
)

// textTraces prints runs for people.
type textTraces struct {
	out     *bufio.Writer
	palette terminal.Palette
	options trace.TextOptions
	detail  detail
	failed  []string // scenarios that did
	last    piece
}

// piece is what was printed last, which decides where empty lines stand.
type piece uint8

const (
	nothingYet piece = iota
	aLine
	aTrace
)

func newTextTraces(a *app, detail detail) *textTraces {
	palette := a.palette(a.stdout)
	return &textTraces{
		out:     a.out,
		palette: palette,
		options: trace.TextOptions{Color: palette.Colored, Width: terminal.Columns(a.stdout, 0), Limit: stepLimit},
		detail:  detail,
	}
}

func (p *textTraces) add(run traceformat.Run) error {
	failed := run.Trace.Outcome == trace.OutcomeFailed
	if failed {
		p.failed = append(p.failed, run.Trace.Scenario)
	}
	switch {
	case failed || p.detail == eachInFull:
		return p.whole(run)
	case p.detail == eachInALine:
		return p.line(run)
	default:
		return nil
	}
}

// whole prints all of a run.
func (p *textTraces) whole(run traceformat.Run) error {
	p.separate(aTrace)
	if err := trace.WriteText(p.out, run.Trace, p.options); err != nil {
		return err
	}
	if run.Cut != "" {
		fmt.Fprintf(p.out, "  ended by %s: what comes after it is not shown, what is expected was not checked\n", run.Cut)
	}
	return nil
}

// line prints that a run did not fail, and what it says nothing about though
// somebody should know.
func (p *textTraces) line(run traceformat.Run) error {
	p.separate(aLine)
	sign, note := p.palette.Paint(terminal.Good, "✓"), ""
	if run.Trace.Outcome == trace.OutcomeRan {
		sign, note = "·", ": nothing was expected"
	}
	title := terminal.VisibleLine(run.Trace.Scenario)
	if run.Trace.Context != "" {
		title += " · " + terminal.VisibleLine(run.Trace.Context)
	}
	if unsaid := unexpectedLosses(run); unsaid != "" {
		note += p.palette.Paint(terminal.Warning, " ("+unsaid+")")
	}
	_, err := fmt.Fprintf(p.out, "%s %s%s\n", sign, title, note)
	return err
}

// unexpectedLosses says how many messages did not arrive, in words, of those
// kinds that the scenario expects nothing of.
func unexpectedLosses(run traceformat.Run) string {
	losses := run.Trace.Losses()
	if run.Scenario.Then.HasDeadLetters {
		losses.DeadLetters = 0
	}
	if run.Scenario.Then.HasLost {
		losses.Lost = 0
	}
	return losses.String()
}

// separate leaves an empty line before and after a whole trace.
func (p *textTraces) separate(next piece) {
	if p.last == aTrace || p.last == aLine && next == aTrace {
		fmt.Fprintln(p.out)
	}
	p.last = next
}

// finish prints the summary; of several scenarios those that failed are named
// again, since they may have scrolled away.
func (p *textTraces) finish(end ending) error {
	summary, style := end.summary, terminal.Good
	if summary.Failed > 0 {
		style = terminal.Error
	}
	p.separate(aTrace)
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
