package expression

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// number passes over a number; with a unit it is a literal of ours, and so is
// a decimal number, which must not go through a float.
func (s *source) number(at int) int {
	digits := s.digits(at)
	if next := s.peek(digits); s.text[at:digits] == "0" && strings.IndexByte("xXbBoO", next) >= 0 && next != 0 {
		return s.word(digits)
	}
	end, kind := digits, value.Int
	if s.peek(digits) == '.' && isDigit(s.peek(digits+1)) {
		end, kind = s.digits(digits+1), value.Decimal
	}
	if money := s.moneyEnd(end); money > 0 {
		return s.literal(at, money, value.Money)
	}
	if word := s.word(end); word > end {
		return s.duration(at, word)
	}
	if kind == value.Decimal {
		return s.literal(at, end, kind)
	}
	return end
}

func (s *source) digits(at int) int {
	for isDigit(s.peek(at)) || s.peek(at) == '_' {
		at++
	}
	return at
}

// moneyEnd returns where a currency that stands here ends, or 0.
func (s *source) moneyEnd(at int) int {
	for s.peek(at) == ' ' || s.peek(at) == '\t' {
		at++
	}
	if at+3 > len(s.text) || s.word(at) != at+3 {
		return 0
	}
	if _, fits := value.ParseCurrency(s.text[at : at+3]); !fits {
		return 0
	}
	return at + 3
}

// duration replaces 1h30m and 1.5h; other letters after a number, as in 1e3,
// are left to expr.
func (s *source) duration(at, end int) int {
	for s.peek(end) == '.' && isDigit(s.peek(end+1)) {
		end = s.word(end + 1)
	}
	if _, err := value.Parse(s.text[at:end], value.BuiltIn(value.Duration)); err != nil {
		return end
	}
	return s.literal(at, end, value.Duration)
}

// literal reads a literal and puts an identifier in its place.
func (s *source) literal(at, end int, kind value.Kind) int {
	text := s.text[at:end]
	if kind != value.Duration {
		text = strings.ReplaceAll(text, "_", "")
	}
	read, err := value.Parse(text, value.BuiltIn(kind))
	if err != nil {
		message, hint := splitHint(err)
		s.problem(at, end, message, hint)
	}
	if s.literals == nil {
		s.literals = map[int]literal{}
	}
	s.literals[at] = literal{value: read, end: end}
	s.parsed[at] = '$'
	for index := at + 1; index < end; index++ {
		s.parsed[index] = '_'
	}
	return end
}
