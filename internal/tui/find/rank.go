package find

import (
	"sort"
	"strings"
)

// A match is an entry that fits what was typed; lower ranks fit better.
type match struct {
	entry
	rank int
}

// rank returns the entries that fit a query, the best first, and those that
// fit equally well in the order of the model.
func rank(entries []entry, query string) []match {
	query = strings.ToLower(strings.TrimSpace(query))
	var matches []match
	for _, each := range entries {
		if rank, fits := fit(each.folded, query); fits {
			matches = append(matches, match{each, rank})
		}
	}
	sort.SliceStable(matches, func(i, j int) bool { return matches[i].rank < matches[j].rank })
	return matches
}

// fit says how well a name fits: it is the query, begins with it, contains
// it, or has its letters in that order.
func fit(name, query string) (int, bool) {
	switch {
	case query == "":
		return 0, true
	case name == query:
		return 0, true
	case strings.HasPrefix(name, query):
		return 1, true
	case strings.Contains(name, query):
		return 2, true
	default:
		gaps, fits := scattered(name, query)
		return 3 + gaps, fits
	}
}

// scattered reports whether the letters of a query occur in a name in their
// order, and how many letters stand between them.
func scattered(name, query string) (int, bool) {
	gaps, started := 0, false
	rest := []rune(query)
	for _, r := range name {
		if len(rest) == 0 {
			break
		}
		switch {
		case r == rest[0]:
			rest, started = rest[1:], true
		case started:
			gaps++
		}
	}
	return gaps, len(rest) == 0
}
