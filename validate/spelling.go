package validate

import (
	"cmp"
	"slices"
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
	names      []spelt    // those of the context at hand
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

func newSpellings(m *model.Model, elements int, in map[*model.Context][]*model.Element) *spellings {
	s := &spellings{styles: make([]style, elements)}
	for _, c := range m.Contexts {
		s.context(c, in[c])
	}
	return s
}

// A spelt is a name with a hash of its spelling in the singular.
type spelt struct {
	hash    uint64
	thing   namedThing
	element *model.Element // nil for a member
}

// context compares the names of a context that are mentioned at the same
// places: those with the same hash stand together when they are sorted.
func (s *spellings) context(c *model.Context, elements []*model.Element) {
	names := s.names[:0]
	var few [16]string
	for _, element := range elements {
		if element.Kind == model.KindScenario {
			continue // these have sentences for names
		}
		words := naming.AppendWords(few[:0], element.Name.Text)
		names = append(names, spelt{hashSingular(spaces[element.Kind], words), namedThing{&element.Name, element.Kind.String()}, element})
		s.styles[element.Index] = styleOf(element.Name.Text, len(words))
	}
	for _, aggregate := range c.Aggregates {
		for _, member := range aggregate.Members {
			words := naming.AppendWords(few[:0], member.Name.Text)
			names = append(names, spelt{hashSingular(spaceTypes, words), namedThing{&member.Name, "member"}, nil})
		}
	}
	slices.SortStableFunc(names, func(a, b spelt) int { return cmp.Compare(a.hash, b.hash) })
	for start := 0; start < len(names); {
		end := start + 1
		for end < len(names) && names[end].hash == names[start].hash {
			end++
		}
		if end > start+1 {
			s.compare(c, names[start:end])
		}
		start = end
	}
	s.names = names
}

// compare notes the names that may be taken for an earlier one, among those
// with the same hash.
func (s *spellings) compare(c *model.Context, names []spelt) {
	spelled, inSingular := map[string]namedThing{}, map[string]namedThing{}
	for _, each := range names {
		thing := each.thing
		word, one := spelling(thing.name.Text), singular(thing.name.Text)
		if first, known := spelled[word]; known {
			s.duplicates = append(s.duplicates, namePair{c, thing, first})
			if each.element != nil {
				s.styles[each.element.Index] = styleUnknown
			}
			continue
		}
		spelled[word] = thing
		if first, known := inSingular[one]; known {
			s.plurals = append(s.plurals, namePair{c, thing, first})
			continue
		}
		inSingular[one] = thing
	}
}

// hashSingular returns a hash of what singular returns for a name of these
// words, which differs from space to space.
func hashSingular(space uint64, words []string) uint64 {
	hash := fnvOffset ^ space
	for _, word := range words {
		hash = hashFolded(hash, word[:singularEnd(word)])
	}
	return hash
}

// hashSpelling returns a hash of what spelling returns.
func hashSpelling(name string) uint64 {
	var few [16]string
	hash := fnvOffset
	for _, word := range naming.AppendWords(few[:0], name) {
		hash = hashFolded(hash, word)
	}
	return hash
}

// The constants of FNV-1a (Fowler, Noll and Vo).
const (
	fnvOffset uint64 = 14695981039346656037
	fnvPrime  uint64 = 1099511628211
)

// hashFolded adds a word in small letters to a hash.
func hashFolded(hash uint64, word string) uint64 {
	for i := 0; i < len(word); {
		char, size := rune(word[i]), 1
		switch {
		case char >= utf8.RuneSelf:
			char, size = utf8.DecodeRuneInString(word[i:])
			char = unicode.ToLower(char)
		case char >= 'A' && char <= 'Z':
			char += 'a' - 'A'
		}
		hash = (hash ^ uint64(char)) * fnvPrime
		i += size
	}
	return hash
}
