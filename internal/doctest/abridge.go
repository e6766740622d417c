package doctest

import (
	"slices"
	"strings"
	"unicode"
)

// abridged returns an output shortened where the document shortened it: each
// stretch of shown lines between two wildcards is replaced by the stretch of
// the output that is most like it, of the same length. It returns false when
// it can't tell which stretch that is: then a person has to say what to show.
func abridged(shown, actual []string) ([]string, bool) {
	stretches := splitAtWildcards(shown)
	if len(stretches) == 1 {
		return actual, true
	}
	var lines []string
	from := 0 // in the output
	for i, stretch := range stretches {
		at, found := from, true
		switch {
		case i == 0:
			found = len(stretch) <= len(actual)
		case i == len(stretches)-1:
			at = len(actual) - len(stretch)
			found = at >= from
		default:
			at, found = mostAlike(stretch, actual, from)
		}
		if !found {
			return nil, false
		}
		if i > 0 {
			lines = append(lines, wildcard)
		}
		for j := range stretch {
			lines = append(lines, likewise(stretch[j], actual[at+j]))
		}
		from = at + len(stretch)
	}
	return lines, matchesOutput(lines, actual)
}

// splitAtWildcards returns the stretches of lines before, between and behind
// the lines that are wildcards.
func splitAtWildcards(lines []string) [][]string {
	stretches := [][]string{nil}
	for _, line := range lines {
		if strings.TrimSpace(line) == wildcard {
			stretches = append(stretches, nil)
			continue
		}
		last := len(stretches) - 1
		stretches[last] = append(stretches[last], line)
	}
	return stretches
}

// mostAlike returns where in the output, from a line on, the most lines are
// those of a stretch, and false when none is. Numbers may differ: a line that
// came in before moves all that are counted.
func mostAlike(stretch, actual []string, from int) (at int, found bool) {
	best := 0
	for start := from; start+len(stretch) <= len(actual); start++ {
		alike := 0
		for j, line := range stretch {
			if matchesLine(withoutNumbers(line), withoutNumbers(actual[start+j])) {
				alike++
			}
		}
		if alike > best {
			best, at = alike, start
		}
	}
	return at, best > 0 || len(stretch) == 0
}

// withoutNumbers returns a line with all its numbers alike.
func withoutNumbers(line string) string {
	isNumber := func(char rune) bool { return unicode.IsDigit(char) }
	return strings.Join(slices.DeleteFunc(strings.FieldsFunc(line, isNumber), func(part string) bool { return strings.TrimSpace(part) == "" }), "0")
}

// likewise returns a line of the output, shortened as the shown line is if it
// is the same but for the number of a step in front.
func likewise(shown, actual string) string {
	number := func(line string) (front, rest string) {
		rest = strings.TrimLeft(line, " 0123456789")
		return line[:len(line)-len(rest)], rest
	}
	_, told := number(shown)
	front, _ := number(actual)
	for _, line := range []string{shown, front + told} {
		if matchesLine(line, actual) {
			return line
		}
	}
	return actual
}
