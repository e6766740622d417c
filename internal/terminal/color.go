package terminal

import (
	"fmt"
	"io"
)

// ColorMode says when output is coloured.
type ColorMode string

// The modes, as users type them.
const (
	ColorAuto   ColorMode = "auto" // on a terminal, unless NO_COLOR or TERM=dumb says otherwise
	ColorAlways ColorMode = "always"
	ColorNever  ColorMode = "never"
)

// ColorModes returns the words of the modes.
func ColorModes() []string {
	return []string{string(ColorAuto), string(ColorAlways), string(ColorNever)}
}

// ParseColorMode reads the word of a mode.
func ParseColorMode(word string) (ColorMode, error) {
	switch mode := ColorMode(word); mode {
	case ColorAuto, ColorAlways, ColorNever:
		return mode, nil
	default:
		return ColorNever, fmt.Errorf("%q is none of auto, always, never", word)
	}
}

// Colored reports whether output to out is coloured; lookup reads an
// environment variable, as os.LookupEnv does. An empty NO_COLOR counts as
// none, see https://no-color.org.
func (m ColorMode) Colored(out io.Writer, lookup func(string) (string, bool)) bool {
	switch m {
	case ColorAlways:
		return true
	case ColorNever:
		return false
	}
	if value, _ := lookup("NO_COLOR"); value != "" {
		return false
	}
	if value, _ := lookup("TERM"); value == "dumb" {
		return false
	}
	return Is(out)
}
