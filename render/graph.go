package render

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render/layout"
)

// Direction is the way in which time runs.
type Direction = layout.Direction

// The directions.
const (
	LeftToRight = layout.LeftToRight
	TopToBottom = layout.TopToBottom
	RightToLeft = layout.RightToLeft
)

// Graph is what a view shows of a model: notes and lines, without any place.
// Its texts are as the user wrote them; each format escapes them.
type Graph struct {
	Title       string // may be empty
	Description string
	Direction   Direction
	Groups      []Group // in the order of the model
	Nodes       []Node  // in the order in which one tells the story
	Edges       []Edge
}

// Group is a bounded context: a frame around notes.
type Group struct {
	Label       string
	Description string
	At          model.Range
}

// Node is a sticky note. The same element may have several, as on a wall.
type Node struct {
	ID      string // unique in the graph, the same for the same model
	Kind    Kind
	Label   string
	Caption string // a word or two in small print, such as "integration event v2"
	Tooltip string // description, data and conditions, on several lines
	Element string // the qualified name of the element, empty for a note without one
	At      model.Range
	Group   int // index into Groups, or -1

	Detail   []string  // lines in small print below the label
	Wide     bool      // it needs more paper than others of its kind
	Focus    bool      // the drawing is about it
	Findings []Finding // what validation says about the element, the gravest first
}

// Edge is a line between two notes.
type Edge struct {
	From     int // index into Nodes
	To       int // index into Nodes
	Kind     EdgeKind
	Label    string // usually empty
	Tail     string // a mark at its beginning, such as "U OHS"; usually empty
	Head     string // a mark at its end
	Tooltip  string
	Reversed bool // its target stands before its source
	Backward bool // closes a loop: it runs against the direction of time
}
