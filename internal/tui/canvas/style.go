package canvas

import "strings"

// Style is how a cell looks: the parameters of an SGR escape sequence, such as
// "1;38;5;208". The zero Style is plain.
type Style string

// The attributes that need no colour.
const (
	Plain     Style = ""
	Bold      Style = "1"
	Faint     Style = "2"
	Italic    Style = "3"
	Underline Style = "4"
	Reverse   Style = "7"
)

// With returns the style and others on top of it.
func (s Style) With(others ...Style) Style {
	parts := make([]string, 0, 1+len(others))
	for _, style := range append([]Style{s}, others...) {
		if style != Plain {
			parts = append(parts, string(style))
		}
	}
	return Style(strings.Join(parts, ";"))
}
