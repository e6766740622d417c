package render

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// The measures of a story in boxes of characters, in cells.
const (
	textColumns   = 120 // a chain of boxes that would be longer goes on below
	textName      = 40  // a name that is longer is broken into lines
	mostMentioned = 8   // notes that stand elsewhere, beside one box
)

// textStory draws the notes of a graph as trees: from each note, lines lead
// right to what follows. A note has one box; wherever else it follows, its
// name stands instead.
type textStory struct {
	graph    *Graph
	measurer *lettering.Measurer
	next     [][]int // numbers of edges by note
	drawn    []bool  // notes that have a box, or are about to get one
	page     textCanvas
}

func newTextStory(graph *Graph) *textStory {
	s := &textStory{
		graph: graph, measurer: lettering.NewMeasurer(),
		next: make([][]int, len(graph.Nodes)), drawn: make([]bool, len(graph.Nodes)),
	}
	for number, edge := range graph.Edges {
		s.next[edge.From] = append(s.next[edge.From], number)
	}
	return s
}

// section returns the notes of a group; those of none for -1.
func (s *textStory) section(group int) string {
	s.page = textCanvas{}
	x, y := 0, 0 // beside the last box that led nowhere
	for number := range s.graph.Nodes {
		if s.graph.Nodes[number].Group != group || s.drawn[number] {
			continue
		}
		s.drawn[number] = true
		box := s.box(number)
		if x+box.width > textColumns || len(s.next[number]) > 0 {
			x, y = 0, len(s.page.rows)
		}
		s.tree(box, x, y)
		x += box.width + 1
		if len(s.next[number]) > 0 {
			x = textColumns
		}
	}
	return s.page.String()
}

// tree draws a box and all that follows from it, and returns the first row
// that is free below. Its depth is bounded by the columns there are.
func (s *textStory) tree(box *textBox, x, y int) (bottom int) {
	branches := s.branches(box, x)
	box.put(&s.page, x, y, len(branches) > 0)
	x += box.width
	free, last := y, y+1 // the first row without a branch, and the row of the one before
	for i := range branches {
		branch := &branches[i]
		row := max(free, y+1)
		if branch.box != nil {
			row = free + 1 // its box begins a row above
		}
		for between := last + 1; between < row; between++ {
			s.page.put(x+1, between, "│")
		}
		last = row
		s.page.put(x, row, branch.line(i, len(branches)))
		if branch.box != nil {
			free = s.tree(branch.box, x+branch.length(), row-1)
			continue
		}
		s.page.put(x+branch.length()+1, row, branch.mention)
		free = row + 1
	}
	return max(y+box.height(), free)
}

// branches returns what leads out of a note. Notes that are followed here
// first get their boxes here, if there is room.
func (s *textStory) branches(box *textBox, x int) []textBranch {
	var branches []textBranch
	mentioned := 0
	for _, number := range s.next[box.note] {
		edge := &s.graph.Edges[number]
		branch := textBranch{kind: edge.Kind, label: edgeText(edge)}
		if !s.drawn[edge.To] && s.graph.Nodes[edge.To].Group == s.graph.Nodes[box.note].Group {
			if target := s.box(edge.To); x+box.width+branch.length()+target.width <= textColumns {
				s.drawn[edge.To] = true
				branch.box = target
			}
		}
		if branch.box == nil {
			if mentioned++; mentioned > mostMentioned {
				continue
			}
			branch.mention = isolated(s.name(edge.To))
		}
		branches = append(branches, branch)
	}
	if more := mentioned - mostMentioned; more > 0 {
		branches = append(branches, textBranch{mention: fmt.Sprintf("… and %d more", more)})
	}
	return branches
}

// name returns the name of a note on one line.
func (s *textStory) name(note int) string {
	return oneLine(s.measurer, s.graph.Nodes[note].Label, labelSizes[0], 2*widePaper)
}

// textBranch is a line that leads from a box to another one, or to a name.
type textBranch struct {
	kind    EdgeKind
	label   string
	box     *textBox // nil: it has its box elsewhere
	mention string
}

// textLines are how lines of a kind are drawn: the line itself and its end.
var textLines = [edgeKindCount][2]string{
	EdgeFlow:         {"─", "→"},
	EdgeAsynchronous: {"╌", "⇢"},
	EdgeInformation:  {"─", "→"},
	EdgeCompensation: {"┄", "↯"},
	EdgeAttachment:   {"─", "!"},
	EdgeRelation:     {"═", "═"},
}

// line returns the line of the n-th of some branches.
func (b *textBranch) line(n, of int) string {
	look, fork := textLines[b.kind], "├"
	switch {
	case of == 1:
		fork = look[0]
	case n == 0:
		fork = "┬"
	case n == of-1:
		fork = "└"
	}
	start := look[0]
	if n > 0 {
		start = " "
	}
	label := ""
	if b.label != "" {
		label = " " + b.label + " "
	}
	return start + fork + look[0] + label + look[1]
}

func (b *textBranch) length() int {
	if b.label == "" {
		return 4
	}
	return 4 + textWidth(b.label) + 2
}

// edgeText returns what stands on a line, its marks too.
func edgeText(edge *Edge) string {
	return lettering.Clean(strings.Join(strings.Fields(edge.Tail+" "+edge.Label+" "+edge.Head), " "))
}
