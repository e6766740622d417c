package validate

import "github.com/eventstorm/storm/model"

// A flow is what leads to what in a model: commands and events to what handles
// them, and these to the messages that they send on. Its nodes and edges stand
// in declared order; a walk over it has a stack of its own, so that a long
// chain can't exhaust the real one.
type flow struct {
	nodes    []flowNode
	elements map[*model.Element]int32 // commands, events and handlers
	timers   map[*model.Timer]int32

	incomplete bool // parts of the model could not be read
}

// A flowNode is a command, an event, a handler, or a step of a process.
type flowNode struct {
	element *model.Element // of a step, the process
	name    string         // as a person says it
	at      model.Range    // of the name, or the mention of what is handled
	message bool           // it is a command or an event
	policy  bool           // it reacts to an event, or to time
	open    bool           // it leads to something that is unresolved too
	next    []flowEdge
}

// A flowEdge leads to another node.
type flowEdge struct {
	to      int32
	guarded bool // a condition, a list, a delay or a failure decides whether it is taken
}

// guards returns 1 for a guarded edge, and 0 for another.
func (e flowEdge) guards() int {
	if e.guarded {
		return 1
	}
	return 0
}

func newFlow(m *model.Model, meant map[*model.Element]bool) *flow {
	f := &flow{incomplete: m.Incomplete, elements: map[*model.Element]int32{}, timers: map[*model.Timer]int32{}}
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			f.add(&command.Element, flowNode{name: command.Name.Text, at: command.Name.At, message: true})
		}
		for _, event := range c.Events {
			f.add(&event.Element, flowNode{name: event.Name.Text, at: event.Name.At, message: true})
		}
		for _, handler := range c.Handlers {
			f.add(&handler.Element, flowNode{name: handler.Name.Text, at: handler.Handles.At, policy: handler.Event != nil})
		}
	}
	for _, c := range m.Contexts {
		for _, handler := range c.Handlers {
			f.addHandler(handler)
		}
		for _, process := range c.Processes {
			f.addProcess(process)
		}
	}
	for element := range meant {
		if node, ok := f.elements[element]; ok {
			f.nodes[node].open = true
		}
	}
	return f
}

// add adds a node for an element, or for a step of it.
func (f *flow) add(element *model.Element, node flowNode) int32 {
	node.element = element
	at := int32(len(f.nodes))
	f.nodes = append(f.nodes, node)
	if element.Kind != model.KindProcess {
		f.elements[element] = at
	}
	return at
}

// lead adds an edge from an element, if it has a node.
func (f *flow) lead(from *model.Element, to int32) {
	if node, ok := f.elements[from]; ok {
		f.nodes[node].next = append(f.nodes[node].next, flowEdge{to: to})
	}
}

// send adds the edges for messages.
func (f *flow) send(from int32, guarded bool, effects ...*model.Effect) {
	for _, effect := range effects {
		message := target(effect)
		if message == nil {
			f.nodes[from].open = true
			continue
		}
		if to, ok := f.elements[message]; ok {
			decides := guarded || effect.When != nil || effect.Each != nil
			f.nodes[from].next = append(f.nodes[from].next, flowEdge{to: to, guarded: decides})
		}
	}
}

func (f *flow) addHandler(h *model.Handler) {
	node := f.elements[&h.Element]
	guarded := h.When != nil || h.Idempotent != nil || len(h.Requires) > 0
	switch {
	case h.Command != nil:
		f.lead(&h.Command.Element, node)
		guarded = guarded || h.Command.Aggregate != nil && len(h.Command.Aggregate.Invariants) > 0
	case h.Event != nil:
		f.lead(&h.Event.Element, node)
	}
	f.send(node, guarded, h.Raises...)
	f.send(node, guarded, h.Sends...)
	f.send(node, guarded, h.Publishes...)
	if h.Compensates != nil {
		f.send(node, true, h.Compensates)
	}
}

// addProcess adds the steps of a process. What a timer does is guarded: time
// passes before it, and the process may have ended.
func (f *flow) addProcess(p *model.Process) {
	for step := range stepsOf(p) {
		node := f.add(&p.Element, flowNode{name: p.Name.Text, at: step.name.At, policy: true})
		if step.timer != nil {
			f.nodes[node].name = step.timer.Name.Text
			f.timers[step.timer] = node
			for _, start := range p.Starts {
				f.lead(&start.Element, node)
			}
		}
		if step.event != nil {
			f.lead(&step.event.Element, node)
		}
		guarded := step.timer != nil || step.when != nil
		f.send(node, guarded, step.sends...)
		f.send(node, guarded, step.publishes...)
	}
}

// reach returns which nodes the given ones lead to, themselves included.
func (f *flow) reach(from []int32) []bool {
	reached := make([]bool, len(f.nodes))
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
		for _, edge := range f.nodes[node].next {
			visit(edge.to)
		}
	}
	return reached
}

// roots returns what starts by itself: commands of somebody, or of nobody in
// particular, and events that come from outside or that nothing raises.
func (f *flow) roots(m *model.Model) []int32 {
	var roots []int32
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			if len(command.ActorNames) > 0 || len(command.Senders) == 0 {
				roots = append(roots, f.elements[&command.Element])
			}
		}
		for _, event := range c.Events {
			if !event.ExternalName.IsZero() || len(event.Raisers)+len(event.Publishers) == 0 {
				roots = append(roots, f.elements[&event.Element])
			}
		}
	}
	return roots
}

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
	s := &circleSearch{flow: f, take: take, depth: make([]int32, len(f.nodes)), left: maxCircleSteps}
	for node := range f.nodes {
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
// circles that close at the same node it keeps one that is guarded and one that is
// not.
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
		next := s.flow.nodes[top.node].next
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
		if s.flow.nodes[step.node].message && (first < 0 || step.node < steps[first].node) {
			first = i
		}
	}
	first = max(first, 0)
	for i := range steps {
		made.path = append(made.path, steps[(first+i)%len(steps)].node)
	}
	s.found = append(s.found, made)
}
