package render

import "github.com/eventstorm/storm/model"

// newTimeline is the view of event modelling: what happens, one thing after
// the other, in lanes for people, policies, commands and read models, and the
// events of each context (A. Dymitruk, Event Modeling: What is it?, 2019). It
// follows a run if there is one, or else the flow. Aggregates have no place on
// it.
func newTimeline(m *model.Model, options Options) (*Graph, error) {
	if options.Run != nil {
		return newRunTimeline(m, options)
	}
	b, err := flow(m, options)
	if err != nil {
		return nil, err
	}
	graph, err := b.finish(options)
	if err != nil {
		return nil, err
	}
	out := make([]bool, len(graph.Nodes))
	for number, node := range graph.Nodes {
		out[number] = node.Kind == KindAggregate
	}
	without(graph, out)
	return pulledForward(arrange(graph)), nil
}

// pulledForward moves the triggers that a story names late to right before what they
// trigger: a person may start what has been reached another way before.
func pulledForward(graph *Graph) *Graph {
	late := make([][]int, len(graph.Nodes)) // by the note before which they belong
	isLate := make([]bool, len(graph.Nodes))
	targets := make([]int, len(graph.Nodes))
	reached := make([]bool, len(graph.Nodes))
	for number := range targets {
		targets[number] = -1
	}
	for _, edge := range graph.Edges {
		reached[edge.To] = true
		if first := targets[edge.From]; first < 0 || edge.To < first {
			targets[edge.From] = edge.To
		}
	}
	for number, target := range targets {
		if target >= 0 && target < number && !reached[number] {
			late[target] = append(late[target], number)
			isLate[number] = true
		}
	}
	var order []int
	for number := range graph.Nodes {
		order = append(order, late[number]...)
		if !isLate[number] {
			order = append(order, number)
		}
	}
	graph.reorder(order)
	return graph
}
