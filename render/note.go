package render

import (
	"strconv"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// Note is a node with a place: a sticky note on the wall.
type Note struct {
	Node        int // index into Graph.Nodes
	Place       layout.Rectangle
	Lettering   lettering.Block // the label, in lines
	RightToLeft bool            // the label is read from right to left
	Detail      lettering.Block // small print below the label
	Badge       *Badge          // at its upper right corner; nil: nothing was found
}

// Badge tells how many findings there are about a note.
type Badge struct {
	Severity model.Severity // of the gravest
	Text     string         // their number
	Place    layout.Rectangle
}

// paper is what the notes of one kind are made of.
type paper struct {
	width  float64
	height float64 // at least
	lines  int     // of the label, before it is set smaller or cut
}

var papers = [kindCount]paper{
	KindActor:            {width: 96, height: 62, lines: 3},
	KindCommand:          {width: 124, height: 92, lines: 4},
	KindAggregate:        {width: 124, height: 92, lines: 4},
	KindEvent:            {width: 124, height: 92, lines: 4},
	KindIntegrationEvent: {width: 132, height: 96, lines: 4},
	KindPolicy:           {width: 152, height: 92, lines: 4},
	KindProcess:          {width: 152, height: 92, lines: 4},
	KindTimer:            {width: 116, height: 76, lines: 3},
	KindReadModel:        {width: 124, height: 92, lines: 4},
	KindExternal:         {width: 132, height: 92, lines: 4},
	KindHotspot:          {width: 132, height: 80, lines: 5},
	KindContext:          {width: 220, height: 118, lines: 2},
	KindState:            {width: 124, height: 56, lines: 3},
}

// The measures inside a note.
const (
	notePadding   = 9
	captionHeight = 17 // the small print at the top
	captionSize   = 8.5
	lineHeight    = 1.24 // of the font size
)

var (
	labelSizes = []float64{14, 13, 12, 11, 10}
	smallSizes = []float64{12.5, 11.5, 10.5, 9.5}

	contextSizes = []float64{18, 16, 14, 12}
)

// The measures of the small print and of badges.
const (
	detailSize   = 10
	detailGap    = 4
	badgeSize    = 10
	badgeHeight  = 16
	badgeOverlap = 6 // how far a badge hangs over the corner
	mostInBadge  = 99
	widePaper    = 250
)

// newNote measures the note of a node. Its place is not known yet.
func newNote(measurer *lettering.Measurer, number int, node *Node) Note {
	stock := papers[node.Kind]
	if node.Wide {
		stock.width = widePaper
	}
	room := lettering.Measure{Width: stock.width - 2*notePadding, Lines: stock.lines, Sizes: labelSizes}
	switch node.Kind {
	case KindActor, KindTimer, KindHotspot:
		room.Sizes = smallSizes
	case KindContext:
		room.Sizes = contextSizes
	}
	block := measurer.Set(node.Label, room)
	note := Note{
		Node:        number,
		Lettering:   block,
		RightToLeft: lettering.RightToLeft(node.Label),
		Detail:      detail(measurer, node.Detail, room.Width),
		Badge:       newBadge(measurer, node.Findings),
	}
	height := captionHeight + note.labelHeight() + note.detailHeight() + notePadding
	note.Place = layout.Rectangle{Width: stock.width, Height: max(stock.height, float64(int(height+1)))}
	return note
}

func (n *Note) labelHeight() float64 {
	return float64(len(n.Lettering.Lines)) * n.Lettering.Size * lineHeight
}

// detailHeight is that of the small print and of the gap above it.
func (n *Note) detailHeight() float64 {
	if len(n.Detail.Lines) == 0 {
		return 0
	}
	return detailGap + float64(len(n.Detail.Lines))*n.Detail.Size*lineHeight
}

// detail sets each line of the small print on a line of its own.
func detail(measurer *lettering.Measurer, lines []string, width float64) lettering.Block {
	block := lettering.Block{Size: detailSize}
	for _, line := range lines {
		block.Lines = append(block.Lines, oneLine(measurer, line, detailSize, width))
	}
	return block
}

// newBadge measures the badge for findings; nil when there are none.
func newBadge(measurer *lettering.Measurer, findings []Finding) *Badge {
	if len(findings) == 0 {
		return nil
	}
	text := strconv.Itoa(len(findings))
	if len(findings) > mostInBadge {
		text = strconv.Itoa(mostInBadge) + "+"
	}
	width := max(badgeHeight, measurer.BoldWidth(text, badgeSize)+8)
	return &Badge{Severity: findings[0].Severity, Text: text, Place: layout.Rectangle{Width: float64(int(width)), Height: badgeHeight}}
}

// moveTo gives the note and its badge a place.
func (n *Note) moveTo(place layout.Rectangle) {
	n.Place = place
	if n.Badge != nil {
		n.Badge.Place.X = place.X + place.Width - n.Badge.Place.Width + badgeOverlap
		n.Badge.Place.Y = place.Y - badgeOverlap
	}
}
