package trace

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

const (
	styleBold  = "\x1b[1m"
	styleReset = "\x1b[0m"
)

// styles are 256-colour approximations of sticky notes on a dark or a light
// ground.
var styles = [...]string{
	RolePlain:     "",
	RoleData:      "\x1b[2m",
	RoleActor:     "\x1b[38;5;179m",
	RoleCommand:   "\x1b[38;5;39m",
	RoleEvent:     "\x1b[38;5;208m",
	RolePolicy:    "\x1b[38;5;141m",
	RoleAggregate: "\x1b[38;5;178m",
	RoleReadModel: "\x1b[38;5;71m",
	RoleExternal:  "\x1b[38;5;205m",
	RoleTrouble:   "\x1b[38;5;196m",
	RoleStructure: "\x1b[2m",
}

// words prints words, each in the colour of its role on top of a style.
func (p *page) words(words []Word, style string) {
	for _, word := range words {
		look := style + styles[word.Role]
		if !p.options.Color || look == "" {
			p.write(word.Text)
			continue
		}
		p.write(look)
		p.write(word.Text)
		p.write(styleReset)
	}
}

func (p *page) end() { p.write("\n") }

// write leaves errors to the Flush at the end, which repeats the first one.
func (p *page) write(text string) { _, _ = p.out.WriteString(text) }

// cut shortens a line to a width in columns; 0 leaves it alone. It changes the
// line.
func cut(line []Word, width int) []Word {
	if width <= 0 || lineWidth(line) <= width {
		return line
	}
	left := width - 1
	for index := range line {
		needed := displaywidth.String(line[index].Text)
		if needed > left {
			line[index].Text = displaywidth.TruncateString(line[index].Text, left, "") + "…"
			return line[:index+1]
		}
		left -= needed
	}
	return line
}

func lineWidth(line []Word) int {
	total := 0
	for _, word := range line {
		total += displaywidth.String(word.Text)
	}
	return total
}

func padLeft(text string, width int) string {
	return strings.Repeat(" ", max(0, width-len(text))) + text
}
