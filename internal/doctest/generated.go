package doctest

import (
	"slices"
	"strings"
)

// The marks around a piece of a document that is taken from the code. The
// first one says which: <!-- keys: handler -->.
const (
	markStart = "<!-- "
	markEnd   = "<!-- end -->"
)

// CheckGenerated compares the generated pieces of a document with the code. It
// returns the document with the pieces as they should be.
func CheckGenerated(d *Document) ([]Problem, *Document) {
	var problems []Problem
	repaired := d
	for i := 0; i < len(repaired.Lines); i++ {
		name, what, is := mark(repaired.Lines[i])
		if !is {
			continue
		}
		length := slices.Index(repaired.Lines[i:], markEnd)
		if length < 0 {
			return append(problems, repaired.problem(i+1, "no %q follows", markEnd)), repaired
		}
		wanted, known := generate(name, what)
		if !known {
			problems = append(problems, repaired.problem(i+1, "nothing known to generate for %q", name+": "+what))
			continue
		}
		wanted = slices.Concat([]string{""}, wanted, []string{""})
		if !slices.Equal(repaired.Lines[i+1:i+length], wanted) {
			problems = append(problems, repaired.problem(i+1, "the table is not what the code says"))
			repaired = repaired.With(i+1, i+length, wanted)
		}
	}
	return problems, repaired
}

// mark reads the mark before a generated piece: a name, and what of it.
func mark(line string) (name, what string, is bool) {
	inner, opens := strings.CutPrefix(line, markStart)
	inner, shut := strings.CutSuffix(inner, " -->")
	if !opens || !shut || line == markEnd {
		return "", "", false
	}
	name, what, _ = strings.Cut(inner, ": ")
	_, known := generators[name]
	return name, what, known || what != ""
}

// generators make the pieces, by the name in the mark.
var generators = map[string]func(what string) ([]string, bool){
	"keys":      keysTable,
	"functions": functionsTable,
	"rules":     rulesPage,
	"types":     typesTable,
	"notices":   noticesTable,
	"sees":      seesTable,
	"help":      helpPage,
	"program":   programText,
}

func generate(name, what string) (lines []string, known bool) {
	generator, known := generators[name]
	if !known {
		return nil, false
	}
	return generator(what)
}

// table writes a Markdown table.
func table(head []string, rows [][]string) []string {
	lines := []string{row(head), "|" + strings.Repeat(" --- |", len(head))}
	for _, cells := range rows {
		lines = append(lines, row(cells))
	}
	return lines
}

func row(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }

// plain makes a text fit into a cell of a table.
func plain(text string) string {
	text = strings.ReplaceAll(text, "|", `\|`)
	return strings.ReplaceAll(text, "<", "&lt;")
}

// code writes a text as code in a cell of a table.
func code(text string) string {
	return "`" + strings.ReplaceAll(text, "|", `\|`) + "`"
}
