package model

import "fmt"

// Position is a place in a file.
type Position struct {
	Line   int // counted from 1
	Column int // counted from 1, in characters (Unicode code points) of the line
	Offset int // counted from 0, in bytes of the file as it is on disk
}

// Range is a piece of a file. The zero Range is no place at all. A model has
// a great many, so a range is small, and lines and columns are counted when
// they are asked for. Ranges are comparable.
type Range struct {
	source     *Source
	start, end int32 // byte offsets
}

// IsZero reports whether r is no place at all.
func (r Range) IsZero() bool { return r.source == nil }

// File returns the path that the file was loaded as; it is empty for no place.
func (r Range) File() string {
	if r.source == nil {
		return ""
	}
	return r.source.Path
}

// Source returns the file, or nil for no place.
func (r Range) Source() *Source { return r.source }

// Start returns the place of the first character; it is zero for no place.
func (r Range) Start() Position { return r.position(r.start) }

// End returns the place just after the last character; it is zero for no
// place.
func (r Range) End() Position { return r.position(r.end) }

func (r Range) position(offset int32) Position {
	if r.source == nil {
		return Position{}
	}
	return r.source.Position(int(offset))
}

// Offsets returns the byte offsets of the range in its file, end exclusive,
// without counting lines.
func (r Range) Offsets() (start, end int) { return int(r.start), int(r.end) }

// String returns "file:line:column" of the start, as compilers print it.
func (r Range) String() string {
	start := r.Start()
	return fmt.Sprintf("%s:%d:%d", r.File(), start.Line, start.Column)
}

// Before reports whether r stands before other: by file name, then by offset.
// It is the order in which diagnostics are printed.
func (r Range) Before(other Range) bool {
	if r.source != other.source && r.File() != other.File() {
		return r.File() < other.File()
	}
	return r.start < other.start
}
