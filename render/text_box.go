package render

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/render/lettering"
)

// textBox is a note in characters. Its kind stands in its upper edge.
type textBox struct {
	note    int
	caption string
	lines   []string
	width   int
}

func (s *textStory) box(number int) *textBox {
	node := &s.graph.Nodes[number]
	box := &textBox{note: number, caption: lettering.Clean(node.Caption)}
	if len(node.Findings) > 0 {
		box.caption += ", findings: " + strconv.Itoa(len(node.Findings))
	}
	note := newNote(s.measurer, number, node)
	box.lines = note.Lettering.Lines
	if name := s.name(number); textWidth(name) <= textName && node.Kind != KindHotspot {
		box.lines = []string{name} // one finds it with a search
	}
	box.lines = append(box.lines[:len(box.lines):len(box.lines)], note.Detail.Lines...)
	box.width = textWidth(box.caption) + 4
	for i, line := range box.lines {
		box.lines[i] = isolated(line)
		box.width = max(box.width, textWidth(line)+4)
	}
	return box
}

func (b *textBox) height() int { return max(len(b.lines), 1) + 2 }

// put draws the box; leads says that a line leaves it on the right.
func (b *textBox) put(page *textCanvas, x, y int, leads bool) {
	right := x + b.width - 1
	page.put(x, y, "┌ "+b.caption+" "+strings.Repeat("─", b.width-4-textWidth(b.caption))+"┐")
	for i := 1; i < b.height()-1; i++ {
		page.put(x, y+i, "│")
		if i <= len(b.lines) {
			page.put(x+2, y+i, b.lines[i-1])
		}
		page.put(right, y+i, "│")
	}
	if leads {
		page.put(right, y+1, "├")
	}
	page.put(x, y+b.height()-1, "└"+strings.Repeat("─", b.width-2)+"┘")
}
