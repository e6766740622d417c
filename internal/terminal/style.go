package terminal

// Style is how a piece of text looks: the parameters of an ANSI escape
// sequence, such as "1;31".
type Style string

// The styles. Those of severities follow the user's own theme; the notes have
// the colours of sticky notes that runtime/trace uses too, which can be read
// on light and dark backgrounds.
const (
	Plain     Style = ""
	Bold      Style = "1"
	Dim       Style = "2"
	Good      Style = "32"
	Bad       Style = "31"
	Error     Style = "1;31"
	Warning   Style = "1;33"
	Info      Style = "1;36"
	Place     Style = "1"
	Caret     Style = "1;32"
	Added     Style = "32"
	Removed   Style = "31"
	Actor     Style = "38;5;179"
	External  Style = "38;5;205"
	Command   Style = "38;5;39"
	Aggregate Style = "38;5;178"
	Event     Style = "38;5;208"
	Policy    Style = "38;5;141"
	ReadModel Style = "38;5;71"
	Hotspot   Style = "38;5;198"
)

// Palette turns styles into escape sequences, or leaves text as it is. The
// zero Palette has no colours.
type Palette struct {
	Colored bool
}

// Paint returns text in a style. The text must be Visible already.
func (p Palette) Paint(style Style, text string) string {
	if !p.Colored || style == Plain || text == "" {
		return text
	}
	return "\x1b[" + string(style) + "m" + text + "\x1b[0m"
}
