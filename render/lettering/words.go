package lettering

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a part of a name that stays on one line.
type piece struct {
	text  string
	space bool // a space stands between it and the piece before
}

// pieces cuts a name where a line may end: at spaces, after "_", "-", "." and
// "/", before a capital that begins a word (PascalCase), and anywhere in
// scripts that have no spaces.
func pieces(name string) []piece {
	var result []piece
	for _, word := range strings.Fields(name) {
		start, first := 0, true
		for at := range word {
			if at > start && breaksBefore(word, at) {
				result = append(result, piece{word[start:at], first})
				start, first = at, false
			}
		}
		result = append(result, piece{word[start:], first})
	}
	return result
}

func breaksBefore(word string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(word[:at])
	here, size := utf8.DecodeRuneInString(word[at:])
	after, _ := utf8.DecodeRuneInString(word[at+size:])
	switch {
	case unicode.In(here, unicode.Mn, unicode.Me, unicode.Cf):
		return false
	case strings.ContainsRune("_-./:", before):
		return !strings.ContainsRune("_-./:", here)
	case unicode.IsUpper(here):
		return !unicode.IsUpper(before) && unicode.IsLetter(before) || unicode.IsDigit(before) ||
			unicode.IsUpper(before) && unicode.IsLower(after)
	default:
		return isUnbroken(here) && unicode.IsLetter(before) || isUnbroken(before) && unicode.IsLetter(here)
	}
}
