package report

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/eventstorm/storm/internal/xmltext"
)

// writeCheckstyle writes XML as Checkstyle does, which many CI servers read:
// findings by file.
func writeCheckstyle(out io.Writer, run *Run) error {
	buffered := bufio.NewWriter(out)
	buffered.WriteString(xml.Header + "<checkstyle version=\"10.0\">\n")
	for _, group := range byFile(run) {
		fmt.Fprintf(buffered, "  <file name=%s>\n", xmltext.Attribute(group.path))
		for _, d := range group.findings {
			at := PlaceOf(d.At)
			fmt.Fprintf(buffered, "    <error line=\"%d\" column=\"%d\" severity=\"%s\" message=%s source=%s/>\n",
				at.Line, at.Column, d.Severity, xmltext.Attribute(withHint(d)), xmltext.Attribute(d.Rule))
		}
		buffered.WriteString("  </file>\n")
	}
	if len(run.Failures) > 0 {
		buffered.WriteString("  <file name=\"storm\">\n")
		for _, failure := range run.Failures {
			fmt.Fprintf(buffered, "    <error line=\"0\" severity=\"error\" message=%s source=\"storm\"/>\n", xmltext.Attribute(failure))
		}
		buffered.WriteString("  </file>\n")
	}
	buffered.WriteString("</checkstyle>\n")
	return buffered.Flush()
}
