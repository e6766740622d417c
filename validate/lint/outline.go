package lint

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

// An outline says which lines of a YAML text belong to which: lines below
// another one that are indented more belong to it, and so do the items of its
// list and its closing bracket, which may be indented as much. It looks at
// white space alone, and so answers for text that is no YAML too.
type outline struct {
	parents []int32 // the line that each line belongs to, 0 for none; by number
	lasts   []int32 // the last line that belongs to each line
	nexts   []int32 // the first line below each line that says something, 0 for none
}

func outlineOf(source *model.Source) *outline {
	count := source.LineCount()
	o := &outline{parents: make([]int32, count+1), lasts: make([]int32, count+1), nexts: make([]int32, count+1)}
	var open []outlineLine // each belongs to the one before it
	unfollowed := 1        // the first line of which the next one is not known yet
	for number := 1; number <= count; number++ {
		o.lasts[number] = int32(number)
		line := lookAtLine(source.Line(number), number)
		if line.separates {
			open = open[:0]
		}
		if line.silent {
			continue
		}
		for ; unfollowed < number; unfollowed++ {
			o.nexts[unfollowed] = int32(number)
		}
		for len(open) > 0 && !open[len(open)-1].holds(&line) {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			o.parents[number] = int32(open[len(open)-1].number)
		}
		for _, above := range open {
			o.lasts[above.number] = int32(number)
		}
		if len(open) < maxOutline {
			open = append(open, line)
		}
	}
	return o
}

// maxOutline bounds how many lines are within each other.
const maxOutline = 100

// last returns the last line that belongs to a line.
func (o *outline) last(line int) int { return int(o.lasts[line]) }

// next returns the first line below a line that says something, or 0.
func (o *outline) next(line int) int { return int(o.nexts[line]) }

// parent returns the line that a line belongs to, or 0.
func (o *outline) parent(line int) int { return int(o.parents[line]) }

// An outlineLine is what matters of a line.
type outlineLine struct {
	number    int
	indent    int
	item      bool // it begins an item of a list
	closes    bool // it begins with a closing bracket
	silent    bool // it says nothing
	separates bool // it stands between documents
}

func lookAtLine(text string, number int) outlineLine {
	trimmed := strings.TrimLeft(text, " ")
	line := outlineLine{number: number, indent: len(text) - len(trimmed)}
	trimmed = strings.TrimSpace(trimmed)
	line.separates = line.indent == 0 && (strings.HasPrefix(trimmed, "---") || strings.HasPrefix(trimmed, "..."))
	line.silent = trimmed == "" || trimmed[0] == '#' || line.separates
	line.item = trimmed == "-" || strings.HasPrefix(trimmed, "- ")
	line.closes = trimmed != "" && (trimmed[0] == ']' || trimmed[0] == '}')
	return line
}

// holds reports whether a line below belongs to the line.
func (l *outlineLine) holds(below *outlineLine) bool {
	return below.indent > l.indent || below.indent == l.indent && (below.item && !l.item || below.closes)
}

// outlines makes the outline of each source once.
type outlines map[*model.Source]*outline

func (o outlines) of(source *model.Source) *outline {
	made := o[source]
	if made == nil {
		made = outlineOf(source)
		o[source] = made
	}
	return made
}
