package validate

import "github.com/eventstorm/storm/model"

// reach returns which nodes the given ones lead to, themselves included. Like
// every walk over a flow it has a stack of its own, so that a long chain can't
// exhaust the real one.
func (f *flow) reach(from []int32) []bool {
	reached := make([]bool, f.size())
	open := make([]int32, 0, len(from))
	visit := func(node int32) {
		if !reached[node] {
			reached[node] = true
			open = append(open, node)
		}
	}
	for _, node := range from {
		visit(node)
	}
	for len(open) > 0 {
		node := open[len(open)-1]
		open = open[:len(open)-1]
		for _, edge := range f.next(node) {
			visit(edge.to)
		}
	}
	return reached
}

// roots returns what starts by itself: commands of somebody, or of nobody in
// particular, and events that come from outside or that nothing raises; and
// perhaps what something unresolved leads to.
func (f *flow) roots(m *model.Model) []int32 {
	var roots []int32
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			if len(command.ActorNames) > 0 || len(command.Senders) == 0 {
				roots = append(roots, nodeOf(&command.Element))
			}
		}
		for _, event := range c.Events {
			if !event.ExternalName.IsZero() || len(event.Raisers)+len(event.Publishers) == 0 {
				roots = append(roots, nodeOf(&event.Element))
			}
		}
	}
	return append(roots, f.looseEnds()...)
}

// looseEnds returns the nodes that something unresolved leads to.
func (f *flow) looseEnds() []int32 {
	var ends []int32
	for i := range f.size() {
		if f.is(int32(i), nodeLoose) {
			ends = append(ends, int32(i))
		}
	}
	return ends
}
