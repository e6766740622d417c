package model

import (
	"bytes"
	"unicode/utf8"
)

// milestone is the distance, in bytes, of the places in a long line whose
// columns are known. Without them, each of the many things in a file of one
// line would be found by counting from its beginning.
const milestone = 1 << 10

// milestones returns the columns, counted from 1, of the characters that
// begin at or after each milestone of the lines that are longer than one, by
// line.
func milestones(content []byte, lines []int) map[int][]mark {
	var all map[int][]mark
	for i, start := range lines {
		end := len(content)
		if i+1 < len(lines) {
			end = lines[i+1]
		}
		if end-start <= milestone {
			continue
		}
		if all == nil {
			all = map[int][]mark{}
		}
		all[i+1] = marksOf(content[start:end], start)
	}
	return all
}

// A mark is a character whose column is known.
type mark struct{ offset, column int }

func marksOf(line []byte, start int) []mark {
	marks := make([]mark, 0, len(line)/milestone+1)
	column, next := 1, 0
	for at := 0; at < len(line); column++ {
		if at >= next {
			marks = append(marks, mark{start + at, column})
			next = at + milestone
		}
		_, size := utf8.DecodeRune(line[at:])
		at += size
	}
	return marks
}

// column returns the column of an offset in a line.
func (s *Source) column(line, offset int) int {
	from := mark{s.lines[line-1], 1}
	for _, known := range s.marksBefore(line, func(m mark) bool { return m.offset <= offset }) {
		from = known
	}
	return from.column + utf8.RuneCount(s.Content[from.offset:offset])
}

// marksBefore returns the last mark of a line for which a condition holds
// that holds for the first ones; none when the line is short.
func (s *Source) marksBefore(line int, holds func(mark) bool) []mark {
	marks := s.marks[line]
	low, high := 0, len(marks)
	for low < high {
		middle := (low + high) / 2
		if holds(marks[middle]) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return marks[max(0, low-1):low]
}

// offset returns the byte offset of a column of a line, both counted from 1.
func (s *Source) offset(line, column int) int {
	if line < 1 {
		return s.lines[0]
	}
	if line > len(s.lines) {
		return len(s.Content)
	}
	from := mark{s.lines[line-1], 1}
	for _, known := range s.marksBefore(line, func(m mark) bool { return m.column <= column }) {
		from = known
	}
	return from.offset + bytesOf(s.Content[from.offset:s.lineEnd(line)], column-from.column)
}

// bytesOf returns how many bytes the first characters of a text take.
func bytesOf(text []byte, characters int) int {
	at := 0
	for ; characters > 0 && at < len(text); characters-- {
		if text[at] < utf8.RuneSelf {
			at++
			continue
		}
		_, size := utf8.DecodeRune(text[at:])
		at += size
	}
	return at
}

// lineStarts returns the byte offset at which each line begins.
func lineStarts(content []byte) []int {
	lines := make([]int, 1, 1+bytes.Count(content, []byte{'\n'}))
	if bytes.HasPrefix(content, byteOrderMark) {
		lines[0] = len(byteOrderMark)
	}
	for at := lines[0]; ; {
		next := bytes.IndexByte(content[at:], '\n')
		if next < 0 {
			return lines
		}
		at += next + 1
		lines = append(lines, at)
	}
}
