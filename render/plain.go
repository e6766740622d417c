package render

import (
	"math"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/layout/board"
	"github.com/eventstorm/storm/render/lettering"
)

// mostEffort bounds what an engine is given. A random graph of so much effort,
// which is far worse than any model, takes the built-in Graphviz about six
// seconds and 250 MB.
const mostEffort = 15_000

// placePlainly gives the notes places in rows and columns, without the search
// for a good order that an engine makes: in time and memory that go by the
// number of notes and lines, whatever they look like.
func (s *Scene) placePlainly(measurer *lettering.Measurer, options *Options) {
	options.remark(Remark{Kind: RemarkPlainLayout, Count: len(s.Graph.Edges)})
	grid := newGrid(s.Graph)
	plan := &board.Plan{Lanes: grid.rows, Columns: grid.columns, LaneTop: frameTabHeight, BandTop: rulerHeight}
	for number := range s.Notes {
		place := s.Notes[number].Place
		plan.ColumnWidth = max(plan.ColumnWidth, place.Width)
		plan.Boxes = append(plan.Boxes, board.Box{
			Column: grid.column[number], Lane: grid.row[number], Width: place.Width, Height: place.Height,
		})
	}
	const rowHeight = 140
	plan.PerBand = columnsPerBand(grid.columns, plan.ColumnWidth, float64(grid.rows)*rowHeight)
	plan.Links = boardLinks(s.Graph, options)
	tabs := s.Frames
	s.Frames = nil
	for i := range tabs {
		tabs[i].TabRight = false
	}
	s.pin(measurer, board.Place(plan), tabs, func(lane int) int { return grid.group[lane] })
}

// grid hands out cells: what is as many steps from a beginning stands in one
// or more columns, and a group has some rows of its own.
type grid struct {
	column, row   []int // by note
	group         []int // by row
	columns, rows int
}

func newGrid(graph *Graph) *grid {
	g := &grid{column: make([]int, len(graph.Nodes)), row: make([]int, len(graph.Nodes))}
	level := levels(graph)
	width := make([]int, len(graph.Nodes)+1) // of each level, in columns
	for group, notes := range members(graph) {
		if len(notes) == 0 {
			continue
		}
		height, count := rowsFor(len(notes)), make(map[int]int)
		for _, note := range notes {
			at := level[note]
			g.column[note], g.row[note] = count[at]/height, g.rows+count[at]%height
			count[at]++
			width[at] = max(width[at], g.column[note]+1)
		}
		for range height {
			g.group = append(g.group, group-1)
		}
		g.rows += height
	}
	start := make([]int, len(width))
	for at, columns := range width {
		start[at] = g.columns
		g.columns += columns
	}
	for note := range g.column {
		g.column[note] += start[level[note]]
	}
	return g
}

// members returns the notes of each group, those without one first.
func members(graph *Graph) [][]int {
	result := make([][]int, len(graph.Groups)+1)
	for note := range graph.Nodes {
		group := graph.Nodes[note].Group + 1
		result[group] = append(result[group], note)
	}
	return result
}

// levels returns how many steps each note is from where the story begins: from
// a note that nothing leads to, or else from the first that is left.
func levels(graph *Graph) []int {
	next := make([][]int, len(graph.Nodes))
	reached := make([]bool, len(graph.Nodes))
	for _, edge := range graph.Edges {
		next[edge.From] = append(next[edge.From], edge.To)
		reached[edge.To] = true
	}
	level := make([]int, len(graph.Nodes))
	for note := range level {
		level[note] = -1
	}
	var queue []int
	begin := func(note int) {
		if level[note] < 0 {
			level[note] = 0
			queue = append(queue, note)
		}
	}
	walk := func() {
		for ; len(queue) > 0; queue = queue[1:] {
			for _, to := range next[queue[0]] {
				if level[to] < 0 {
					level[to] = level[queue[0]] + 1
					queue = append(queue, to)
				}
			}
		}
	}
	for note, is := range reached {
		if !is {
			begin(note)
		}
	}
	walk()
	for note := range graph.Nodes {
		begin(note)
		walk()
	}
	return level
}

// rowsFor returns how high a group of so many notes is.
func rowsFor(notes int) int {
	const least, most = 3, 60
	return min(max(least, int(math.Sqrt(float64(notes)))), most)
}

// union returns the smallest rectangle around two; the empty one adds nothing.
func union(a, b layout.Rectangle) layout.Rectangle {
	if a == (layout.Rectangle{}) {
		return b
	}
	left, top := min(a.X, b.X), min(a.Y, b.Y)
	right, bottom := max(a.X+a.Width, b.X+b.Width), max(a.Y+a.Height, b.Y+b.Height)
	return layout.Rectangle{X: left, Y: top, Width: right - left, Height: bottom - top}
}
