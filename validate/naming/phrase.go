package naming

import (
	"strings"
	"unicode/utf8"
)

// Limits beyond which a name is no name: the answer is Unknown.
const (
	maxBytes = 512
	maxWords = 40
)

// word is one word of a name.
type word struct {
	span
	text    string // small letters, diacritics composed
	bare    string // small letters without diacritics
	acronym bool   // capitals only, in a name that is not: never a verb
}

// phrase is a name cut into words.
type phrase struct {
	name  string
	all   []word
	words []word // all without the technical suffix
	tail  int    // index in words where the last segment of a path begins
	buf   [12]word
}

// parse cuts a name into words; the phrase may have held another name. It reports false for a name that holds no
// word beside its suffix, or that is too long.
func (p *phrase) parse(name string) bool {
	if len(name) > maxBytes {
		return false
	}
	var spans [16]span
	cut := appendSpans(spans[:0], name)
	if len(cut) == 0 || len(cut) > maxWords {
		return false
	}
	p.name, p.all = name, p.buf[:0]
	shouting, plain, small := !hasLower(name), isASCII(name), ""
	if plain {
		small = strings.ToLower(name) // at once: the words share it
	}
	for _, s := range cut {
		w := word{span: s}
		if plain {
			w.text = small[s.start:s.end]
			w.bare = w.text
		} else {
			w.text, w.bare = fold(name[s.start:s.end])
		}
		w.acronym = !shouting && s.end-s.start > 1 && !hasLower(name[s.start:s.end]) && hasUpper(name[s.start:s.end])
		p.all = append(p.all, w)
	}
	p.words = p.all[:coreLength(p.all)]
	p.tail = lastSegment(name, p.words)
	return len(p.words) > 0
}

// hasLower reports whether s has a small letter.
func hasLower(s string) bool {
	for _, r := range s {
		if kindOf(r) == lower {
			return true
		}
	}
	return false
}

// hasUpper reports whether s has a capital.
func hasUpper(s string) bool {
	for _, r := range s {
		if kindOf(r) == upper {
			return true
		}
	}
	return false
}

// coreLength counts the words before the technical suffix: Event, Domain
// Event, Integration Event, Command and their translations, a version.
func coreLength(words []word) int {
	n := len(words)
	for n > 0 && isVersion(words[n-1].bare) {
		n--
	}
	if n > 0 && isSuffix(words[n-1].bare) {
		n--
		if n > 0 && (words[n-1].bare == "domain" || words[n-1].bare == "integration") {
			n--
		}
	}
	for n > 0 && isVersion(words[n-1].bare) {
		n--
	}
	return n
}

// isSuffix reports whether a last word says what kind of element it names.
func isSuffix(bare string) bool {
	switch bare {
	case "event", "evt", "evento", "evenement", "ereignis", "udalost", "رویداد",
		"command", "cmd", "comando", "befehl", "kommando", "prikaz", "دستور", "فرمان":
		return true
	}
	return false
}

// isVersion reports whether a word is a number, or a v and a number.
func isVersion(bare string) bool {
	if len(bare) > 1 && bare[0] == 'v' {
		bare = bare[1:]
	}
	for i := 0; i < len(bare); i++ {
		if bare[i] < '0' || bare[i] > '9' {
			return false
		}
	}
	return bare != ""
}

// lastSegment returns the index of the first word behind the last dot, slash
// or colon between words.
func lastSegment(name string, words []word) int {
	for i := len(words) - 1; i > 0; i-- {
		for _, r := range name[words[i-1].end:words[i].start] {
			if r == '.' || r == '/' || r == ':' {
				return i
			}
		}
	}
	return 0
}

// written returns word i as it stands in the name.
func (p *phrase) written(i int) string {
	return p.name[p.words[i].start:p.words[i].end]
}

// latin reports whether some word begins with a letter below U+0250.
func (p *phrase) latin() bool {
	for i := range p.words {
		if r, _ := utf8.DecodeRuneInString(p.words[i].text); r >= 'a' && r < '\u0250' {
			return true
		}
	}
	return false
}
