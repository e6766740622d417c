package cli

import (
	"fmt"
	"io"
	"strconv"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/runtime/coverage"
)

// percent is how much the scenarios must reach; 0 asks for nothing.
type percent int

// String implements pflag.Value.
func (p *percent) String() string {
	if *p == 0 {
		return ""
	}
	return strconv.Itoa(int(*p))
}

// Set implements pflag.Value.
func (p *percent) Set(text string) error {
	number, err := strconv.Atoi(text)
	if err != nil || number < 0 || number > 100 {
		return fmt.Errorf("expected a percentage from 0 to 100, not %q", text)
	}
	*p = percent(number)
	return nil
}

// Type implements pflag.Value; help shows it for the value.
func (p *percent) Type() string { return "percent" }

// covered is how much of the model the scenarios reached, and what was asked.
type covered struct {
	coverage.Report
	wanted percent
}

// fails reports whether less was reached than --min-coverage asks for.
func (c *covered) fails() bool {
	return c != nil && c.Total.Reached*100 < int(c.wanted)*c.Total.Points
}

// verdict says in a line how much was reached.
func (c *covered) verdict() string {
	text := fmt.Sprintf("the scenarios reach %d %% of the model", c.Total.Percent())
	switch {
	case c.fails():
		return text + fmt.Sprintf(", --min-coverage asks for %d %%", c.wanted)
	case c.wanted > 0:
		return text + fmt.Sprintf(", at least the %d %% of --min-coverage", c.wanted)
	default:
		return text
	}
}

// writeCoverage prints a table of what was reached, and what was not with its
// place.
func writeCoverage(out io.Writer, palette terminal.Palette, c *covered) {
	fmt.Fprintf(out, "%-14s %8s %8s\n", "coverage", "reached", "of")
	for _, count := range append(c.Kinds, c.Total) {
		fmt.Fprintf(out, "  %-12s %8d %8d %6d %%\n", count.Name, count.Reached, count.Points, count.Percent())
	}
	if len(c.Missed) > 0 {
		fmt.Fprintln(out, "\nno scenario reached:")
	}
	for i := range c.Missed {
		fmt.Fprintf(out, "  %s: %s\n", terminal.VisibleLine(c.Missed[i].At.String()), terminal.VisibleLine(c.Missed[i].Sentence()))
	}
	style := terminal.Good
	if c.fails() {
		style = terminal.Bad
	}
	fmt.Fprintf(out, "\n%s\n", palette.Paint(style, c.verdict()))
}

// jsonCoverage is coverage in JSON.
type jsonCoverage struct {
	Percent int              `json:"percent"`
	Wanted  int              `json:"wanted,omitempty"`
	Total   coverage.Count   `json:"total"`
	Kinds   []coverage.Count `json:"kinds"`
	Missed  []jsonPoint      `json:"missed"`
}

// jsonPoint is something that no scenario reached.
type jsonPoint struct {
	Kind      string       `json:"kind"`
	Element   string       `json:"element"`
	Condition string       `json:"condition,omitempty"`
	Missing   string       `json:"missing"`
	Place     report.Place `json:"place"`
}

func newJSONCoverage(c *covered) jsonCoverage {
	made := jsonCoverage{Percent: c.Total.Percent(), Wanted: int(c.wanted), Total: c.Total, Kinds: c.Kinds, Missed: []jsonPoint{}}
	for _, point := range c.Missed {
		made.Missed = append(made.Missed, jsonPoint{
			Kind: point.Kind.Noun(), Element: point.Element, Condition: point.Text, Missing: point.Missing, Place: report.PlaceOf(point.At),
		})
	}
	return made
}
