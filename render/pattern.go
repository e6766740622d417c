package render

import "unicode/utf8"

// matches reports whether a text is what a pattern says, in which * stands for
// any characters and ? for one. It takes no more steps than the product of
// both lengths.
func matches(pattern, text string) bool {
	star, mark := -1, 0 // where to go on when what follows a star does not match
	p, t := 0, 0
	for t < len(text) {
		size := runeLength(text[t:])
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, mark = p, t
			p++
		case p < len(pattern) && pattern[p] == '?':
			p, t = p+1, t+size
		case p < len(pattern) && hasSameRune(pattern[p:], text[t:]):
			p, t = p+size, t+size
		case star >= 0:
			mark += runeLength(text[mark:])
			p, t = star+1, mark
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}

func runeLength(text string) int {
	_, size := utf8.DecodeRuneInString(text)
	return size
}

func hasSameRune(a, b string) bool {
	size := runeLength(b)
	return len(a) >= size && a[:size] == b[:size]
}
