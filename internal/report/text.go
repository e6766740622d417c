package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// Printer prints diagnostics for people. Nothing of a model reaches the
// output that could steer a terminal.
type Printer struct {
	Palette terminal.Palette
	Columns int // of a line before it is cut around the caret
}

// Print writes the diagnostics in the given order, each followed by an empty
// line:
//
//	shop.storm.yaml:12:3: error: command "Pay" has no handler [command/handler]
//	  12 |   Pay:
//	     |   ^~~
//	  hint: add a handler with handles: Pay
func (p *Printer) Print(out io.Writer, diagnostics []model.Diagnostic) error {
	buffered := bufio.NewWriter(out)
	for i := range diagnostics {
		p.printOne(buffered, &diagnostics[i])
	}
	return buffered.Flush()
}

func (p *Printer) printOne(out *bufio.Writer, d *model.Diagnostic) {
	style := severityStyle(d.Severity)
	out.WriteString(p.place(d.At))
	out.WriteString(p.Palette.Paint(style, d.Severity.String()+":"))
	fmt.Fprintf(out, " %s", terminal.VisibleLine(d.Message))
	if d.Rule != "" {
		out.WriteString(p.Palette.Paint(terminal.Dim, " ["+terminal.VisibleLine(d.Rule)+"]"))
	}
	out.WriteByte('\n')

	gutter := gutterOf(d)
	p.excerpt(out, d.At, gutter)
	if d.Hint != "" {
		fmt.Fprintf(out, "  %s %s\n", p.Palette.Paint(terminal.Bold, "hint:"), terminal.VisibleLine(d.Hint))
	}
	for i := range d.Related {
		related := &d.Related[i]
		fmt.Fprintf(out, "  %s%s\n", p.place(related.At), terminal.VisibleLine(related.Message))
		p.excerpt(out, related.At, gutter)
	}
	out.WriteByte('\n')
}

// place returns "file:line:column: ", or nothing when there is no place.
func (p *Printer) place(at model.Range) string {
	if at.IsZero() {
		return ""
	}
	return p.Palette.Paint(terminal.Place, terminal.VisibleLine(at.String())+":") + " "
}

// excerpt prints the source line of a place and the marks under it.
func (p *Printer) excerpt(out *bufio.Writer, at model.Range, gutter int) {
	if at.IsZero() {
		return
	}
	quote := quoteLine(at.Source().Content, at, p.Columns-gutter-len(gutterEnd))
	if strings.Contains(quote.text, "␀") {
		return // no text at all
	}
	bar := p.Palette.Paint(terminal.Dim, gutterEnd)
	number := fmt.Sprintf("%*d", gutter, at.Start().Line)
	fmt.Fprintf(out, "%s%s%s\n", p.Palette.Paint(terminal.Dim, number), bar, quote.text)
	fmt.Fprintf(out, "%*s%s%s%s\n", gutter, "", bar, strings.Repeat(" ", quote.indent),
		p.Palette.Paint(terminal.Caret, quote.marks))
}

const gutterEnd = " | "

// gutterOf returns the width of the column of line numbers of a diagnostic
// and its related places.
func gutterOf(d *model.Diagnostic) int {
	last := d.At.Start().Line
	for i := range d.Related {
		last = max(last, d.Related[i].At.Start().Line)
	}
	return 2 + len(strconv.Itoa(last))
}

func severityStyle(severity model.Severity) terminal.Style {
	switch severity {
	case model.SeverityError:
		return terminal.Error
	case model.SeverityWarning:
		return terminal.Warning
	default:
		return terminal.Info
	}
}
