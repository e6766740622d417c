package cli

import (
	"strings"

	"github.com/clipperhouse/displaywidth"

	"github.com/eventstorm/storm/internal/terminal"
)

// paragraph breaks a text between words into lines of a width; a longer word
// is broken.
func paragraph(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(terminal.VisibleLine(text)) {
		for displaywidth.String(word) > width {
			if line != "" {
				lines, line = append(lines, line), ""
			}
			head := displaywidth.TruncateString(word, width, "")
			lines, word = append(lines, head), word[len(head):]
		}
		switch {
		case line == "":
			line = word
		case displaywidth.String(line)+1+displaywidth.String(word) <= width:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// hanging is paragraph with all lines but the first standing in a little.
func hanging(text string, width int) []string {
	const indent = "  "
	lines := paragraph(text, width-len(indent))
	for i := 1; i < len(lines); i++ {
		lines[i] = indent + lines[i]
	}
	return lines
}
