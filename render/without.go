package render

import "slices"

// bridgeSteps bounds how far lines are followed through notes that are left
// out, all together.
const bridgeSteps = 100_000

// without removes notes. What led to one of them leads to what came of it, so
// that the story goes on.
func without(graph *Graph, out []bool) {
	if !slices.Contains(out, true) {
		return
	}
	next := make([][]Edge, len(graph.Nodes))
	for _, edge := range graph.Edges {
		next[edge.From] = append(next[edge.From], edge)
	}
	place := make([]int, len(graph.Nodes))
	var kept []Node
	for number, node := range graph.Nodes {
		place[number] = len(kept)
		if !out[number] {
			kept = append(kept, node)
		}
	}
	b := bridges{next: next, out: out, budget: bridgeSteps, seen: make([]int, len(graph.Nodes))}
	var edges []Edge
	for number := range graph.Nodes {
		if out[number] {
			continue
		}
		for _, edge := range b.from(number) {
			edge.From, edge.To = place[edge.From], place[edge.To]
			edges = append(edges, edge)
		}
	}
	before := graph.Edges
	graph.Nodes, graph.Edges = kept, edges
	dropLonely(graph, before, place)
}

// dropLonely removes the people whom nothing joins any more, such as those who
// look at a read model that is left out. Whoever has no other note stays. The
// places are those of the notes of the edges there were before.
func dropLonely(graph *Graph, before []Edge, place []int) {
	had, has := make([]bool, len(graph.Nodes)+1), make([]bool, len(graph.Nodes))
	for _, edge := range before {
		had[place[edge.From]], had[place[edge.To]] = true, true
	}
	for _, edge := range graph.Edges {
		has[edge.From], has[edge.To] = true, true
	}
	stays := make(map[string]bool) // by element
	for number, node := range graph.Nodes {
		if has[number] {
			stays[node.Element] = true
		}
	}
	wanted := make([]bool, len(graph.Nodes))
	for number, node := range graph.Nodes {
		lonely := node.Kind == KindActor && had[number] && !has[number]
		wanted[number] = !lonely || !stays[node.Element]
		if lonely {
			stays[node.Element] = true
		}
	}
	if slices.Contains(wanted, false) {
		keep(graph, wanted)
	}
}

type bridges struct {
	next   [][]Edge
	out    []bool
	budget int
	seen   []int // by note: one more than the number of the note last asked about
}

// from returns the edges that begin at a note, each to one that is kept.
func (b *bridges) from(note int) []Edge {
	var edges []Edge
	for _, edge := range b.next[note] {
		if !b.out[edge.To] {
			b.seen[edge.To] = note + 1
			edges = append(edges, edge)
		}
	}
	for _, edge := range b.next[note] {
		if b.out[edge.To] && edge.tellsOn() {
			edges = b.across(edges, note, edge)
		}
	}
	return edges
}

// across appends the edges that go on from an edge to a note that is left out.
func (b *bridges) across(edges []Edge, note int, first Edge) []Edge {
	stack := []Edge{first}
	for len(stack) > 0 && b.budget > 0 {
		last := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if b.seen[last.To] == note+1 || last.To == note {
			continue
		}
		b.seen[last.To] = note + 1
		if !b.out[last.To] {
			edges = append(edges, Edge{From: note, To: last.To, Kind: last.Kind})
			continue
		}
		for i := len(b.next[last.To]) - 1; i >= 0; i-- {
			b.budget--
			if edge := b.next[last.To][i]; edge.tellsOn() {
				edge.Kind = max(edge.Kind, last.Kind) // asynchronous once, asynchronous for good
				stack = append(stack, edge)
			}
		}
	}
	return edges
}

// tellsOn reports whether an edge is a step of the story.
func (e *Edge) tellsOn() bool { return e.Kind == EdgeFlow || e.Kind == EdgeAsynchronous }

// keep removes all other notes, and all lines that lead to or from them.
func keep(graph *Graph, wanted []bool) {
	place := make([]int, len(graph.Nodes))
	var nodes []Node
	for number, node := range graph.Nodes {
		place[number] = len(nodes)
		if wanted[number] {
			nodes = append(nodes, node)
		}
	}
	var edges []Edge
	for _, edge := range graph.Edges {
		if wanted[edge.From] && wanted[edge.To] {
			edge.From, edge.To = place[edge.From], place[edge.To]
			edges = append(edges, edge)
		}
	}
	graph.Nodes, graph.Edges = nodes, edges
}
