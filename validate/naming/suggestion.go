package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a word of a new name: word index of the old one, or text in its
// place. A text without an old word of its own has index -1.
type piece struct {
	index int
	text  string
}

// letterCase is how a word is written.
type letterCase uint8

const (
	small letterCase = iota
	title
	capitals
)

// replace returns the name with word i replaced by the words of text, or ""
// where the separator between several would be a guess.
func (p *phrase) replace(i int, text string) string {
	pieces := make([]piece, 0, len(p.words)+1)
	for j := range p.words {
		if j != i {
			pieces = append(pieces, piece{index: j})
			continue
		}
		for k, w := range strings.Fields(text) {
			at := i
			if k > 0 {
				at = -1
			}
			pieces = append(pieces, piece{index: at, text: w})
		}
	}
	return p.rewrite(pieces)
}

// rewrite returns the name with its words replaced by the pieces; prefix,
// separators, casing and suffix stay. It returns "" if the words move or grow
// in number and the old separators differ, because then no answer is certain.
func (p *phrase) rewrite(pieces []piece) string {
	if len(pieces) == 0 {
		return ""
	}
	inPlace := sameOrder(pieces, len(p.words))
	joint, uniform := p.separator()
	if !inPlace && !uniform {
		return ""
	}
	var b strings.Builder
	b.Grow(len(p.name) + 8)
	b.WriteString(p.name[:p.words[0].start])
	for i, piece := range pieces {
		switch {
		case i == 0:
		case inPlace:
			b.WriteString(p.name[p.words[i-1].end:p.words[i].start])
		default:
			b.WriteString(joint)
		}
		b.WriteString(p.piece(piece, i, inPlace))
	}
	b.WriteString(p.name[p.words[len(p.words)-1].end:])
	return b.String()
}

// sameOrder reports whether each piece stands where its word stood.
func sameOrder(pieces []piece, n int) bool {
	if len(pieces) != n {
		return false
	}
	for i, piece := range pieces {
		if piece.index != i {
			return false
		}
	}
	return true
}

// piece returns the text of one piece at place i of the new name.
func (p *phrase) piece(piece piece, i int, inPlace bool) string {
	if piece.text == "" {
		written := p.written(piece.index)
		if inPlace || p.words[piece.index].acronym {
			return written
		}
		return recase(written, p.caseAt(i))
	}
	if inPlace {
		return recase(piece.text, caseOf(p.written(i)))
	}
	return recase(piece.text, p.caseAt(i))
}

// separator returns what stands between the words and whether it is the same
// everywhere; a single word counts if it is Capitalised, with nothing between.
func (p *phrase) separator() (string, bool) {
	if len(p.words) == 1 {
		return "", caseOf(p.written(0)) == title
	}
	first := p.name[p.words[0].end:p.words[1].start]
	for i := 2; i < len(p.words); i++ {
		if p.name[p.words[i-1].end:p.words[i].start] != first {
			return "", false
		}
	}
	return first, true
}

// caseAt returns the letter case that the name uses at place i.
func (p *phrase) caseAt(i int) letterCase {
	if i == 0 || len(p.words) == 1 {
		return p.caseNear(0)
	}
	return p.caseNear(min(i, len(p.words)-1))
}

// caseNear returns the case of word i, or of a later or earlier one (but not
// the first) where word i is an acronym.
func (p *phrase) caseNear(i int) letterCase {
	if !p.words[i].acronym {
		return caseOf(p.written(i))
	}
	if i == 0 {
		return title
	}
	for j := 1; j < len(p.words); j++ {
		if !p.words[j].acronym {
			return caseOf(p.written(j))
		}
	}
	return title
}

// caseOf returns the case of a word as written.
func caseOf(written string) letterCase {
	first, size := utf8.DecodeRuneInString(written)
	switch {
	case !unicode.IsUpper(first):
		return small
	case len(written) > size && !hasLower(written):
		return capitals
	}
	return title
}

// recase writes a word in a case.
func recase(w string, c letterCase) string {
	switch c {
	case capitals:
		return strings.ToUpper(w)
	case title:
		first, size := utf8.DecodeRuneInString(w)
		return string(unicode.ToUpper(first)) + w[size:]
	}
	return strings.ToLower(w)
}
