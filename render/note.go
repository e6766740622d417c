package render

import (
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
)

// newNote measures the note of a node. Its place is not known yet.
func newNote(measurer *lettering.Measurer, number int, node *Node) Note {
	stock := papers[node.Kind]
	room := lettering.Measure{Width: stock.width - 2*notePadding, Lines: stock.lines, Sizes: labelSizes}
	if node.Kind == KindActor || node.Kind == KindTimer || node.Kind == KindHotspot {
		room.Sizes = smallSizes
	}
	block := measurer.Set(node.Label, room)
	height := captionHeight + float64(len(block.Lines))*block.Size*lineHeight + notePadding
	return Note{
		Node:        number,
		Place:       layout.Rectangle{Width: stock.width, Height: max(stock.height, float64(int(height+1)))},
		Lettering:   block,
		RightToLeft: lettering.RightToLeft(node.Label),
	}
}
