package validate

import "github.com/eventstorm/storm/model"

// A flow is what leads to what in a model: commands and events to what handles
// them, and these to the messages that they send on. Its nodes are the elements
// of the model, by their index, and behind them the steps of processes; nodes
// and edges stand in declared order.
type flow struct {
	elements []*model.Element
	steps    []flowStep // the nodes behind those of the elements
	kinds    []nodeKind
	edges    []flowEdge // those from one node stand together
	first    []int32    // where those of a node begin; one more than there are nodes
	timers   map[*model.Timer]int32

	incomplete bool // parts of the model could not be read
}

// nodeKind says what a node is in the flow; it may be several.
type nodeKind uint8

const (
	nodeMessage nodeKind = 1 << iota // a command or an event
	nodeHandler                      // handles one of these, or is a step of a process
	nodePolicy                       // reacts to an event, or to time
	nodeOpen                         // leads to something that is unresolved too
	nodeLoose                        // something unresolved leads to it too
)

// A flowStep is what a process does at one moment.
type flowStep struct {
	process *model.Process
	name    string      // as a person says it
	at      model.Range // of the event that it reacts to, or of the timer
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

// size returns the number of nodes.
func (f *flow) size() int { return len(f.kinds) }

// is reports whether a node is of a kind.
func (f *flow) is(node int32, kind nodeKind) bool { return f.kinds[node]&kind != 0 }

// next returns the edges from a node.
func (f *flow) next(node int32) []flowEdge { return f.edges[f.first[node]:f.first[node+1]] }

// element returns the element of a node: of a step, the process.
func (f *flow) element(node int32) *model.Element {
	if step := f.step(node); step != nil {
		return &step.process.Element
	}
	return f.elements[node]
}

// step returns the step that a node is, or nil.
func (f *flow) step(node int32) *flowStep {
	if int(node) < len(f.elements) {
		return nil
	}
	return &f.steps[int(node)-len(f.elements)]
}

// name returns the name of a node as a person says it.
func (f *flow) name(node int32) string {
	if step := f.step(node); step != nil {
		return step.name
	}
	return f.elements[node].Name.Text
}

// at returns the place of a node: of a handler that of what it handles.
func (f *flow) at(node int32) model.Range {
	if step := f.step(node); step != nil {
		return step.at
	}
	element := f.elements[node]
	if element.Kind == model.KindHandler {
		for _, handler := range element.Context.Handlers {
			if &handler.Element == element {
				return handler.Handles.At
			}
		}
	}
	return element.Name.At
}

// nodeOf returns the node of an element.
func nodeOf(e *model.Element) int32 { return int32(e.Index) }
