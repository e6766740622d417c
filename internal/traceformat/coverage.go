package traceformat

import (
	"fmt"

	"github.com/eventstorm/storm/runtime/coverage"
)

// Coverage writes what the runs reached, as a chapter of the page.
func (w *Markdown) Coverage(report coverage.Report) error {
	fmt.Fprint(w.out, "\n## Coverage\n\n| | reached | of | |\n| --- | ---: | ---: | ---: |\n")
	for _, count := range append(report.Kinds, report.Total) {
		fmt.Fprintf(w.out, "| %s | %d | %d | %d %% |\n", count.Name, count.Reached, count.Points, count.Percent())
	}
	var missed []string
	for i := range report.Missed {
		missed = append(missed, plain(report.Missed[i].Sentence())+" ("+code(report.Missed[i].At.String())+")")
	}
	w.list("No scenario reached", missed)
	return w.out.Flush()
}
