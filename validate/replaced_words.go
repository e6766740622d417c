package validate

import (
	"strings"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

// replacedWords are the words that the terms of a glossary replace, as a tree
// by one word after the other.
type replacedWords struct {
	next map[string]*replacedWords // by words in small letters
	term *model.Term               // that replaces the words up to here, or nil
}

// newReplacedWords returns what the glossary of a context replaces. If two
// terms replace the same, the first one counts.
func newReplacedWords(c *model.Context) *replacedWords {
	root := new(replacedWords)
	for _, term := range c.Glossary {
		for _, name := range term.Replaces {
			node := root
			for _, word := range naming.Words(strings.ToLower(name.Text)) {
				if node.next == nil {
					node.next = map[string]*replacedWords{}
				}
				if node.next[word] == nil {
					node.next[word] = new(replacedWords)
				}
				node = node.next[word]
			}
			if node != root && node.term == nil {
				node.term = term
			}
		}
	}
	return root
}

// at returns the term that replaces the most words that others begin with, and
// how many these are.
func (r *replacedWords) at(words []string) (term *model.Term, count int) {
	node := r
	for i, word := range words {
		if node = node.next[strings.ToLower(word)]; node == nil {
			break
		}
		if node.term != nil {
			term, count = node.term, i+1
		}
	}
	return term, count
}

// replaceWords returns a name with other words in place of the words from start
// to end, in the style of the name. It is empty where that is not certain: when
// a word would stand there twice in a row, or the style does not show.
func replaceWords(name string, words []string, start, end int, others []string) string {
	style := styleOf(name, len(words))
	switch {
	case len(others) == 0, len(others) > 1 && style == styleUnknown,
		start > 0 && strings.EqualFold(words[start-1], others[0]),
		end < len(words) && strings.EqualFold(words[end], others[len(others)-1]):
		return ""
	}
	from := 0 // of the first word that goes
	for _, word := range words[:start] {
		from += strings.Index(name[from:], word) + len(word)
	}
	from += strings.Index(name[from:], words[start])
	to := from // behind the last one
	for _, word := range words[start:end] {
		to += strings.Index(name[to:], word) + len(word)
	}
	for i, other := range others {
		others[i] = likeWord(words[start], other)
		if i > 0 && (style == stylePascal || style == styleCamel) {
			others[i] = capitalized(strings.ToLower(other))
		}
	}
	return name[:from] + strings.Join(others, styleSeparators[style]) + name[to:]
}

// likeWord returns a word in capitals, with one capital or in small letters, as
// another one is written.
func likeWord(like, word string) string {
	switch {
	case like == strings.ToLower(like):
		return strings.ToLower(word)
	case utf8.RuneCountInString(like) > 1 && like == strings.ToUpper(like):
		return strings.ToUpper(word)
	default:
		return capitalized(strings.ToLower(word))
	}
}
