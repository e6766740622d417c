package model

import (
	"bytes"
	"math"
	"sort"
)

var byteOrderMark = []byte("\xef\xbb\xbf")

// Source is a file of a model: its path as it was named and its bytes. It is
// immutable and safe for concurrent use.
type Source struct {
	Path    string
	Content []byte

	parsed []byte         // the content as it is parsed: see readable
	lines  []int          // the byte offset at which each line begins
	marks  map[int][]mark // of long lines: see milestones
}

// NewSource returns the source of a file. It keeps content, which the caller
// must not change any more. Lines end with "\n" or "\r\n"; a byte order mark
// belongs to no line.
func NewSource(path string, content []byte) *Source {
	lines := lineStarts(content)
	return &Source{Path: path, Content: content, parsed: content, lines: lines, marks: milestones(content, lines)}
}

// LineCount returns the number of lines; an empty file has one.
func (s *Source) LineCount() int { return len(s.lines) }

// Line returns the text of a line, counted from 1, without its end; it is
// empty outside the file.
func (s *Source) Line(number int) string {
	if number < 1 || number > len(s.lines) {
		return ""
	}
	return string(bytes.TrimRight(s.Content[s.lines[number-1]:s.lineEnd(number)], "\r\n"))
}

// lineEnd returns the offset just after a line, its end included.
func (s *Source) lineEnd(number int) int {
	if number >= len(s.lines) {
		return len(s.Content)
	}
	return s.lines[number]
}

// Position returns the place of a byte offset, which is cut to the file's
// length.
func (s *Source) Position(offset int) Position {
	offset = s.within(offset)
	line := sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset })
	return Position{Line: line, Column: s.column(line, offset), Offset: offset}
}

// Range returns the piece of the file between two byte offsets, end exclusive,
// which are cut to the file.
func (s *Source) Range(start, end int) Range {
	start = s.within(start)
	return Range{source: s, start: int32(start), end: int32(max(start, s.within(end)))}
}

func (s *Source) within(offset int) int {
	return max(s.lines[0], min(offset, len(s.Content), math.MaxInt32))
}
