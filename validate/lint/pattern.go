package lint

import "strings"

// matches reports whether a text is what a pattern says. In a pattern * stands
// for any characters but the separator, ** for any at all, and ? for one
// character but the separator; all else stands for itself. A separator of 0 is
// none. The work grows with the product of the two lengths and no faster.
func matches(pattern, text string, separator rune) bool {
	if !isPattern(pattern) {
		return pattern == text
	}
	letters := []rune(text)
	// reach[i] says whether the pattern so far can stand for the first i letters.
	reach := make([]bool, len(letters)+1)
	reach[0] = true
	for at := 0; at < len(pattern); {
		switch rest := pattern[at:]; {
		case strings.HasPrefix(rest, "**/") && separator == '/':
			reach = folders(reach, letters)
			at += len("**/")
		case strings.HasPrefix(rest, "**"):
			reach = anything(reach, letters, 0)
			at += len("**")
		case rest[0] == '*':
			reach = anything(reach, letters, separator)
			at++
		default:
			letter, size := firstRune(rest)
			reach = one(reach, letters, letter, separator)
			at += size
		}
	}
	return reach[len(letters)]
}

func firstRune(text string) (first rune, size int) {
	for i, letter := range text {
		if i > 0 {
			return first, i
		}
		first = letter
	}
	return first, len(text)
}

// anything moves over any letters that are not the separator.
func anything(reach []bool, letters []rune, separator rune) []bool {
	next := make([]bool, len(reach))
	for i := range reach {
		next[i] = reach[i] || i > 0 && next[i-1] && (separator == 0 || letters[i-1] != separator)
	}
	return next
}

// folders moves over nothing, or over any letters that end with a slash.
func folders(reach []bool, letters []rune) []bool {
	next := make([]bool, len(reach))
	begun := false
	for i := range reach {
		next[i] = reach[i] || begun && i > 0 && letters[i-1] == '/'
		begun = begun || reach[i]
	}
	return next
}

// one moves over one letter; ? is any but the separator.
func one(reach []bool, letters []rune, wanted, separator rune) []bool {
	next := make([]bool, len(reach))
	for i, letter := range letters {
		next[i+1] = reach[i] && (letter == wanted || wanted == '?' && (separator == 0 || letter != separator))
	}
	return next
}

// isPattern reports whether a text stands for more than itself.
func isPattern(text string) bool { return strings.ContainsAny(text, "*?") }

// MatchRule reports whether a pattern such as "naming/*" stands for the id of
// a rule; an id stands for itself, and "*" for every rule.
func MatchRule(pattern, id string) bool { return matches(pattern, id, 0) }
