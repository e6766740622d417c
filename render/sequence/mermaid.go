package sequence

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// WriteMermaid writes the diagram for Mermaid. A transaction is a box; of those
// that are open at the same time the first has the box. The error is that of
// the writer.
func WriteMermaid(w io.Writer, d *Diagram) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "---\ntitle: %s\n---\nsequenceDiagram\n", strconv.Quote(unmarked.Replace(lettering.Clean(d.Title))))
	for i, each := range d.Participants {
		sort := "participant"
		if each.Role == trace.RoleActor {
			sort = "actor"
		}
		fmt.Fprintf(out, "  %s p%d as %s\n", sort, i, mermaidText(each.Name))
	}
	boxed := 0 // transaction
	for i := range d.Rows {
		row := &d.Rows[i]
		switch row.Kind {
		case Begin:
			if boxed == 0 {
				boxed = row.Transaction
				colour := "rgba(128, 128, 128, 0.12)"
				if row.Undone {
					colour = "rgba(194, 47, 69, 0.15)"
				}
				fmt.Fprintf(out, "  rect %s\n", colour)
			}
			d.mermaidNote(out, row)
		case End:
			d.mermaidNote(out, row)
			if boxed == row.Transaction {
				boxed = 0
				fmt.Fprintln(out, "  end")
			}
		case Arrow:
			way := "->>"
			if row.Later {
				way = "--)"
			}
			fmt.Fprintf(out, "  p%d%sp%d: %s\n", row.From, way, row.To, mermaidRow(row))
		case Remark:
			fmt.Fprintf(out, "  Note over p%d: %s\n", row.From, mermaidRow(row))
		case Divider:
			d.mermaidNote(out, row)
		}
	}
	if boxed != 0 {
		fmt.Fprintln(out, "  end")
	}
	return out.Flush()
}

// unmarked takes out of a title what could be read as HTML.
var unmarked = strings.NewReplacer("<", "‹", ">", "›")

// mermaidNote writes what concerns all participants.
func (d *Diagram) mermaidNote(out io.Writer, row *Row) {
	if len(d.Participants) == 0 {
		return
	}
	fmt.Fprintf(out, "  Note over p0,p%d: %s\n", len(d.Participants)-1, mermaidRow(row))
}

func mermaidRow(row *Row) string {
	text := mermaidText(row.Label)
	if row.Detail != "" {
		text += "<br/>" + mermaidText(row.Detail)
	}
	if row.Undone && row.Kind != Begin && row.Kind != End {
		text = "✗ " + text
	}
	return text
}

// mermaidText writes what means something to Mermaid as entities. A name that
// is empty, or ends a block, would be read as something else.
func mermaidText(text string) string {
	var escaped strings.Builder
	for _, char := range lettering.Clean(text) {
		if strings.ContainsRune("#;<>&\"{}[]()|`\\%:", char) {
			escaped.WriteString("#" + strconv.Itoa(int(char)) + ";")
			continue
		}
		escaped.WriteRune(char)
	}
	if strings.EqualFold(strings.TrimSpace(text), "end") || escaped.Len() == 0 {
		return escaped.String() + "#8203;"
	}
	return escaped.String()
}
