package traceformat

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/runtime/trace"
)

// Markdown writes a page that a domain expert can read: what each scenario is
// about, what happened, and whether it was as expected.
type Markdown struct {
	out     *bufio.Writer
	begun   bool
	context string
}

// NewMarkdown returns a writer of one page.
func NewMarkdown(out io.Writer, title string) *Markdown {
	w := &Markdown{out: bufio.NewWriter(out)}
	if title == "" {
		title = "Scenarios"
	}
	fmt.Fprintf(w.out, "# %s\n", plain(title))
	return w
}

// Add writes a run. Those of one context come one after the other.
func (w *Markdown) Add(run Run) error {
	t := run.Trace
	if t.Context != "" && (!w.begun || t.Context != w.context) {
		fmt.Fprintf(w.out, "\n## %s\n", plain(t.Context))
	}
	w.begun, w.context = true, t.Context
	fmt.Fprintf(w.out, "\n### %s %s\n", badge(t.Outcome), plain(t.Scenario))
	if text := run.Scenario.Description.Text; text != "" {
		fmt.Fprintf(w.out, "\n%s\n", plain(text))
	}
	for _, section := range sectionsOf(run.Scenario) {
		w.list(section.title, section.lines)
	}
	w.list("What happened", happened(t))
	if run.Cut != "" {
		fmt.Fprintf(w.out, "\nEnded by `%s`: what is expected was not checked.\n", run.Cut)
	}
	if t.Outcome == trace.OutcomeFailed {
		fmt.Fprintf(w.out, "\n**Expected otherwise**\n\n%s", fenced("text", tell(t, 1).mismatches))
	}
	return w.out.Flush()
}

// Close writes the end of the page: the summary, a line.
func (w *Markdown) Close(summary string) error {
	fmt.Fprintf(w.out, "\n---\n\n%s\n", plain(summary))
	return w.out.Flush()
}

func badge(outcome trace.Outcome) string {
	switch outcome {
	case trace.OutcomeFailed:
		return "❌"
	case trace.OutcomePassed:
		return "✅"
	default:
		return "▫️"
	}
}

// list writes a list under its title, or nothing when it is empty. The lines
// are Markdown.
func (w *Markdown) list(title string, lines []string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(w.out, "\n**%s**\n\n", title)
	for _, line := range lines {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		fmt.Fprintf(w.out, "%s- %s\n", line[:indent], line[indent:])
	}
}

// plain returns a text in which nothing means anything to Markdown.
func plain(text string) string {
	const special = "\\`*_{}[]<>#|~&!"
	var escaped strings.Builder
	for _, char := range shown(text) {
		if strings.ContainsRune(special, char) {
			escaped.WriteByte('\\')
		}
		escaped.WriteRune(char)
	}
	return escaped.String()
}

// code returns a text as it is, in backquotes.
func code(text string) string {
	text = shown(text)
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if text == "" {
		return ""
	}
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + text + fence
}

// shown returns a text on one line, in which no character steers how the page
// is shown: a data value may hold any.
func shown(text string) string {
	return terminal.VisibleLine(strings.Join(strings.Fields(text), " "))
}

// fenced returns a block of text.
func fenced(language, text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + language + "\n" + strings.TrimRight(text, "\n") + "\n" + fence + "\n"
}
