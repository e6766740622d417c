package validate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

// spelling returns a name without what makes no difference to a reader:
// capitals, and what separates its words.
func spelling(name string) string {
	return strings.ToLower(strings.Join(naming.Words(name), ""))
}

// singular returns the spelling of an English name with its words in the
// singular.
func singular(name string) string {
	words := naming.Words(name)
	for i, word := range words {
		words[i] = strings.ToLower(word[:singularEnd(word)])
	}
	return strings.Join(words, "")
}

// singularEnd returns where a word ends without the s of a plural.
func singularEnd(word string) int {
	last := len(word) - 1
	if last < 3 || word[last]|0x20 != 's' || strings.IndexByte("sui", word[last-1]|0x20) >= 0 {
		return len(word)
	}
	return last
}

// spellings are how the names of a model are written.
type spellings struct {
	styles     []style    // of elements, by their index; unknown for a duplicate
	duplicates []namePair // names that differ only by capitals and separators
	plurals    []namePair // names that differ only by a plural besides
}

// A namePair is a name and an earlier one in the same context that it may be
// taken for.
type namePair struct {
	context       *model.Context
	second, first namedThing
}

// A namedThing is a name with the noun for what it names.
type namedThing struct {
	name *model.Name
	noun string
}

func newSpellings(m *model.Model, elements int) *spellings {
	s := &spellings{styles: make([]style, elements)}
	for _, c := range m.Contexts {
		s.context(c)
	}
	return s
}

// context compares the names of a context that are mentioned at the same
// places. The names of scenarios are sentences, and not compared.
func (s *spellings) context(c *model.Context) {
	elements := c.Elements()
	seen := make(map[uint64]namedThing, len(elements))
	var few [16]string
	for _, declared := range elements {
		element := declared.Declaration()
		if element.Kind == model.KindScenario {
			continue
		}
		words := naming.AppendWords(few[:0], element.Name.Text)
		if s.compare(c, seen, spaces[element.Kind], words, namedThing{&element.Name, element.Kind.String()}) {
			s.styles[element.Index] = styleOf(element.Name.Text, len(words))
		}
	}
	for _, aggregate := range c.Aggregates {
		for _, member := range aggregate.Members {
			words := naming.AppendWords(few[:0], member.Name.Text)
			s.compare(c, seen, spaceTypes, words, namedThing{&member.Name, "member"})
		}
	}
}

// compare notes a name that may be taken for one seen before, and reports
// whether its spelling is new. Names with the same hash are told apart by
// comparing them; each further one stands behind the one before.
func (s *spellings) compare(c *model.Context, seen map[uint64]namedThing, space uint64, words []string, thing namedThing) bool {
	plural := false
	for hash := hashSingular(space, words); ; hash++ {
		first, taken := seen[hash]
		switch {
		case !taken:
			seen[hash] = thing
			return true
		case spelling(first.name.Text) == spelling(thing.name.Text):
			s.duplicates = append(s.duplicates, namePair{c, thing, first})
			return false
		case !plural && singular(first.name.Text) == singular(thing.name.Text):
			s.plurals = append(s.plurals, namePair{c, thing, first})
			plural = true
		}
	}
}

// hashSingular returns a hash of what singular returns for a name of these
// words (FNV-1a: Fowler, Noll and Vo).
func hashSingular(hash uint64, words []string) uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	hash ^= offset
	for _, word := range words {
		word = word[:singularEnd(word)]
		for i := 0; i < len(word); {
			char := rune(word[i])
			size := 1
			switch {
			case char >= utf8.RuneSelf:
				char, size = utf8.DecodeRuneInString(word[i:])
				char = unicode.ToLower(char)
			case char >= 'A' && char <= 'Z':
				char += 'a' - 'A'
			}
			hash = (hash ^ uint64(char)) * prime
			i += size
		}
	}
	return hash
}
