package sequence

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// WriteText writes the diagram as lines: who says what to whom. The error is
// that of the writer.
func WriteText(w io.Writer, d *Diagram) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s (%s)\n", plain(d.Title), d.Outcome)
	for i := range d.Rows {
		row := &d.Rows[i]
		fmt.Fprintf(out, "%4d %s%s\n", row.Step, margins(row), d.sentence(row))
	}
	return out.Flush()
}

func margins(row *Row) string {
	switch {
	case row.Kind == Begin:
		return "┌ "
	case row.Kind == End:
		return "└ "
	case row.Transaction == 0:
		return "  "
	case row.Undone:
		return "┊ "
	default:
		return "│ "
	}
}

// sentence writes a row as text.
func (d *Diagram) sentence(row *Row) string {
	text := plain(strings.TrimSpace(row.Label + " " + row.Detail))
	switch row.Kind {
	case Arrow:
		way := " → "
		if row.Later {
			way = " ⇢ "
		}
		return plain(d.Participants[row.From].Name) + way + plain(d.Participants[row.To].Name) + ": " + text
	case Remark:
		return plain(d.Participants[row.From].Name) + ": " + text
	case Divider:
		return "── " + text + " ──"
	default:
		return text
	}
}
