package canvas

import (
	"unicode"
	"unicode/utf8"
)

// leftToRightMark ends a piece of right-to-left text in a left-to-right line.
const leftToRightMark = "\u200e"

// IsRightToLeft reports whether the first letter of a text belongs to a script
// that is written from right to left.
func IsRightToLeft(text string) bool {
	for _, r := range text {
		switch {
		case isRightToLeftRune(r):
			return true
		case unicode.IsLetter(r):
			return false
		}
	}
	return false
}

func isRightToLeft(cluster string) bool {
	r, _ := utf8.DecodeRuneInString(cluster)
	return isRightToLeftRune(r)
}

// isRightToLeftRune covers Hebrew, Arabic, Syriac, Thaana, N'Ko and the
// presentation forms.
func isRightToLeftRune(r rune) bool {
	switch {
	case r < 0x0590:
		return false
	case r <= 0x08FF, r >= 0xFB1D && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFC, r >= 0x10800 && r <= 0x10FFF, r >= 0x1E800 && r <= 0x1EFFF:
		return true
	default:
		return false
	}
}
