package validate

// A circle is a way through the flow that comes back to where it began.
type circle struct {
	path    []int32 // begins with a message, the first declared one
	guarded bool    // a condition on the way may end it
}

// maxCircleSteps bounds the lengths of all circles together, so that the
// output grows with the model and not with its square.
const maxCircleSteps = 100_000

// circles returns circles over the edges that are taken, for each node at which
// any closes, found by a depth-first search (Tarjan,
// Depth-first search and linear graph algorithms, 1972).
func (f *flow) circles(take func(flowEdge) bool) []circle {
	s := &circleSearch{flow: f, take: take, depth: make([]int32, f.size()), left: maxCircleSteps}
	for node := range f.size() {
		if s.depth[node] == unvisited {
			s.from(int32(node))
		}
	}
	return s.found
}

// How far a circleSearch is with a node that is not on its path.
const (
	unvisited = 0
	finished  = -1
)

// A circleSearch is a depth-first search with a stack of its own. Of the
// circles that close at the same node it keeps a guarded one and another.
type circleSearch struct {
	flow  *flow
	take  func(flowEdge) bool
	depth []int32 // of a node on the path, counted from 1
	path  []pathStep
	left  int
	shut  map[flowEdge]bool // where a circle has closed, and whether it was guarded
	found []circle
}

// A pathStep is a node on the path, how many of the edges up to it are guarded,
// and how many of its own were followed.
type pathStep struct {
	node   int32
	guards int
	edges  int
}

func (s *circleSearch) from(start int32) {
	s.enter(start, 0)
	for len(s.path) > 0 {
		top := &s.path[len(s.path)-1]
		next := s.flow.next(top.node)
		if top.edges == len(next) {
			s.depth[top.node] = finished
			s.path = s.path[:len(s.path)-1]
			continue
		}
		edge := next[top.edges]
		top.edges++
		switch {
		case !s.take(edge):
		case s.depth[edge.to] == unvisited:
			s.enter(edge.to, top.guards+edge.guards())
		case s.depth[edge.to] > 0:
			s.close(edge)
		}
	}
}

func (s *circleSearch) enter(node int32, guards int) {
	s.path = append(s.path, pathStep{node: node, guards: guards})
	s.depth[node] = int32(len(s.path))
}

// close notes the circle that an edge back to the path makes.
func (s *circleSearch) close(back flowEdge) {
	steps := s.path[s.depth[back.to]-1:]
	guards := steps[len(steps)-1].guards - steps[0].guards + back.guards()
	kind := flowEdge{to: back.to, guarded: guards > 0}
	if s.shut[kind] {
		return
	}
	if s.left -= len(steps); s.left < 0 {
		return
	}
	if s.shut == nil {
		s.shut = map[flowEdge]bool{}
	}
	s.shut[kind] = true
	made := circle{guarded: kind.guarded, path: make([]int32, 0, len(steps))}
	first := -1
	for i, step := range steps {
		if s.flow.is(step.node, nodeMessage) && (first < 0 || step.node < steps[first].node) {
			first = i
		}
	}
	first = max(first, 0)
	for i := range steps {
		made.path = append(made.path, steps[(first+i)%len(steps)].node)
	}
	s.found = append(s.found, made)
}
