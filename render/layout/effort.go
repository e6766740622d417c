package layout

// Effort estimates what a graph asks of an engine: its boxes and links, and a
// bend for each rank that a link passes, which is what the time and the memory
// of the method go by. It takes time in proportion to the graph.
func Effort(graph *Graph) int {
	effort := len(graph.Boxes) + len(graph.Links)
	ranks := Ranks(graph)
	for i := range graph.Links {
		link := &graph.Links[i]
		effort += abs(ranks[link.To] - ranks[link.From])
	}
	return effort
}

// Ranks returns how far each box stands along the direction: one more than the
// farthest box that leads to it. Links that close a loop don't count.
func Ranks(graph *Graph) []int {
	next := make([][]int, len(graph.Boxes))
	open := make([]int, len(graph.Boxes)) // links that have not been followed
	for i := range graph.Links {
		if from, to, counts := graph.Links[i].order(); counts {
			next[from] = append(next[from], to)
			open[to]++
		}
	}
	ranks := make([]int, len(graph.Boxes))
	queue := make([]int, 0, len(graph.Boxes))
	for box := range graph.Boxes {
		if open[box] == 0 {
			queue = append(queue, box)
		}
	}
	for at := 0; at < len(queue); at++ {
		for _, to := range next[queue[at]] {
			ranks[to] = max(ranks[to], ranks[queue[at]]+1)
			if open[to]--; open[to] == 0 {
				queue = append(queue, to)
			}
		}
	}
	return ranks
}

// order returns the box that stands first and the one that stands after it,
// and whether the link says so.
func (l *Link) order() (first, second int, says bool) {
	if l.Backward || l.Beside || l.From == l.To {
		return 0, 0, false
	}
	if l.Reversed {
		return l.To, l.From, true
	}
	return l.From, l.To, true
}

func abs(n int) int { return max(n, -n) }
