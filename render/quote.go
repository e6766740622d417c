package render

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

var (
	dotIdentifier = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)
	dotText       = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "&", "&amp;")
)

// quoteIdentifier writes any text as a DOT identifier in quotes.
func quoteIdentifier(text string) string {
	return `"` + dotIdentifier.Replace(lettering.CleanLines(text)) + `"`
}

// quoteText writes any text as a DOT label or tooltip in quotes. In these,
// unlike in identifiers, Graphviz reads entities such as "&lt;".
func quoteText(text string) string {
	return `"` + dotText.Replace(lettering.CleanLines(text)) + `"`
}

// quoteMermaid writes any text as a Mermaid label in quotes. Mermaid reads
// Markdown, HTML and its own entities inside labels, so whatever is not a
// letter, a digit or harmless becomes an entity.
func quoteMermaid(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range lettering.CleanLines(text) {
		switch {
		case r == '\n':
			b.WriteString("<br/>")
		case r > 0x7f, r == ' ', r == '.', r == ',', r == '?', r == '\'',
			r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			b.WriteRune(r)
		default:
			b.WriteString(entity(r))
		}
	}
	b.WriteByte('"')
	return b.String()
}

// plantUMLText writes any text as part of a PlantUML line, in quotes or not.
// PlantUML reads markup, comments, variables and calls in texts, so whatever
// is not a letter, a digit or harmless is written as a code point.
func plantUMLText(text string) string {
	var b strings.Builder
	for _, r := range lettering.Clean(text) {
		switch {
		case r > 0x7f, r == ' ', r == ',',
			r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "<U+%04X>", r)
		}
	}
	return b.String()
}

// quoteD2 writes any text as a D2 string in single quotes: D2 replaces nothing
// in these but two quotes, which stand for one.
func quoteD2(text string) string {
	return "'" + strings.ReplaceAll(lettering.Clean(text), "'", "''") + "'"
}
