package report

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/eventstorm/storm/internal/xmltext"
	"github.com/eventstorm/storm/model"
)

// writeJUnit writes the XML that CI servers read as test results: a suite for
// each file, in it a case for each finding, and one that passes for a file
// without findings. Those that do not fail the check are passed cases with
// output.
func writeJUnit(out io.Writer, run *Run) error {
	buffered := bufio.NewWriter(out)
	buffered.WriteString(xml.Header + "<testsuites name=\"storm validate\">\n")
	for _, group := range byFile(run) {
		writeSuite(buffered, run, group)
	}
	if len(run.Failures) > 0 {
		fmt.Fprintf(buffered, "  <testsuite name=\"storm\" tests=\"%d\" failures=\"0\" errors=\"%[1]d\" skipped=\"0\" time=\"0\">\n", len(run.Failures))
		for _, failure := range run.Failures {
			fmt.Fprintf(buffered, "    <testcase name=\"reading\" classname=\"storm\" time=\"0\">\n      <error message=%s/>\n    </testcase>\n", xmltext.Attribute(failure))
		}
		buffered.WriteString("  </testsuite>\n")
	}
	buffered.WriteString("</testsuites>\n")
	return buffered.Flush()
}

func writeSuite(out *bufio.Writer, run *Run, group *ofFile) {
	failures := 0
	for _, d := range group.findings {
		if run.Fails.Reached(d.Severity) {
			failures++
		}
	}
	file := xmltext.Attribute(group.path)
	fmt.Fprintf(out, "  <testsuite name=%s tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"0\">\n", file, max(1, len(group.findings)), failures)
	if len(group.findings) == 0 {
		fmt.Fprintf(out, "    <testcase name=\"no findings\" classname=%s time=\"0\"/>\n", file)
	}
	for _, d := range group.findings {
		writeCase(out, run, d, file)
	}
	out.WriteString("  </testsuite>\n")
}

func writeCase(out *bufio.Writer, run *Run, d *model.Diagnostic, file string) {
	fmt.Fprintf(out, "    <testcase name=%s classname=%s", xmltext.Attribute(d.Rule), file)
	if !d.At.IsZero() {
		fmt.Fprintf(out, " file=%s line=\"%d\"", file, d.At.Start().Line)
	}
	out.WriteString(" time=\"0\">\n")
	text := d.Severity.String() + ": " + withHint(d)
	if !d.At.IsZero() {
		text = d.At.String() + ": " + text
	}
	if run.Fails.Reached(d.Severity) {
		fmt.Fprintf(out, "      <failure message=%s type=\"%s\">%s</failure>\n", xmltext.Attribute(d.Message), d.Severity, xmltext.Content(text))
	} else {
		fmt.Fprintf(out, "      <system-out>%s</system-out>\n", xmltext.Content(text))
	}
	out.WriteString("    </testcase>\n")
}
