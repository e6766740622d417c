package render

import "slices"

// columns gives each note of a graph with lanes its column on a board: time
// goes on with each, and what happens at once stands in one, the cause above
// its effect. It returns them by note, and how many there are.
func columns(graph *Graph) (column []int, count int) {
	c := columnist{graph: graph, column: make([]int, len(graph.Nodes)), causes: make([][]int, len(graph.Nodes))}
	joined := make([]bool, len(graph.Nodes))
	for _, edge := range graph.Edges {
		c.causes[edge.To] = append(c.causes[edge.To], edge.From)
		joined[edge.From], joined[edge.To] = true, true
	}
	isLoose := func(number int) bool {
		kind := graph.Nodes[number].Kind
		return kind == KindHotspot || !joined[number] && kind != KindEvent && kind != KindIntegrationEvent
	}
	for number := range graph.Nodes {
		if !isLoose(number) {
			c.place(number)
		}
	}
	for number := range graph.Nodes {
		if isLoose(number) {
			c.placeLoose(number)
		}
	}
	return c.column, len(c.ends)
}

// columnist hands out columns.
type columnist struct {
	graph  *Graph
	causes [][]int
	column []int
	ends   []ends      // of each column so far
	free   map[int]int // by lane: the column from which on to look for room
}

// ends are the uppermost and the lowest note of a column.
type ends struct{ top, bottom int }

// place puts a note below or above its cause if that stands in the last
// column, and otherwise in a new one.
func (c *columnist) place(note int) {
	if len(c.ends) == 0 || !c.joins(&c.ends[len(c.ends)-1], note) {
		c.ends = append(c.ends, ends{note, note})
	}
	c.column[note] = len(c.ends) - 1
}

// joins puts a note at an end of a column if its cause stands there.
func (c *columnist) joins(e *ends, note int) bool {
	switch lane := c.graph.Nodes[note].Group; {
	case lane > c.graph.Nodes[e.bottom].Group && c.isAtOnce(e.bottom, note):
		e.bottom = note
	case lane < c.graph.Nodes[e.top].Group && c.isAtOnce(e.top, note):
		e.top = note
	default:
		return false
	}
	return true
}

// isAtOnce reports whether a note causes another in the same moment. After an
// event, time goes on.
func (c *columnist) isAtOnce(cause, note int) bool {
	if kind := c.graph.Nodes[cause].Kind; kind == KindEvent || kind == KindIntegrationEvent {
		return false
	}
	return slices.Contains(c.causes[note], cause)
}

// placeLoose puts what is outside of time, such as a hotspot, into its cause's
// column, or into the first in which it is above or below all else.
func (c *columnist) placeLoose(note int) {
	lane := c.graph.Nodes[note].Group
	if c.free == nil {
		c.free = make(map[int]int)
	}
	column := c.free[lane]
	if len(c.causes[note]) > 0 {
		column = c.column[c.causes[note][0]]
	}
	for column < len(c.ends) && !c.hasRoom(&c.ends[column], lane) {
		column++
	}
	if len(c.causes[note]) == 0 {
		c.free[lane] = column + 1
	}
	for len(c.ends) <= column {
		c.ends = append(c.ends, ends{note, note})
	}
	c.column[note] = column
	if e := &c.ends[column]; lane < c.graph.Nodes[e.top].Group {
		e.top = note
	} else {
		e.bottom = note
	}
}

func (c *columnist) hasRoom(e *ends, lane int) bool {
	return lane < c.graph.Nodes[e.top].Group || lane > c.graph.Nodes[e.bottom].Group
}
