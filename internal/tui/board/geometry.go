package board

import (
	"sort"

	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/internal/tui/flow"
)

// The measures of a note, in columns and lines. Around each note is room for
// a frame; between the frames of two columns is one for the lines of the flow.
const (
	noteWidth     = 21
	gapWidth      = 3
	columnWidth   = noteWidth + gapWidth
	leftMargin    = 1 // for the frame of the first column
	signWidth     = 3 // a space, the sign and a space
	textWidth     = noteWidth - signWidth - 1
	minimumHeight = 2
	maximumHeight = 3 // one more for an echo of another context
	headerHeight  = 1
)

// geometry is where the notes of a flow are on an endless board.
type geometry struct {
	flow    *flow.Flow
	texts   map[*flow.Note][]string
	tops    []int                 // of each row: its first line of paper
	heights []int                 // of each row
	grid    map[[2]int]*flow.Note // by row and column
	width   int
	height  int
}

func newGeometry(f *flow.Flow, method ansi.Method) *geometry {
	g := &geometry{
		flow: f, texts: make(map[*flow.Note][]string, len(f.Notes)), grid: make(map[[2]int]*flow.Note, len(f.Notes)),
		tops: make([]int, f.Rows), heights: make([]int, f.Rows),
	}
	for _, note := range f.Notes {
		text := label(method, note)
		g.texts[note] = text
		g.heights[note.Row] = max(g.heights[note.Row], minimumHeight, len(text))
		g.grid[[2]int{note.Row, note.Column}] = note
		g.width = max(g.width, g.left(note)+columnWidth)
	}
	g.stack()
	return g
}

// label breaks the name of a note into the lines that fit on it; an echo of
// another context has the name of that above.
func label(method ansi.Method, note *flow.Note) []string {
	room := maximumHeight
	var lines []string
	if note.From != "" {
		lines = append(lines, canvas.Cut(method, note.From, textWidth-1)+":")
	}
	text := canvas.Cut(method, note.Text, 2*room*textWidth)
	name := canvas.WrapName(method, text, textWidth)
	if len(name) > room {
		name = canvas.Wrap(method, text, textWidth)
	}
	if len(name) > room {
		name = name[:room]
		name[room-1] = canvas.Cut(method, name[room-1], textWidth-1) + "…"
	}
	return append(lines, name...)
}

// stack puts the rows of the lanes under each other: a header, room for a
// frame, and the rows with room for a frame after each.
func (g *geometry) stack() {
	y := 0
	for _, lane := range g.flow.Lanes {
		y += headerHeight + 1
		for row := lane.FirstRow; row < lane.FirstRow+lane.Rows; row++ {
			g.tops[row] = y
			y += g.heights[row] + 1
		}
	}
	g.height = y
}

func (g *geometry) left(note *flow.Note) int { return leftMargin + note.Column*columnWidth }

func (g *geometry) top(note *flow.Note) int { return g.tops[note.Row] }

func (g *geometry) rows(note *flow.Note) int { return g.heights[note.Row] }

// header returns the line of a lane's header.
func (g *geometry) header(lane *flow.Lane) int {
	return g.tops[lane.FirstRow] - headerHeight - 1
}

// laneAt returns the lane at a line of the board.
func (g *geometry) laneAt(y int) *flow.Lane {
	i := sort.Search(len(g.flow.Lanes), func(i int) bool { return g.header(g.flow.Lanes[i]) > y })
	return g.flow.Lanes[max(0, i-1)]
}

// noteAt returns the note at a place of the board, or nil.
func (g *geometry) noteAt(x, y int) *flow.Note {
	row := sort.Search(len(g.tops), func(i int) bool { return g.tops[i] > y }) - 1
	column := (x - leftMargin) / columnWidth
	note := g.grid[[2]int{row, column}]
	if note == nil || x < g.left(note) || x >= g.left(note)+noteWidth || y >= g.top(note)+g.rows(note) {
		return nil
	}
	return note
}
