package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// writeGitHub writes workflow commands, by which GitHub Actions shows findings
// beside the lines of a pull request. See
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
func writeGitHub(out io.Writer, run *Run) error {
	buffered := bufio.NewWriter(out)
	for i := range run.Findings {
		d := &run.Findings[i]
		fmt.Fprintf(buffered, "::%s ", gitHubLevel(d.Severity))
		if !d.At.IsZero() {
			writeGitHubPlace(buffered, PlaceOf(d.At))
		}
		fmt.Fprintf(buffered, "title=%s::%s\n", gitHubProperty(d.Rule), gitHubText(withHint(d)))
	}
	for _, failure := range run.Failures {
		fmt.Fprintf(buffered, "::error title=storm::%s\n", gitHubText(failure))
	}
	return buffered.Flush()
}

// writeGitHubPlace leaves out the columns of a place of several lines: GitHub
// takes them only within one line.
func writeGitHubPlace(out io.Writer, at Place) {
	fmt.Fprintf(out, "file=%s,line=%d,endLine=%d,", gitHubProperty(at.File), at.Line, at.EndLine)
	if at.Line == at.EndLine {
		fmt.Fprintf(out, "col=%d,endColumn=%d,", at.Column, at.EndColumn)
	}
}

func gitHubLevel(severity model.Severity) string {
	switch severity {
	case model.SeverityError:
		return "error"
	case model.SeverityWarning:
		return "warning"
	default:
		return "notice"
	}
}

// gitHubText escapes the text of a command, which ends with its line.
func gitHubText(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.ReplaceAll(terminal.VisibleLine(line), "%", "%25")
	}
	return strings.Join(lines, "%0A")
}

// gitHubProperty escapes the value of a property, which also ends with a comma
// or a colon.
func gitHubProperty(text string) string {
	text = strings.ReplaceAll(terminal.VisibleLine(text), "%", "%25")
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(text)
}

// withHint returns the message of a finding and, on a line of its own, what to
// do about it.
func withHint(d *model.Diagnostic) string {
	if d.Hint == "" {
		return d.Message
	}
	return d.Message + "\nhint: " + d.Hint
}
