package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"github.com/eventstorm/storm/internal/outcome"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
)

// comparisonPrinter prints comparisons as they are made.
type comparisonPrinter interface {
	add(compared comparison) error
	finish(scenarios, different int) error
}

func newComparisonPrinter(a *app, options simulation) comparisonPrinter {
	modes := [2]string{options.mode, options.compare}
	if options.format == "json" {
		return &jsonComparisons{list: jsonList{out: a.out, name: "comparisons"}, modes: modes}
	}
	return &textComparisons{
		out: a.out, palette: a.palette(a.stdout), modes: modes, quiet: options.quiet, columns: terminal.Columns(a.stdout, columnsOfFile),
	}
}

// jsonComparisons prints one document: {"comparisons": […], "modes": […],
// "summary": {…}}.
type jsonComparisons struct {
	list  jsonList
	modes [2]string
}

func (p *jsonComparisons) add(compared comparison) error {
	if compared.Differences == nil {
		compared.Differences = []outcome.Difference{}
	}
	return p.list.add(compared)
}

func (p *jsonComparisons) finish(scenarios, different int) error {
	return p.list.finish(member{"modes", p.modes}, member{"summary", map[string]int{"scenarios": scenarios, "different": different}})
}

// textComparisons prints two columns, one for each mode.
type textComparisons struct {
	out     *bufio.Writer
	palette terminal.Palette
	modes   [2]string
	quiet   bool // print only what differs
	columns int
}

// aspectColumns is how wide the column with the names of aspects is.
const aspectColumns = 16

func (p *textComparisons) add(compared comparison) error {
	title := terminal.VisibleLine(compared.Scenario)
	if compared.Context != "" {
		title += " · " + terminal.VisibleLine(compared.Context)
	}
	if len(compared.Differences) == 0 {
		if p.quiet {
			return nil
		}
		fmt.Fprintf(p.out, "%s %s: the same, in %s\n", p.palette.Paint(terminal.Good, "="), title, inTransactions(compared.Transactions))
		return nil
	}
	fmt.Fprintf(p.out, "%s %s: different, in %s\n", p.palette.Paint(terminal.Bad, "≠"), title, inTransactions(compared.Transactions))
	p.row("", p.modes[:1], p.modes[1:])
	for _, each := range compared.Differences {
		aspect := each.Aspect
		left, right := orNothing(each.Left), orNothing(each.Right)
		p.row(aspect, left, right)
		if each.OrderOnly {
			fmt.Fprintln(p.out, pad("", aspectColumns)+"(the same, in another order)")
		}
	}
	return p.out.WriteByte('\n')
}

func inTransactions(count [2]int) string {
	switch {
	case count == [2]int{}:
		return "no committed transaction"
	case count[0] == count[1]:
		return report.Plural(count[0], "transaction") + " each"
	default:
		return fmt.Sprintf("%d and %s", count[0], report.Plural(count[1], "transaction"))
	}
}

func orNothing(lines []string) []string {
	if len(lines) == 0 {
		return []string{"nothing"}
	}
	return lines
}

// row prints two cells beside each other, each entry on lines of its own.
func (p *textComparisons) row(aspect string, left, right []string) {
	width := max(20, (p.columns-aspectColumns-3)/2)
	for i := range max(len(left), len(right)) {
		l, r := hanging(entryAt(left, i), width), hanging(entryAt(right, i), width)
		for j := range max(len(l), len(r)) {
			line := pad("  "+aspect, aspectColumns) + pad(entryAt(l, j), width) + " │ " + entryAt(r, j)
			fmt.Fprintln(p.out, strings.TrimRight(line, " "))
			aspect = ""
		}
	}
}

func entryAt(list []string, index int) string {
	if index < len(list) {
		return list[index]
	}
	return ""
}

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-displaywidth.String(text)))
}

func (p *textComparisons) finish(scenarios, different int) error {
	style, verdict := terminal.Bad, fmt.Sprintf("%d end differently", different)
	switch different {
	case 0:
		style, verdict = terminal.Good, "all end the same"
	case 1:
		verdict = "1 ends differently"
	}
	_, err := fmt.Fprintln(p.out, p.palette.Paint(style, fmt.Sprintf("%s in %s and %s: %s",
		report.Plural(scenarios, "scenario"), p.modes[0], p.modes[1], verdict)))
	return err
}
