package render

import (
	"maps"
	"slices"

	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/lettering"
)

// Straight flows make a picture calm: the main story weighs more than what is
// told beside it.
var edgeWeights = [edgeKindCount]int{EdgeFlow: 8, EdgeAsynchronous: 3, EdgeInformation: 1, EdgeCompensation: 1, EdgeAttachment: 50, EdgeRelation: 2}

// entranceWeight is of the edges that order the frames.
const entranceWeight = 4

// links returns what the edges say about places.
func links(measurer *lettering.Measurer, graph *Graph) []layout.Link {
	result := make([]layout.Link, len(graph.Edges))
	for number, edge := range graph.Edges {
		result[number] = link(measurer, edge)
		if graph.Nodes[edge.From].Group != graph.Nodes[edge.To].Group {
			result[number].Beside = false
			result[number].Weight = 1
		}
	}
	for _, number := range entrances(graph) {
		result[number].Weight = entranceWeight
	}
	return result
}

// entrances returns, for each group that the story does not begin in, the
// edge by which it first comes there. These edges decide which frame stands
// left of which; all others between frames may run either way.
func entrances(graph *Graph) []int {
	first := firstNodes(graph)
	entrance := make(map[int]int) // by group
	for number, edge := range graph.Edges {
		from, to := graph.Nodes[edge.From].Group, graph.Nodes[edge.To].Group
		if from < 0 || to < 0 || first[from] >= first[to] {
			continue
		}
		if best, found := entrance[to]; !found || edge.To < graph.Edges[best].To {
			entrance[to] = number
		}
	}
	return slices.Sorted(maps.Values(entrance))
}

// firstNodes returns the number of the first node of each group.
func firstNodes(graph *Graph) []int {
	first := make([]int, len(graph.Groups))
	for number, node := range slices.Backward(graph.Nodes) {
		if node.Group >= 0 {
			first[node.Group] = number
		}
	}
	return first
}

func link(measurer *lettering.Measurer, edge Edge) layout.Link {
	l := layout.Link{
		From: edge.From, To: edge.To, Weight: edgeWeights[edge.Kind],
		Backward: edge.Backward, Beside: edge.Kind == EdgeAttachment,
		Reversed: edge.Reversed, Plain: !edge.Kind.hasArrow(),
	}
	if edge.Label != "" {
		l.LabelWidth, l.LabelHeight = measurer.Width(edge.Label, edgeLabelSize)+4, edgeLabelSize*1.3
	}
	if edge.Tail+edge.Head != "" { // room for the marks
		const between = 24
		l.LabelWidth = max(l.LabelWidth, markWidth(measurer, edge.Tail)+markWidth(measurer, edge.Head)+between)
		l.LabelHeight = max(l.LabelHeight, markHeight)
	}
	return l
}

// rows puts the notes of a frame that nothing connects beside each other
// instead of all below the first.
func rows(graph *Graph) []layout.Link {
	const longest = 8
	connected := make([]bool, len(graph.Nodes))
	for _, edge := range graph.Edges {
		connected[edge.From], connected[edge.To] = true, true
	}
	var links []layout.Link
	for group := -1; group < len(graph.Groups); group++ {
		before, length := -1, 0
		for number, node := range graph.Nodes {
			if connected[number] || node.Group != group {
				continue
			}
			if before >= 0 && length%longest != 0 {
				links = append(links, layout.Link{From: before, To: number, Hidden: true})
			}
			before, length = number, length+1
		}
	}
	return links
}
