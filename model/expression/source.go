package expression

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/model/value"
)

// maxText is the longest expression that is accepted, in bytes.
const maxText = 4096

// source is the text of an expression and what a first pass found in it.
type source struct {
	text string
	// parsed is what expr's parser gets: the text with each of our literals
	// replaced by an identifier of the same length, so that places agree.
	parsed []byte
	// literals are the values of the literals by their byte offset.
	literals map[int]literal
	// closing has the offset of the closing bracket for that of each opening one.
	closing map[int]int
	// runes has the byte offset of each rune, and the length of the text; nil
	// when each rune is a byte.
	runes []int

	open     []int
	problems []Problem
}

// literal is a money, duration or decimal literal.
type literal struct {
	value value.Value
	end   int
}

// scan finds literals, brackets and what is wrong with them.
func scan(text string) (*source, []Problem) {
	if len(text) > maxText {
		return nil, []Problem{{0, len(text), fmt.Sprintf("an expression has at most %d characters", maxText), "split it"}}
	}
	if !utf8.ValidString(text) {
		return nil, []Problem{{0, len(text), "the text is not valid UTF-8", "save the file as UTF-8"}}
	}
	s := &source{text: text, parsed: []byte(text), runes: runeOffsets(text)}
	for at := 0; at < len(text); {
		at = s.token(at)
	}
	for _, at := range s.open {
		s.problem(at, at+1, fmt.Sprintf("%q is not closed", text[at:at+1]), "add the closing bracket")
	}
	return s, s.problems
}

// runeOffsets returns the byte offset of each rune of a text and its length,
// or nil when each rune is a byte.
func runeOffsets(text string) []int {
	count := utf8.RuneCountInString(text)
	if count == len(text) {
		return nil
	}
	offsets := make([]int, 0, count+1)
	for offset := range text {
		offsets = append(offsets, offset)
	}
	return append(offsets, len(text))
}

func (s *source) problem(start, end int, message, hint string) {
	s.problems = append(s.problems, Problem{start, end, message, hint})
}

// token passes over one token and returns where the next one begins.
func (s *source) token(at int) int {
	char := s.text[at]
	switch {
	case char == '"' || char == '\'':
		return s.quoted(at)
	case char == '`':
		return s.raw(at)
	case char == '/' && s.peek(at+1) == '/':
		return s.until(at, "\n")
	case char == '/' && s.peek(at+1) == '*':
		return s.until(at, "*/")
	case isDigit(char):
		return s.number(at)
	case char == '.' && s.peek(at+1) == '.':
		return at + 2
	case char == '.' || char == '#':
		return s.word(at + 1)
	case char == '(' || char == '[' || char == '{':
		s.open = append(s.open, at)
	case char == ')' || char == ']' || char == '}':
		s.close(at)
	default:
		if end := s.word(at); end > at {
			return end
		}
	}
	_, size := utf8.DecodeRuneInString(s.text[at:])
	return at + size
}

func (s *source) peek(at int) byte {
	if at < len(s.text) {
		return s.text[at]
	}
	return 0
}

// word returns where the letters, digits and underscores from here on end.
func (s *source) word(at int) int {
	for offset, char := range s.text[at:] {
		if char != '_' && char != '$' && !unicode.IsLetter(char) && !unicode.IsDigit(char) {
			return at + offset
		}
	}
	return len(s.text)
}

func (s *source) until(at int, end string) int {
	for next := at + 2; next+len(end) <= len(s.text); next++ {
		if s.text[next:next+len(end)] == end {
			return next + len(end)
		}
	}
	return len(s.text)
}

func (s *source) quoted(at int) int {
	for next := at + 1; next < len(s.text); next++ {
		switch s.text[next] {
		case '\\':
			next++
		case s.text[at]:
			return next + 1
		}
	}
	s.problem(at, len(s.text), "the text in quotes is not closed", "add the closing "+s.text[at:at+1])
	return len(s.text)
}

func (s *source) raw(at int) int {
	for next := at + 1; next < len(s.text); next++ {
		if s.text[next] != '`' {
			continue
		}
		if s.peek(next+1) != '`' {
			return next + 1
		}
		next++
	}
	s.problem(at, len(s.text), "the text in quotes is not closed", "add the closing `")
	return len(s.text)
}

func (s *source) close(at int) {
	last := len(s.open) - 1
	if last < 0 {
		s.problem(at, at+1, fmt.Sprintf("%q closes nothing", s.text[at:at+1]), "remove it")
		return
	}
	opening := s.open[last]
	s.open = s.open[:last]
	if s.text[opening] == '(' && s.text[at] != ')' || s.text[opening] != '(' && s.text[at] != s.text[opening]+2 {
		s.problem(at, at+1, fmt.Sprintf("%q does not close %q", s.text[at:at+1], s.text[opening:opening+1]), "")
		return
	}
	if s.closing == nil {
		s.closing = map[int]int{}
	}
	s.closing[opening] = at
}

// slice returns what the user wrote at a place.
func (s *source) slice(start, end int) string { return s.text[start:end] }

// balance widens a place so that no bracket in it lacks its other half.
func (s *source) balance(start, end int) (int, int) {
	for opening, closing := range s.closing {
		switch {
		case opening >= start && opening < end:
			end = max(end, closing+1)
		case closing >= start && closing < end:
			start = min(start, opening)
		}
	}
	return start, end
}

// offset turns a position of expr's, in runes, into bytes.
func (s *source) offset(rune int) int {
	if s.runes == nil {
		return max(0, min(rune, len(s.text)))
	}
	return s.runes[max(0, min(rune, len(s.runes)-1))]
}

// after returns the end of the brackets that open at the first character from
// here on that is no space, or the place itself when there are none.
func (s *source) after(at int) int {
	next := at
	for strings.IndexByte(" \t\r\n", s.peek(next)) >= 0 && next < len(s.text) {
		next++
	}
	if closing, found := s.closing[next]; found {
		return closing + 1
	}
	return at
}

func isDigit(char byte) bool { return char >= '0' && char <= '9' }
