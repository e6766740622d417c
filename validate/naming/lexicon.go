package naming

import (
	"strings"
	"sync"
)

// lazily returns a function that builds its value on the first call and
// returns the same one ever after.
func lazily[T any](build func() T) func() T { return sync.OnceValue(build) }

// class is a set of things that a language knows about one word form; each
// language gives the bits a meaning of its own.
type class uint32

// has reports whether any bit of c is in the set.
func (c class) has(bits class) bool { return c&bits != 0 }

// lexicon holds the word forms of one language in their plain spelling, small
// letters without diacritics. It is read-only once built.
type lexicon map[string]class

// add gives the class to each of the words, which blanks separate.
func (l lexicon) add(c class, words string) {
	for w := range strings.FieldsSeq(words) {
		_, bare := fold(w)
		l[bare] |= c
	}
}

// pairs calls yield with the first and the second of every two words.
func pairs(words string, yield func(first, second string)) {
	first := ""
	for w := range strings.FieldsSeq(words) {
		if first == "" {
			first = w
			continue
		}
		yield(first, w)
		first = ""
	}
}

// rows calls yield with the words of every line that is not blank.
func rows(lines string, yield func(words []string)) {
	for line := range strings.Lines(lines) {
		if words := strings.Fields(line); len(words) > 0 {
			yield(words)
		}
	}
}
