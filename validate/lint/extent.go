package lint

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// lastLine returns the last line of what begins on a line of YAML: the lines
// below it that are indented more belong to it, and so do the items of its
// list and its closing bracket, which may be indented as much. It looks at
// white space alone, and so answers for text that is no YAML too.
func lastLine(source *model.Source, first int) int {
	head := source.Line(first)
	indent, isItem := indentation(head), isItem(head)
	end := first
	for number := first + 1; number <= source.LineCount(); number++ {
		line := source.Line(number)
		switch text := strings.TrimSpace(line); {
		case text == "" || text[0] == '#':
			continue
		case isSeparator(line):
			return end
		case indentation(line) > indent:
		case indentation(line) < indent:
			return end
		case !isItem && strings.HasPrefix(text, "- "), text[0] == ']', text[0] == '}':
		default:
			return end
		}
		end = number
	}
	return end
}

// nextContent returns the first line below another that says something, or 0.
func nextContent(source *model.Source, after int) int {
	for number := after + 1; number <= source.LineCount(); number++ {
		line := source.Line(number)
		text := strings.TrimSpace(line)
		if text != "" && text[0] != '#' && !isSeparator(line) {
			return number
		}
	}
	return 0
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

func isItem(line string) bool {
	text := strings.TrimLeft(line, " ")
	return text == "-" || strings.HasPrefix(text, "- ")
}

func isSeparator(line string) bool {
	return strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...")
}
