package sequence

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// WritePlantUML writes the diagram for PlantUML. The error is that of the
// writer.
func WritePlantUML(w io.Writer, d *Diagram) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "@startuml\ntitle %s\n", plantText(d.Title))
	for i, each := range d.Participants {
		sort := "participant"
		switch each.Role {
		case trace.RoleActor:
			sort = "actor"
		case trace.RoleReadModel:
			sort = "database"
		}
		fmt.Fprintf(out, "%s \"%s\" as p%d %s\n", sort, plantText(each.Name), i, inkOf(each.Role, &d.Theme.Palette).Paper)
	}
	grouped := 0 // transaction
	for i := range d.Rows {
		row := &d.Rows[i]
		switch row.Kind {
		case Begin:
			if grouped == 0 {
				grouped = row.Transaction
				fmt.Fprintf(out, "group %s\n", plantText(row.Label))
			}
		case End:
			d.plantNote(out, row)
			if grouped == row.Transaction {
				grouped = 0
				fmt.Fprintln(out, "end")
			}
		case Arrow:
			way := "->"
			if row.Later {
				way = "-->>"
			}
			fmt.Fprintf(out, "p%d %s p%d : %s\n", row.From, way, row.To, plantRow(row))
		case Remark:
			fmt.Fprintf(out, "rnote over p%d %s : %s\n", row.From, inkOf(row.Role, &d.Theme.Palette).Paper, plantRow(row))
		case Divider:
			fmt.Fprintf(out, "== %s ==\n", plantText(strings.TrimSpace(row.Label+" "+row.Detail)))
		}
	}
	if grouped != 0 {
		fmt.Fprintln(out, "end")
	}
	fmt.Fprintln(out, "@enduml")
	return out.Flush()
}

// plantNote writes how a transaction ended.
func (d *Diagram) plantNote(out io.Writer, row *Row) {
	if len(d.Participants) > 0 {
		fmt.Fprintf(out, "hnote across %s : %s\n", inkOf(row.Role, &d.Theme.Palette).Paper, plantRow(row))
	}
}

func plantRow(row *Row) string {
	text := plantText(row.Label)
	if row.Undone && row.Role != trace.RoleTrouble {
		text = "--" + text + "--" // struck out
	}
	if row.Detail != "" {
		text += `\n` + plantText(row.Detail)
	}
	return text
}

// plantText writes what means something to PlantUML as Unicode escapes.
func plantText(text string) string {
	var escaped strings.Builder
	for _, char := range lettering.Clean(text) {
		if strings.ContainsRune("\\\"<>&%!@#~*_/=-`[]{}|^$'", char) {
			fmt.Fprintf(&escaped, "<U+%04X>", char)
			continue
		}
		escaped.WriteRune(char)
	}
	return escaped.String()
}
