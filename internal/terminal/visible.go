// Package terminal is what the commands know of the terminal they print to:
// whether it is one, how wide it is, its colours, and how text of a model is
// shown in it without harm.
package terminal

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Visible returns text as it may be sent to a terminal: characters that steer
// it are replaced by ones that show them, so that a model can neither send
// escape sequences nor reverse what is read. Everything else stays, the
// joiners that Persian and emoji need included; a tab stays as well.
func Visible(text string) string {
	if !needsCare(text) {
		return text
	}
	var out strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		out.WriteString(visibleRune(r))
		i += size
	}
	return out.String()
}

// VisibleLine is Visible for text that must stay on one line and in one
// column of a table: tabs and line ends are shown too.
func VisibleLine(text string) string {
	if strings.ContainsRune(text, '\t') {
		text = strings.ReplaceAll(text, "\t", "␉")
	}
	return Visible(text)
}

// needsCare reports whether text contains anything that Visible replaces;
// nearly no text does.
func needsCare(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c < 0x20 && c != '\t', c == 0x7F:
			return true
		case c >= utf8.RuneSelf:
			return needsCareBeyondASCII(text[i:])
		}
	}
	return false
}

func needsCareBeyondASCII(text string) bool {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 || r != '\t' && Steers(r) {
			return true
		}
		i += size
	}
	return false
}

// visibleRune returns what stands for r on a terminal.
func visibleRune(r rune) string {
	switch {
	case r == '\t' || !Steers(r):
		return string(r) // of an invalid byte: U+FFFD
	case r < 0x20:
		return string('␀' + r) // ESC becomes ␛, a line feed ␊
	case r == 0x7F:
		return "␡"
	default:
		return fmt.Sprintf("<U+%04X>", r)
	}
}

// Steers reports whether r changes how a terminal shows what follows: the
// control characters of ASCII and of C1, line and paragraph separators, and
// the embeddings, overrides and isolates of bidirectional text (see
// https://trojansource.codes). The plain left-to-right and right-to-left
// marks are part of ordinary text and stay.
func Steers(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7F && r <= 0x9F:
		return true
	case r == 0x2028, r == 0x2029, r == 0xFEFF:
		return true
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	default:
		return false
	}
}
