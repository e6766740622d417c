package player

import (
	"slices"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/runtime/trace"
)

// verdict composes how the run ended: what was expected, and what happened
// instead.
func (p *Pane) verdict(t *text) {
	line := p.verdictLine()
	for i := range line {
		line[i].Text = trimSpace(line[i].Text)
	}
	t.wrap(line, 2)
	for i := range p.trace.Mismatches {
		p.mismatch(t, &p.trace.Mismatches[i])
	}
	if len(p.trace.Mismatches) == 0 {
		t.heading("Home begins again, Esc goes back to the scenarios")
	}
}

func trimSpace(text string) string {
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	return text
}

func (p *Pane) mismatch(t *text, m *trace.Mismatch) {
	t.lines = append(t.lines, nil)
	t.wrap(canvas.Line{{Text: m.Kind.String(), Style: p.styles.Strong}, {Text: ": " + m.Summary}}, 2)
	t.side("expected", m.Expected, m.Actual, p.styles.Good)
	t.side("happened", m.Actual, m.Expected, p.styles.Bad)
	if m.Suggestion != "" {
		t.wrap(canvas.Line{{Text: "try: ", Style: p.styles.Quiet}, {Text: m.Suggestion}}, 5)
	}
	if !m.Place.IsZero() {
		t.heading(m.Place.String())
	}
}

// side adds one side of a comparison; what the other side has too is quiet.
func (t *text) side(heading string, lines, others []string, style canvas.Style) {
	t.heading(heading)
	if len(lines) == 0 {
		lines = []string{"nothing"}
	}
	for _, line := range lines {
		look := style
		if slices.Contains(others, line) {
			look = t.styles.Quiet
		}
		t.wrap(canvas.Line{{Text: "  "}, {Text: line, Style: look}}, 4)
	}
}
