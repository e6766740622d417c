package render

// arrange puts the notes into the order in which one tells the story, which
// is the order that layouts go by, and marks the edges that close a loop. A
// story begins at a note that nothing leads to.
func arrange(graph *Graph) *Graph {
	t := teller{graph: graph, out: make([][]int, len(graph.Nodes)), state: make([]progress, len(graph.Nodes))}
	for number, edge := range graph.Edges {
		t.out[edge.From] = append(t.out[edge.From], number)
	}
	for _, start := range t.starts() {
		t.tell(start)
	}
	for number := range graph.Nodes { // what is left is loops nothing leads into
		t.tell(number)
	}
	return t.reordered()
}

type progress uint8

const (
	untold progress = iota
	telling
	told
)

type teller struct {
	graph *Graph
	out   [][]int // numbers of edges by note
	state []progress
	order []int // numbers of notes as they are told
}

func (t *teller) starts() []int {
	reached := make([]bool, len(t.graph.Nodes))
	for _, edge := range t.graph.Edges {
		reached[edge.To] = true
	}
	var starts []int
	for number, is := range reached {
		if !is {
			starts = append(starts, number)
		}
	}
	return starts
}

// step is a note being told and the next of its edges to follow.
type step struct{ note, next int }

// tell follows the edges depth first, without recursion: a chain of events
// may be as long as a model.
func (t *teller) tell(start int) {
	if t.state[start] != untold {
		return
	}
	t.state[start] = telling
	t.order = append(t.order, start)
	path := []step{{note: start}}
	for len(path) > 0 {
		here := &path[len(path)-1]
		if here.next == len(t.out[here.note]) {
			t.state[here.note] = told
			path = path[:len(path)-1]
			continue
		}
		edge := &t.graph.Edges[t.out[here.note][here.next]]
		here.next++
		switch t.state[edge.To] {
		case telling:
			edge.Backward = true
		case untold:
			t.state[edge.To] = telling
			t.order = append(t.order, edge.To)
			path = append(path, step{note: edge.To})
		}
	}
}

func (t *teller) reordered() *Graph {
	t.graph.reorder(t.order)
	dropEmptyGroups(t.graph)
	return t.graph
}

// reorder puts the notes in another order, given by their numbers.
func (g *Graph) reorder(order []int) {
	place := make([]int, len(order))
	nodes := make([]Node, len(order))
	for at, number := range order {
		place[number] = at
		nodes[at] = g.Nodes[number]
	}
	for i := range g.Edges {
		edge := &g.Edges[i]
		edge.From, edge.To = place[edge.From], place[edge.To]
	}
	g.Nodes = nodes
}

// dropEmptyGroups removes the frames that no note stands in.
func dropEmptyGroups(graph *Graph) {
	number := make([]int, len(graph.Groups))
	used := make([]bool, len(graph.Groups))
	for _, node := range graph.Nodes {
		if node.Group >= 0 {
			used[node.Group] = true
		}
	}
	var kept []Group
	for i, group := range graph.Groups {
		number[i] = len(kept)
		if used[i] {
			kept = append(kept, group)
		}
	}
	for i := range graph.Nodes {
		if group := graph.Nodes[i].Group; group >= 0 {
			graph.Nodes[i].Group = number[group]
		}
	}
	graph.Groups = kept
}
