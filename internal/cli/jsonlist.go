package cli

import (
	"bufio"
	"fmt"

	"github.com/eventstorm/storm/internal/report"
)

// jsonList prints a JSON document whose first member is a list, entry by
// entry, so that a list of any length needs no memory.
type jsonList struct {
	out   *bufio.Writer
	name  string
	begun bool
}

// member is a further member of the document.
type member struct {
	name  string
	value any
}

// add prints an entry of the list.
func (l *jsonList) add(entry any) error {
	text, err := report.Indented(entry, "    ")
	if err != nil {
		return err
	}
	lead := ",\n    "
	if !l.begun {
		lead = fmt.Sprintf("{\n  %q: [\n    ", l.name)
	}
	l.begun = true
	if _, err := l.out.WriteString(lead); err != nil {
		return err
	}
	_, err = l.out.Write(text)
	return err
}

// finish prints the rest of the document.
func (l *jsonList) finish(members ...member) error {
	end := "\n  ]"
	if !l.begun {
		end = fmt.Sprintf("{\n  %q: []", l.name)
	}
	if _, err := l.out.WriteString(end); err != nil {
		return err
	}
	for _, each := range members {
		text, err := report.Indented(each.value, "  ")
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(l.out, ",\n  %q: %s", each.name, text); err != nil {
			return err
		}
	}
	_, err := l.out.WriteString("\n}\n")
	return err
}
