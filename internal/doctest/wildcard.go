package doctest

import "strings"

// wildcard stands for any text in a line, and alone on a line for any lines.
const wildcard = "..."

// matchesOutput reports whether an output is what a document shows.
func matchesOutput(shown, actual []string) bool {
	if len(shown) == 0 {
		return len(actual) == 0
	}
	if strings.TrimSpace(shown[0]) == wildcard {
		for skipped := range len(actual) + 1 {
			if matchesOutput(shown[1:], actual[skipped:]) {
				return true
			}
		}
		return false
	}
	return len(actual) > 0 && matchesLine(shown[0], actual[0]) && matchesOutput(shown[1:], actual[1:])
}

func matchesLine(shown, actual string) bool {
	if shown == actual {
		return true
	}
	first, rest, found := strings.Cut(shown, wildcard)
	if !found || !strings.HasPrefix(actual, first) {
		return false
	}
	for actual = actual[len(first):]; ; actual = actual[1:] {
		if matchesLine(rest, actual) {
			return true
		}
		if actual == "" {
			return false
		}
	}
}
