package model

import (
	"sort"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// suggest returns a hint for a word that is not among the known ones: the
// nearest of them, or all of them behind the given words when none is near
// and they are few.
func suggest(word string, known []string, list string) string {
	if near := value.Nearest(word, known); near != "" {
		return "did you mean " + quote(near) + "?"
	}
	if len(known) == 0 || len(known) > 20 {
		return ""
	}
	sorted := append([]string(nil), known...)
	sort.Strings(sorted)
	return list + strings.Join(sorted, ", ")
}

// quote puts a name in quotation marks for a message. Marks inside stay as
// they are: messages are for people.
func quote(name string) string { return "\"" + name + "\"" }

// article returns a noun with its indefinite article.
func article(noun string) string {
	if noun != "" && strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
