package format

import (
	"unicode"
	"unicode/utf8"
)

// width returns how many columns a text takes on a screen, where an East Asian
// character takes two and a combining one none. Comments are kept in columns by
// it; nothing else depends on it.
func width(text []byte) int {
	columns := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			columns++
			i++
			continue
		}
		c, size := utf8.DecodeRune(text[i:])
		columns += runeWidth(c)
		i += size
	}
	return columns
}

func runeWidth(c rune) int {
	switch {
	case unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case c < 0x1100:
		return 1
	case c <= 0x115f, // Hangul consonants
		c >= 0x2e80 && c <= 0xa4cf && c != 0x303f, // CJK, kana, Yi
		c >= 0xac00 && c <= 0xd7a3,                // Hangul syllables
		c >= 0xf900 && c <= 0xfaff,                // CJK compatibility
		c >= 0xfe30 && c <= 0xfe6f,
		c >= 0xff00 && c <= 0xff60, c >= 0xffe0 && c <= 0xffe6, // full-width forms
		c >= 0x1f300 && c <= 0x1f64f, c >= 0x1f900 && c <= 0x1f9ff, // emoji
		c >= 0x20000 && c <= 0x3fffd:
		return 2
	default:
		return 1
	}
}
