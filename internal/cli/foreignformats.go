package cli

import (
	"bufio"

	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/model"
)

// newTracePrinter returns the printer that the options ask for.
func newTracePrinter(a *app, m *model.Model, format string, detail detail) tracePrinter {
	switch format {
	case "json":
		return &jsonTraces{jsonList{out: a.out, name: "traces"}}
	case "junit":
		return junitTraces{app: a, JUnit: traceformat.NewJUnit(a.out)}
	case "markdown":
		return newMarkdownTraces(a.out, m)
	case "otel":
		return newOTelTraces(a, m)
	default:
		return newTextTraces(a, detail)
	}
}

// junitTraces prints JUnit XML. What is for people goes to stderr.
type junitTraces struct {
	app *app
	*traceformat.JUnit
}

func (p junitTraces) add(run traceformat.Run) error { return p.Add(run) }

func (p junitTraces) finish(end ending) error {
	if err := p.Close(); err != nil {
		return err
	}
	p.app.noteEnding(end)
	return nil
}

// markdownTraces prints a page.
type markdownTraces struct {
	out *bufio.Writer
	*traceformat.Markdown
}

func newMarkdownTraces(out *bufio.Writer, m *model.Model) markdownTraces {
	title := "Scenarios"
	if m.Name.Text != "" {
		title += " of " + m.Name.Text
	}
	return markdownTraces{out, traceformat.NewMarkdown(out, title)}
}

func (p markdownTraces) add(run traceformat.Run) error { return p.Add(run) }

func (p markdownTraces) finish(end ending) error {
	if end.covered != nil {
		if err := p.Coverage(end.covered.Report); err != nil {
			return err
		}
	}
	return p.Close(end.summary.String())
}

// otelTraces prints an OpenTelemetry request. What is for people goes to
// stderr.
type otelTraces struct {
	app       *app
	list      jsonList
	converter *traceformat.OTel
}

func newOTelTraces(a *app, m *model.Model) *otelTraces {
	contexts := make([]string, len(m.Contexts))
	for i, context := range m.Contexts {
		contexts[i] = context.Name.Text
	}
	return &otelTraces{app: a, list: jsonList{out: a.out, name: "resourceSpans"}, converter: traceformat.NewOTel(m.Name.Text, contexts)}
}

func (p *otelTraces) add(run traceformat.Run) error {
	for _, each := range p.converter.Add(run) {
		if err := p.list.add(each); err != nil {
			return err
		}
	}
	return nil
}

func (p *otelTraces) finish(end ending) error {
	if err := p.list.finish(); err != nil {
		return err
	}
	p.app.noteEnding(end)
	return nil
}

// noteEnding prints to stderr how it all ended.
func (a *app) noteEnding(end ending) {
	a.note("%s", end.summary)
	if end.covered != nil {
		writeCoverage(a.stderr, a.palette(a.stderr), end.covered)
	}
}
