package cli

import (
	"bytes"
	"strings"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/internal/unified"
	"github.com/eventstorm/storm/model"
)

// printDifference prints what became of a file as a unified diff, which git
// apply and patch -p1 take. A person's terminal gets colours, and no character
// that could steer it; anything else gets the bytes as they are.
func (a *app) printDifference(before *model.Source, after []byte) error {
	diff := unified.Diff(fileLabel("a/", before.Path), fileLabel("b/", before.Path), string(before.Content), string(after))
	palette := a.palette(a.stdout)
	if !palette.Colored && !terminal.Is(a.stdout) {
		_, err := a.out.WriteString(diff)
		return err
	}
	number := 0
	for line := range bytes.Lines([]byte(diff)) {
		text := terminal.Visible(string(bytes.TrimRight(line, "\r\n")))
		style := diffStyle(text)
		if number++; number <= namesOfFiles {
			style = terminal.Bold
		}
		if _, err := a.out.WriteString(palette.Paint(style, text) + "\n"); err != nil {
			return err
		}
	}
	return nil
}

// namesOfFiles is how many lines of a diff name the file before and after.
const namesOfFiles = 2

// fileLabel names a side of a difference. What reads one takes a name up to a
// tab, so that it may hold spaces.
func fileLabel(side, path string) string {
	label := side + strings.TrimPrefix(terminal.VisibleLine(path), "/")
	if strings.Contains(label, " ") {
		label += "\t"
	}
	return label
}

func diffStyle(line string) terminal.Style {
	switch {
	case line == "":
		return terminal.Plain
	case line[0] == '+':
		return terminal.Added
	case line[0] == '-':
		return terminal.Removed
	case line[0] == '@':
		return terminal.Dim
	default:
		return terminal.Plain
	}
}
