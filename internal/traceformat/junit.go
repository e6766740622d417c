package traceformat

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"

	"github.com/eventstorm/storm/internal/xmltext"
	"github.com/eventstorm/storm/runtime/trace"
)

// JUnit writes the XML that CI servers read: a suite for each bounded context,
// a case for each scenario. GitLab shows the class name as the suite and the
// text of a failure; Jenkins also shows the output, which is the run.
type JUnit struct {
	out   io.Writer
	begun bool
	suite junitSuite
	cases bytes.Buffer // of the suite
}

type junitSuite struct {
	name            string
	tests, failures int
}

// junitSteps is how many steps of a failed run are written.
const junitSteps = 400

// NewJUnit returns a writer of one document.
func NewJUnit(out io.Writer) *JUnit { return &JUnit{out: out} }

// Add writes a run. Those of one context come one after the other.
func (w *JUnit) Add(run Run) error {
	name := suiteName(run.Trace.Context)
	if w.suite.tests > 0 && w.suite.name != name {
		if err := w.flush(); err != nil {
			return err
		}
	}
	w.suite.name = name
	w.suite.tests++
	if run.Trace.Outcome == trace.OutcomeFailed {
		w.suite.failures++
	}
	w.writeCase(run)
	return nil
}

// suiteName names the suite of a context; GitLab needs a name.
func suiteName(context string) string {
	if context == "" {
		return "scenarios"
	}
	return context
}

// Close writes the end of the document; it does not close the io.Writer.
func (w *JUnit) Close() error {
	if err := w.flush(); err != nil {
		return err
	}
	if err := w.begin(); err != nil {
		return err
	}
	_, err := io.WriteString(w.out, "</testsuites>\n")
	return err
}

func (w *JUnit) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	_, err := io.WriteString(w.out, xml.Header+"<testsuites name=\"storm simulate\">\n")
	return err
}

// flush writes the suite at hand.
func (w *JUnit) flush() error {
	if err := w.begin(); err != nil || w.suite.tests == 0 {
		return err
	}
	head := fmt.Sprintf("  <testsuite name=%s tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"0\">\n",
		xmltext.Attribute(w.suite.name), w.suite.tests, w.suite.failures)
	if _, err := io.WriteString(w.out, head); err != nil {
		return err
	}
	if _, err := w.out.Write(w.cases.Bytes()); err != nil {
		return err
	}
	w.cases.Reset()
	w.suite = junitSuite{}
	_, err := io.WriteString(w.out, "  </testsuite>\n")
	return err
}

func (w *JUnit) writeCase(run Run) {
	t := run.Trace
	fmt.Fprintf(&w.cases, "    <testcase name=%s classname=%s", xmltext.Attribute(t.Scenario), xmltext.Attribute(w.suite.name))
	if !t.Place.IsZero() {
		fmt.Fprintf(&w.cases, " file=%s line=\"%d\"", xmltext.Attribute(t.Place.File), t.Place.Line)
	}
	w.cases.WriteString(` time="0"`)
	if t.Outcome != trace.OutcomeFailed {
		w.cases.WriteString("/>\n")
		return
	}
	told := tell(t, junitSteps)
	w.cases.WriteString(">\n      <failure")
	if len(t.Mismatches) > 0 {
		fmt.Fprintf(&w.cases, " message=%s type=%s", xmltext.Attribute(headline(t.Mismatches)), xmltext.Attribute(t.Mismatches[0].Kind.String()))
	}
	w.cases.WriteString(">")
	w.cases.WriteString(xmltext.Content(told.mismatches) + "</failure>\n      <system-out>" + xmltext.Content(told.steps) + "</system-out>\n    </testcase>\n")
}

// headline says in a line what was expected otherwise.
func headline(mismatches []trace.Mismatch) string {
	text := mismatches[0].Kind.String() + ": " + mismatches[0].Summary
	if more := len(mismatches) - 1; more > 0 {
		text += " (and " + strconv.Itoa(more) + " more)"
	}
	return text
}
