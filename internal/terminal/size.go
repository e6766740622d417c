package terminal

import (
	"io"

	"github.com/charmbracelet/x/term"
)

// Is reports whether a stream (an io.Reader or io.Writer) is a terminal.
func Is(stream any) bool {
	file, ok := stream.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(file.Fd())
}

// Columns returns how many characters fit on a line of out, or otherwise when
// out is no terminal.
func Columns(out io.Writer, otherwise int) int {
	file, ok := out.(interface{ Fd() uintptr })
	if !ok {
		return otherwise
	}
	width, _, err := term.GetSize(file.Fd())
	if err != nil || width <= 0 {
		return otherwise
	}
	return width
}
