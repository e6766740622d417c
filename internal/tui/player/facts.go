package player

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/runtime/trace"
)

// deepest is how far a chain of causes is indented.
const deepest = 6

// facts draws the list with the chosen step in the middle.
func (p *Pane) facts(area canvas.Area) {
	p.width = area.Width()
	count := len(p.trace.Steps) + 1
	first := max(0, min(p.position-area.Height()/2, count-area.Height()))
	p.first = first
	for y := range min(area.Height(), count-first) {
		row := area.Sub(0, y, area.Width(), 1)
		chosen := first+y == p.position
		look := canvas.Plain
		if chosen {
			look = p.styles.Resting
			if p.focused {
				look = p.styles.Cursor
				row.Fill(look)
			}
		}
		line := p.verdictLine()
		if first+y < len(p.trace.Steps) {
			line = p.factLine(&p.trace.Steps[first+y], p.isQuiet(first+y))
		}
		for i := range line {
			line[i].Style = line[i].Style.With(look)
		}
		row.WriteLine(0, 0, line)
	}
}

// isQuiet reports whether a fact is one that is still to come, or in a play an
// old one.
func (p *Pane) isQuiet(position int) bool {
	if p.Ending != "" {
		return position < p.Since
	}
	return position > p.position
}

// factLine is one fact.
func (p *Pane) factLine(step *trace.Step, quiet bool) canvas.Line {
	numbers := len(strconv.Itoa(len(p.trace.Steps)))
	line := canvas.Line{
		{Text: fmt.Sprintf("%*d ", numbers, step.Seq), Style: p.styles.Quiet},
		{Text: p.bracket(step) + " ", Style: p.bracketStyle(step)},
		{Text: strings.Repeat(" ", p.indent(step)) + sign(step.Fact) + " "},
	}
	line = append(line, p.bare(brief(p.styles, step.Fact, p.trace.Context))...)
	if isTrouble(step.Fact) {
		line[2].Style = p.styles.Bad
	}
	if quiet {
		for i := range line {
			line[i].Style = p.styles.Quiet
		}
	}
	return line
}

// bare takes the contexts from the names of a line, which is short of room.
func (p *Pane) bare(line canvas.Line) canvas.Line {
	for i := range line {
		for _, context := range p.contexts {
			if rest, is := strings.CutPrefix(line[i].Text, context); is {
				line[i].Text = rest
				break
			}
		}
	}
	return line
}

func (p *Pane) indent(step *trace.Step) int {
	switch step.Fact.(type) {
	case *trace.TransactionBegan, *trace.TransactionCommitted, *trace.TransactionRolledBack:
		return 0
	}
	return min(step.Depth, deepest, p.width/12)
}

// bracket is the piece beside a step of what holds a transaction together;
// dots say that it was rolled back.
func (p *Pane) bracket(step *trace.Step) string {
	switch step.Fact.(type) {
	case *trace.TransactionBegan:
		return "╭"
	case *trace.TransactionCommitted, *trace.TransactionRolledBack:
		return "╰"
	}
	switch {
	case step.Transaction == 0:
		return " "
	case p.rolledBack[step.Transaction]:
		return "┊"
	default:
		return "│"
	}
}

func (p *Pane) bracketStyle(step *trace.Step) canvas.Style {
	if p.rolledBack[step.Transaction] {
		return p.styles.Bad
	}
	return p.styles.Quiet
}

// verdictLine is the line after the last fact.
func (p *Pane) verdictLine() canvas.Line {
	indent := strings.Repeat(" ", len(strconv.Itoa(len(p.trace.Steps)))+1)
	switch {
	case p.trace.Outcome == trace.OutcomePassed:
		return canvas.Line{{Text: indent + "✓ passed: all happened as expected", Style: p.styles.Good.With(canvas.Bold)}}
	case p.trace.Outcome == trace.OutcomeFailed:
		return canvas.Line{{Text: indent + "✗ failed: " + differences(len(p.trace.Mismatches)), Style: p.styles.Bad}}
	case p.Ending != "":
		return canvas.Line{{Text: indent + "· " + p.Ending, Style: p.styles.Quiet}}
	default:
		return canvas.Line{{Text: indent + "· it ran; nothing was expected", Style: p.styles.Strong}}
	}
}

func differences(count int) string {
	if count == 1 {
		return "1 expectation not met"
	}
	return fmt.Sprintf("%d expectations not met", count)
}
