package lettering

import "unicode"

// RightToLeft reports whether a text is read from right to left: whether its
// first letter is (Unicode Standard Annex #9, rule P2).
func RightToLeft(text string) bool {
	for _, r := range text {
		if isRightToLeft(r) {
			return true
		}
		if unicode.IsLetter(r) {
			return false
		}
	}
	return false
}

func isRightToLeft(r rune) bool {
	if r < 0x590 {
		return false
	}
	return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko,
		unicode.Samaritan, unicode.Mandaic, unicode.Adlam, unicode.Hanifi_Rohingya)
}

// isJoining reports whether letters take another form beside others.
func isJoining(r rune) bool {
	return r >= 0x600 && unicode.In(r, unicode.Arabic, unicode.Syriac)
}

func isWide(r rune) bool {
	return r >= 0x1100 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo, unicode.Yi) ||
		r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff60 || r >= 0xffe0 && r <= 0xffe6)
}

func isEmoji(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2600 && r <= 0x27bf
}

// isUnbroken reports whether a script has no spaces between words, so that a
// line may end after any of its characters.
func isUnbroken(r rune) bool {
	return isWide(r) && !unicode.Is(unicode.Hangul, r) ||
		r >= 0xe00 && unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
