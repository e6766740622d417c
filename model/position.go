package model

import "fmt"

// Position is a place in a file.
type Position struct {
	Line   int // counted from 1
	Column int // counted from 1, in characters (Unicode code points) of the line
	Offset int // counted from 0, in bytes of the file as it is on disk
}

// Range is a piece of a file. The zero Range is no place at all.
type Range struct {
	File  string   // the path the file was loaded as
	Start Position // the first character
	End   Position // just after the last character: End is exclusive
}

// IsZero reports whether r is no place at all.
func (r Range) IsZero() bool { return r.Start.Line == 0 }

// String returns "file:line:column" of the start, as compilers print it.
func (r Range) String() string {
	return fmt.Sprintf("%s:%d:%d", r.File, r.Start.Line, r.Start.Column)
}

// Before reports whether r stands before other: by file name, then by offset.
// It is the order in which diagnostics are printed.
func (r Range) Before(other Range) bool {
	if r.File != other.File {
		return r.File < other.File
	}
	return r.Start.Offset < other.Start.Offset
}
