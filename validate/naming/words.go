package naming

import (
	"unicode"
	"unicode/utf8"
)

// Words splits a name into its words, in order and as written. It knows every
// separator that is neither letter, digit nor mark, the humps of PascalCase
// and camelCase, acronyms (PDFSent is PDF, Sent; URLsUpdated is URLs, Updated)
// and digits (Modelo303Generado is Modelo, 303, Generado; OrderV2 is Order,
// V2). Any input is fine; the cost grows linearly with its length.
func Words(name string) []string { return AppendWords(nil, name) }

// AppendWords appends the words of a name to a slice, as Words returns them.
// With room enough in the slice it allocates nothing for an ordinary name.
func AppendWords(words []string, name string) []string {
	var few [16]span
	for _, s := range appendSpans(few[:0], name) {
		words = append(words, name[s.start:s.end])
	}
	return words
}

// span is a half-open range of bytes.
type span struct{ start, end int }

// kind is what the tokeniser sees in a rune.
type kind uint8

const (
	separator  kind = iota
	upper           // a capital
	lower           // a small letter
	uncased         // a letter of a script without case
	digit           // any decimal digit
	mark            // combining marks and the zero-width joiners: part of a word
	apostrophe      // part of a word only between two letters
)

// kindOf classifies one rune.
func kindOf(r rune) kind {
	switch {
	case r < utf8.RuneSelf:
		return asciiKind(byte(r))
	case r == '\u200c' || r == '\u200d':
		return mark
	case r == '’':
		return apostrophe
	case r == utf8.RuneError:
		return separator
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return upper
	case unicode.IsLower(r):
		return lower
	case unicode.IsLetter(r):
		return uncased
	case unicode.IsDigit(r):
		return digit
	case unicode.IsMark(r):
		return mark
	}
	return separator
}

// asciiKind is kindOf for one ASCII byte.
func asciiKind(b byte) kind {
	switch {
	case b >= 'a' && b <= 'z':
		return lower
	case b >= 'A' && b <= 'Z':
		return upper
	case b >= '0' && b <= '9':
		return digit
	case b == '\'':
		return apostrophe
	}
	return separator
}

// appendSpans appends the words of s to dst.
func appendSpans(dst []span, s string) []span {
	start, letters := -1, 0 // of the word at hand: its first byte, its runes
	previous := separator
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		k := kindOf(r)
		switch {
		case k == mark && start >= 0:
		case k == apostrophe && start >= 0 && previous != digit && smallLetterAt(s, i+size):
			previous = lower
		case k == mark || k == apostrophe || k == separator:
			if start >= 0 {
				dst = append(dst, span{start, i})
			}
			start, letters, previous = -1, 0, separator
		default:
			if start >= 0 && boundary(previous, k, letters, s[i+size:]) {
				dst = append(dst, span{start, i})
				start, letters = -1, 0
			}
			if start < 0 {
				start = i
			}
			previous = k
			letters++
		}
		i += size
	}
	if start >= 0 {
		dst = append(dst, span{start, len(s)})
	}
	return dst
}

// smallLetterAt reports whether a letter that is no capital begins at byte i.
func smallLetterAt(s string, i int) bool {
	k, _ := nextKind(s[i:])
	return k == lower || k == uncased
}

// nextKind returns the kind and the width of the first rune of s.
func nextKind(s string) (kind, int) {
	if s == "" {
		return separator, 0
	}
	r, size := utf8.DecodeRuneInString(s)
	return kindOf(r), size
}

// boundary reports whether a new word begins at a rune of kind current that
// follows one of kind previous; letters is the length of the word so far, rest
// what follows the rune.
func boundary(previous, current kind, letters int, rest string) bool {
	switch {
	case current == upper && (previous == lower || previous == uncased):
		return true
	case current == upper && previous == upper:
		next, size := nextKind(rest)
		return next == lower && !pluralOfAcronym(rest, size)
	case current == upper && previous == digit:
		next, _ := nextKind(rest)
		return next == lower
	case current == digit:
		return previous == lower && letters > 1
	}
	return false
}

// pluralOfAcronym reports whether rest is the s of URLs: an s, size bytes
// long, that no further small letter follows.
func pluralOfAcronym(rest string, size int) bool {
	if rest[:size] != "s" {
		return false
	}
	next, _ := nextKind(rest[size:])
	return next != lower
}
