package trace

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// narrowest is the width below which wrapping makes a text no easier to read.
const narrowest = 12

// wrap breaks a text at spaces into lines of a width in columns. A word that is
// wider has a line of its own; a text without need or room to be broken is one
// line.
func wrap(text string, width int) []string {
	if width < narrowest || displaywidth.String(text) <= width {
		return []string{text}
	}
	var lines []string
	line, columns := "", 0
	for index, word := range strings.Split(text, " ") {
		wide := displaywidth.String(word)
		if index > 0 && columns+1+wide <= width {
			line, columns = line+" "+word, columns+1+wide
			continue
		}
		if index > 0 {
			lines = append(lines, line)
		}
		line, columns = word, wide
	}
	return append(lines, line)
}
