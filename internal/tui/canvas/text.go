package canvas

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/terminal"
)

// Measure returns the columns that a text takes when it is drawn.
func Measure(method ansi.Method, text string) int {
	width := 0
	for text = terminal.VisibleLine(text); text != ""; {
		cluster, columns := next(method, text)
		text = text[len(cluster):]
		width += columns
	}
	return width
}

// Cut shortens a text to a width; "…" stands for what is left out.
func Cut(method ansi.Method, text string, width int) string {
	text = terminal.VisibleLine(text)
	if width <= 0 {
		return ""
	}
	if len(text) <= width || fits(method, text, width) {
		return text
	}
	return head(method, text, width-1) + "…"
}

// head returns as much of the beginning as fits.
func head(method ansi.Method, text string, width int) string {
	end, columns := 0, 0
	for end < len(text) {
		cluster, more := next(method, text[end:])
		if columns+more > width {
			break
		}
		end += len(cluster)
		columns += more
	}
	return text[:end]
}

// fits reports whether a text takes at most width columns. It looks no further
// than that.
func fits(method ansi.Method, text string, width int) bool {
	return len(head(method, text, width)) == len(text)
}

// Wrap breaks a text at spaces into lines of at most width columns; a word
// that is longer is broken anywhere. It returns at least one line.
func Wrap(method ansi.Method, text string, width int) []string {
	return fold(method, Words(text), width)
}

// WrapName breaks a name into lines as Wrap does, and also where a word ends
// in PascalCase, snake_case, kebab-case and dotted names.
func WrapName(method ansi.Method, name string, width int) []string {
	return fold(method, NameParts(name), width)
}

// fold fills lines with pieces of text.
func fold(method ansi.Method, pieces []string, width int) []string {
	width = max(1, width)
	lines := []string{}
	line, columns := "", 0
	for _, piece := range pieces {
		if columns > 0 && !fits(method, strings.TrimRight(piece, " "), width-columns) {
			lines = append(lines, strings.TrimRight(line, " "))
			line, columns = "", 0
		}
		for !fits(method, strings.TrimRight(piece, " "), width) {
			part := head(method, piece, width)
			if part == "" { // a cluster that is wider than the line
				cluster, _ := next(method, piece)
				piece = piece[len(cluster):]
				continue
			}
			lines = append(lines, part)
			piece = piece[len(part):]
		}
		line += piece
		columns += Measure(method, piece)
	}
	return append(lines, strings.TrimRight(line, " "))
}

// Words splits a text after its spaces.
func Words(text string) []string {
	text = terminal.VisibleLine(text)
	var pieces []string
	for text != "" {
		end := strings.IndexByte(text, ' ')
		if end < 0 {
			return append(pieces, text)
		}
		for end < len(text) && text[end] == ' ' {
			end++
		}
		pieces = append(pieces, text[:end])
		text = text[end:]
	}
	return pieces
}

// NameParts splits a name where a new word begins.
func NameParts(name string) []string {
	var pieces []string
	start := 0
	runes := []rune(terminal.VisibleLine(name))
	for i := 1; i < len(runes); i++ {
		if beginsWord(runes, i) {
			pieces = append(pieces, string(runes[start:i]))
			start = i
		}
	}
	return append(pieces, string(runes[start:]))
}

func beginsWord(runes []rune, i int) bool {
	before, at := runes[i-1], runes[i]
	switch {
	case before == ' ', before == '_', before == '-', before == '.', before == '/':
		return at != ' '
	case unicode.IsUpper(at) && unicode.IsLower(before):
		return true
	case unicode.IsUpper(at) && unicode.IsUpper(before):
		return i+1 < len(runes) && unicode.IsLower(runes[i+1])
	default:
		return false
	}
}

// WrapName breaks a name into lines for this canvas.
func (a Area) WrapName(name string, width int) []string { return WrapName(a.Method(), name, width) }
