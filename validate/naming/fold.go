package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// composed lists small letters with the letter and the combining mark that
// decomposed text (NFD, as macOS file names have it) writes instead.
const composed = "áa\u0301àa\u0300âa\u0302äa\u0308ãa\u0303åa\u030aée\u0301èe\u0300êe\u0302ëe\u0308ěe\u030c" +
	"íi\u0301ìi\u0300îi\u0302ïi\u0308óo\u0301òo\u0300ôo\u0302öo\u0308õo\u0303úu\u0301ùu\u0300ûu\u0302üu\u0308ůu\u030a" +
	"ýy\u0301čc\u030cçc\u0327ďd\u030cňn\u030cñn\u0303řr\u030cšs\u030cťt\u030cžz\u030cآا\u0653أا\u0654ؤو\u0654ئی\u0654"

// fold returns the small-letter form of a word with its diacritics composed,
// and its plain form without any. Both are the same string for plain words.
func fold(word string) (text, bare string) {
	if isASCII(word) {
		text = strings.ToLower(word)
		return text, text
	}
	if isPlainArabic(word) {
		return word, word
	}
	text = compose(word)
	return text, strip(text)
}

// isASCII reports whether s has ASCII bytes only.
func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isPlainArabic reports whether a word has nothing but Persian letters as
// strip leaves them, and joiners.
func isPlainArabic(word string) bool {
	for _, r := range word {
		if r != '\u200c' && (r < 'ء' || r > 'ی' || r == 'ـ' || r >= '\u064b' && r <= '\u0670' || plainLetter(r) != r) {
			return false
		}
	}
	return true
}

// compose lower-cases a word and joins combining marks with their letters.
func compose(word string) string {
	out := make([]rune, 0, len(word))
	for _, r := range word {
		if r >= '\u0300' && r <= '\u0654' && unicode.Is(unicode.Mn, r) && len(out) > 0 {
			if c := composite(out[len(out)-1], r); c != 0 {
				out[len(out)-1] = c
				continue
			}
		}
		out = append(out, unicode.ToLower(r))
	}
	return string(out)
}

// composite returns the one letter for a letter and a combining mark, or 0.
func composite(letter, accent rune) rune {
	var triple [3]rune
	i := 0
	for _, r := range composed {
		triple[i] = r
		if i++; i == 3 {
			if triple[1] == letter && triple[2] == accent {
				return triple[0]
			}
			i = 0
		}
	}
	return 0
}

// strip removes the diacritics of composed small letters.
func strip(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range text {
		switch {
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		case r == 'ß':
			b.WriteString("ss")
		case r == 'æ':
			b.WriteString("ae")
		case r == 'œ':
			b.WriteString("oe")
		case r == 'ـ' || unicode.Is(unicode.Mn, r): // tatweel, vowel signs
		default:
			b.WriteRune(plainLetter(r))
		}
	}
	return b.String()
}

// plainLetter returns the letter that stands for r when somebody types without
// diacritics, or with another keyboard's variant of the letter.
func plainLetter(r rune) rune {
	switch r {
	case 'á', 'à', 'â', 'ä', 'ã', 'å', 'ā', 'ą', 'ă':
		return 'a'
	case 'ć', 'č', 'ç':
		return 'c'
	case 'ď', 'đ':
		return 'd'
	case 'é', 'è', 'ê', 'ë', 'ě', 'ē', 'ę', 'ė':
		return 'e'
	case 'í', 'ì', 'î', 'ï', 'ī':
		return 'i'
	case 'ł', 'ľ', 'ĺ':
		return 'l'
	case 'ń', 'ň', 'ñ':
		return 'n'
	case 'ó', 'ò', 'ô', 'ö', 'õ', 'ő', 'ø', 'ō':
		return 'o'
	case 'ŕ', 'ř':
		return 'r'
	case 'ś', 'š', 'ş', 'ș':
		return 's'
	case 'ť', 'ţ', 'ț':
		return 't'
	case 'ú', 'ù', 'û', 'ü', 'ů', 'ű', 'ū':
		return 'u'
	case 'ý', 'ÿ':
		return 'y'
	case 'ź', 'ž', 'ż':
		return 'z'
	case 'ي', 'ى', 'ئ':
		return 'ی'
	case 'ك':
		return 'ک'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ؤ':
		return 'و'
	case 'ة', 'ۀ':
		return 'ه'
	}
	return r
}
