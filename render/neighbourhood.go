package render

import "github.com/eventstorm/storm/model"

// newNeighbourhood is the view of everything within some steps of an element,
// in the words of the flow.
func newNeighbourhood(m *model.Model, options Options) (*Graph, error) {
	b, err := flow(m, options)
	if err != nil {
		return nil, err
	}
	graph, err := b.finish(options)
	if err != nil {
		return nil, err
	}
	starts, err := b.around(graph, options.Around)
	if err != nil {
		return nil, err
	}
	keep(graph, near(graph, starts, options))
	return arrange(graph), nil
}

// near returns which notes are no more steps away than the options say.
func near(graph *Graph, starts []int, options Options) []bool {
	depth := options.Depth
	if depth <= 0 {
		depth = DefaultDepth
	}
	found := make([]bool, len(graph.Nodes))
	reach := func(backwards bool) {
		for number, distance := range distances(graph, starts, backwards) {
			found[number] = found[number] || distance >= 0 && distance <= depth
		}
	}
	if options.Follow != FollowBackwards {
		reach(false)
	}
	if options.Follow != FollowForwards {
		reach(true)
	}
	for _, edge := range graph.Edges {
		if edge.Kind == EdgeAttachment {
			found[edge.To] = found[edge.From]
		}
	}
	return found
}

// around returns the notes of the elements with the names, bare or qualified,
// and makes them stand out. The error is an *UnknownElementError.
func (b *builder) around(graph *Graph, elements []string) ([]int, error) {
	var starts []int
	for _, name := range elements {
		found := false
		for number := range graph.Nodes {
			node := &graph.Nodes[number]
			if node.Label == name || node.Element == name || b.handlerOf[node.ID][name] {
				node.Focus, found = true, true
				starts = append(starts, number)
			}
		}
		if !found {
			return nil, &UnknownElementError{Name: name, Known: names(graph)}
		}
	}
	return starts, nil
}

// distances returns how many steps each note is away from the nearest start,
// -1 when no way leads there. Backwards they lead against the lines.
func distances(graph *Graph, starts []int, backwards bool) []int {
	next := make([][]int, len(graph.Nodes))
	for _, edge := range graph.Edges {
		if backwards {
			edge.From, edge.To = edge.To, edge.From
		}
		next[edge.From] = append(next[edge.From], edge.To)
	}
	steps := make([]int, len(graph.Nodes))
	for number := range steps {
		steps[number] = -1
	}
	queue := make([]int, 0, len(graph.Nodes))
	for _, start := range starts {
		if steps[start] < 0 {
			steps[start] = 0
			queue = append(queue, start)
		}
	}
	for at := 0; at < len(queue); at++ {
		for _, to := range next[queue[at]] {
			if steps[to] < 0 {
				steps[to] = steps[queue[at]] + 1
				queue = append(queue, to)
			}
		}
	}
	return steps
}
