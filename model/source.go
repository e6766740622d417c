package model

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

var byteOrderMark = []byte("\xef\xbb\xbf")

// Source is a file of a model: its path as it was named and its bytes. It is
// immutable and safe for concurrent use.
type Source struct {
	Path    string
	Content []byte

	parsed []byte // the content as it is parsed: see readable
	lines  []int  // the byte offset at which each line begins
}

// NewSource returns the source of a file. It keeps content, which the caller
// must not change any more. Lines end with "\n" or "\r\n"; a byte order mark
// belongs to no line.
func NewSource(path string, content []byte) *Source {
	lines := make([]int, 1, 1+bytes.Count(content, []byte{'\n'}))
	if bytes.HasPrefix(content, byteOrderMark) {
		lines[0] = len(byteOrderMark)
	}
	for at := lines[0]; ; {
		next := bytes.IndexByte(content[at:], '\n')
		if next < 0 {
			break
		}
		at += next + 1
		lines = append(lines, at)
	}
	return &Source{Path: path, Content: content, parsed: content, lines: lines}
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
	offset = max(s.lines[0], min(offset, len(s.Content)))
	line := sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset })
	return Position{
		Line:   line,
		Column: utf8.RuneCount(s.Content[s.lines[line-1]:offset]) + 1,
		Offset: offset,
	}
}

// Range returns the piece of the file between two byte offsets, end exclusive.
func (s *Source) Range(start, end int) Range {
	return Range{File: s.Path, Start: s.Position(start), End: s.Position(max(start, end))}
}

// offset returns the byte offset of a column of a line, both counted from 1.
func (s *Source) offset(line, column int) int {
	if line < 1 {
		return 0
	}
	if line > len(s.lines) {
		return len(s.Content)
	}
	at, end := s.lines[line-1], s.lineEnd(line)
	for ; column > 1 && at < end; column-- {
		if s.Content[at] < utf8.RuneSelf {
			at++
			continue
		}
		_, size := utf8.DecodeRune(s.Content[at:end])
		at += size
	}
	return at
}
