package player

import (
	"strings"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model/value"
)

// text is the lines of the details in the making.
type text struct {
	area   canvas.Area
	styles *sticky.Styles
	lines  []canvas.Line
	label  string // of the last item
}

// nameWidth is the widest column of names.
const nameWidth = 24

// indentation is that of what stands under a heading.
const indentation = 2

func (t *text) wrap(line canvas.Line, indent int) {
	t.lines = append(t.lines, t.area.WrapLine(line, t.area.Width(), indent)...)
}

func (t *text) heading(of string) {
	t.wrap(canvas.Text(of, t.styles.Quiet), indentation)
	t.label = ""
}

// record adds the fields of a record, or nothing.
func (t *text) record(heading string, record value.Value) {
	if record.Kind() != value.Record || record.Len() == 0 {
		return
	}
	t.heading(heading)
	width := t.column(record)
	for i, field := range record.Shape().Fields {
		t.field(" ", field.Name, canvas.Line{{Text: show(record.Fields()[i])}}, width, canvas.Plain)
	}
}

// change adds a record before and after, with the fields that differ marked.
func (t *text) change(what string, before, after value.Value) {
	switch {
	case after.IsNull():
		t.record(what+" is gone; it was", before)
		return
	case before.IsNull():
		t.heading(what + " is new")
	default:
		t.heading(what + " before → after")
	}
	if after.Kind() != value.Record {
		t.wrap(canvas.Line{{Text: "  " + show(before) + " → "}, {Text: show(after), Style: t.styles.Changed}}, indentation)
		return
	}
	width := t.column(after)
	for i, field := range after.Shape().Fields {
		now := after.Fields()[i]
		old, _ := before.Field(field.Name)
		switch {
		case before.IsNull():
			t.field("+", field.Name, canvas.Line{{Text: show(now), Style: t.styles.Changed}}, width, t.styles.Changed)
		case value.Equal(old, now):
			t.field(" ", field.Name, canvas.Line{{Text: show(now), Style: t.styles.Quiet}}, width, t.styles.Quiet)
		default:
			t.field("~", field.Name, canvas.Line{
				{Text: show(old) + " → ", Style: t.styles.Quiet}, {Text: show(now), Style: t.styles.Changed},
			}, width, t.styles.Changed)
		}
	}
}

// field adds a name with a value; mark says how it changed.
func (t *text) field(mark, name string, shown canvas.Line, width int, style canvas.Style) {
	name = t.area.Cut(name, width)
	gap := strings.Repeat(" ", max(0, width-t.area.Measure(name))+2)
	line := canvas.Line{{Text: mark + " ", Style: style}, {Text: name, Style: style}, {Text: gap}}
	t.wrap(append(line, shown...), indentation+width+2)
}

// item adds a thing that waits; the label is written once for a group.
func (t *text) item(label, name, state string, isNew bool) {
	style, mark := canvas.Plain, "  "
	if isNew {
		style, mark = t.styles.Changed, "~ "
	}
	shown := label
	if label == t.label {
		shown = strings.Repeat(" ", len(label))
	}
	t.label = label
	t.wrap(canvas.Line{
		{Text: mark, Style: style}, {Text: shown + " ", Style: t.styles.Quiet},
		{Text: name, Style: style}, {Text: " " + state, Style: t.styles.Quiet},
	}, indentation+len(label)+1)
}

func (t *text) column(record value.Value) int {
	width := 0
	for _, field := range record.Shape().Fields {
		width = max(width, t.area.Measure(field.Name))
	}
	return min(width, nameWidth, t.area.Width()/2)
}

// show writes a value; what is missing is a dash.
func show(v value.Value) string {
	if v.IsNull() {
		return "—"
	}
	if text := v.String(); text != "" {
		return text
	}
	return `""`
}
