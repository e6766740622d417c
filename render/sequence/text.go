package sequence

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// WriteText writes the diagram as lines: who says what to whom. The error is
// that of the writer.
func WriteText(w io.Writer, d *Diagram) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s (%s)\n", lettering.Clean(d.Title), d.Outcome)
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
	text := lettering.Clean(strings.TrimSpace(row.Label + " " + row.Detail))
	switch row.Kind {
	case Arrow:
		way := " → "
		if row.Later {
			way = " ⇢ "
		}
		return lettering.Clean(d.Participants[row.From].Name) + way + lettering.Clean(d.Participants[row.To].Name) + ": " + text
	case Remark:
		return lettering.Clean(d.Participants[row.From].Name) + ": " + text
	case Divider:
		return "── " + text + " ──"
	default:
		return text
	}
}
