package doctest

import "fmt"

// Problem is something in a document that is not true.
type Problem struct {
	File string
	Line int // counted from 1
	Text string
}

// String returns "file:line: text".
func (p Problem) String() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text) }
