package lettering

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clean returns a text as it can be drawn: on one line, without the
// characters that XML forbids, and without those that turn the direction of
// all that follows. What can't be read becomes U+FFFD. It returns text itself
// when there is nothing to do.
func Clean(text string) string {
	if isClean(text) {
		return text
	}
	return strings.Join(strings.Fields(strings.Map(clean, text)), " ")
}

func isClean(text string) bool {
	before := ' '
	for _, r := range text {
		if r != clean(r) || r == utf8.RuneError || r == ' ' && before == ' ' || r == '\u0085' {
			return false
		}
		before = r
	}
	return before != ' ' || text == ""
}

// CleanLines is Clean for a text of several lines, each of them cleaned.
func CleanLines(text string) string {
	if !strings.Contains(text, "\n") {
		return Clean(text)
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = Clean(lines[i])
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

func clean(r rune) rune {
	switch {
	case unicode.IsControl(r):
		return ' '
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
		return -1
	case r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe: // noncharacters
		return utf8.RuneError
	default:
		return r
	}
}
