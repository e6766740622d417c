package sequence

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// WriteD2 writes the diagram for D2. A transaction is a group; of those that
// are open at the same time the first has the group. What concerns all is a
// note of the first participant. The error is that of the writer.
func WriteD2(w io.Writer, d *Diagram) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "run: %s {\n  shape: sequence_diagram\n", d2Text(d.Title))
	for i, each := range d.Participants {
		shape := "rectangle"
		switch each.Role {
		case trace.RoleActor:
			shape = "person"
		case trace.RoleReadModel:
			shape = "cylinder"
		}
		ink := inkOf(each.Role, &d.Theme.Palette)
		fmt.Fprintf(out, "  p%d: %s {shape: %s; style: {fill: %s; stroke: %s; font-color: %s}}\n",
			i, d2Text(each.Name), shape, d2Text(ink.Paper), d2Text(ink.Edge), d2Text(ink.Text))
	}
	var group d2Group
	for i := range d.Rows {
		row := &d.Rows[i]
		switch {
		case row.Kind == Begin && group.begin == nil:
			group.begin = row
		case row.Kind == End && group.begin != nil && group.begin.Transaction == row.Transaction:
			d.writeD2Group(out, &group, row)
		case group.begin != nil:
			group.rows.WriteString("  " + d.d2Row(i))
		default:
			_, _ = out.WriteString(d.d2Row(i)) // Flush has the error
		}
	}
	if group.begin != nil { // a run that was cut off
		d.writeD2Group(out, &group, nil)
	}
	fmt.Fprintln(out, "}")
	return out.Flush()
}

// d2Group gathers the rows of a transaction until its end is known.
type d2Group struct {
	begin *Row
	rows  strings.Builder
}

// writeD2Group writes a group and empties it. One without rows becomes a note:
// D2 would take it for a participant.
func (d *Diagram) writeD2Group(out io.Writer, group *d2Group, end *Row) {
	label := d2Label(group.begin)
	if end != nil {
		label += ", " + d2Label(end)
	}
	switch {
	case group.rows.Len() > 0:
		fmt.Fprintf(out, "  t%d: %s {\n%s  }\n", group.begin.Step, d2Text(label), group.rows.String())
	case len(d.Participants) > 0:
		fmt.Fprintf(out, "  p0.t%d: %s\n", group.begin.Step, d2Text(label))
	}
	*group = d2Group{}
}

// d2Row writes one row as a line.
func (d *Diagram) d2Row(index int) string {
	row := &d.Rows[index]
	ink := inkOf(row.Role, &d.Theme.Palette)
	label := d2Label(row)
	if row.Undone && row.Kind != Begin && row.Kind != End {
		label = "✗ " + label
	}
	if row.Kind == Arrow {
		dash := ""
		if row.Later {
			dash = "; style.stroke-dash: 4"
		}
		return fmt.Sprintf("  p%d -> p%d: %s {style.stroke: %s%s}\n", row.From, row.To, d2Text(label), d2Text(ink.Edge), dash)
	}
	if len(d.Participants) == 0 {
		return ""
	}
	at := 0
	if row.Kind == Remark {
		at = row.From
	}
	return fmt.Sprintf("  p%d.r%d: %s {style: {fill: %s; stroke: %s; font-color: %s}}\n",
		at, index, d2Text(label), d2Text(ink.Paper), d2Text(ink.Edge), d2Text(ink.Text))
}

// d2Label is the text of a row on one line.
func d2Label(row *Row) string {
	if row.Detail == "" {
		return row.Label
	}
	return row.Label + " · " + row.Detail
}

// d2Text writes any text as a D2 string in single quotes, where D2 replaces
// nothing but two quotes, which stand for one.
func d2Text(text string) string {
	return "'" + strings.ReplaceAll(lettering.Clean(text), "'", "''") + "'"
}
