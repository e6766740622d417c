package validate

import "github.com/eventstorm/storm/model"

// A flowBuilder collects the edges of a flow in any order.
type flowBuilder struct {
	flow  *flow
	edges []builtEdge
}

// A builtEdge is an edge with the node that it comes from.
type builtEdge struct {
	from int32
	edge flowEdge
}

// newFlow returns the flow of a model. Something unresolved leads to what a
// misspelt mention may mean, and from it.
func newFlow(m *model.Model, elements []*model.Element, meant map[*model.Element]bool) *flow {
	b := &flowBuilder{flow: &flow{elements: elements, incomplete: m.Incomplete, timers: map[*model.Timer]int32{}}}
	b.flow.kinds = make([]nodeKind, len(elements), len(elements)+stepCount(m))
	b.edges = make([]builtEdge, 0, 2*len(elements))
	for _, c := range m.Contexts {
		for _, command := range c.Commands {
			b.flow.kinds[command.Index] = nodeMessage
		}
		for _, event := range c.Events {
			b.flow.kinds[event.Index] = nodeMessage
		}
		for _, handler := range c.Handlers {
			b.handler(handler)
		}
		for _, process := range c.Processes {
			b.process(process)
		}
	}
	for element := range meant {
		b.flow.kinds[element.Index] |= nodeOpen | nodeLoose
	}
	b.join()
	return b.flow
}

// stepCount returns how many steps the processes of a model have.
func stepCount(m *model.Model) int {
	count := 0
	for _, c := range m.Contexts {
		for _, process := range c.Processes {
			count += len(process.Reactions) + len(process.Timers)
		}
	}
	return count
}

// join puts the edges from one node together, in the order in which they were
// added (counting sort).
func (b *flowBuilder) join() {
	f := b.flow
	f.first = make([]int32, f.size()+2)
	for _, built := range b.edges {
		f.first[built.from+2]++
	}
	for node := range f.size() {
		f.first[node+2] += f.first[node+1]
	}
	f.edges = make([]flowEdge, len(b.edges))
	for _, built := range b.edges {
		f.edges[f.first[built.from+1]] = built.edge
		f.first[built.from+1]++
	}
	f.first = f.first[:f.size()+1]
}

func (b *flowBuilder) lead(from, to int32, guarded bool) {
	b.edges = append(b.edges, builtEdge{from, flowEdge{to, guarded}})
}

// send adds the edges for messages.
func (b *flowBuilder) send(from int32, guarded bool, effects ...*model.Effect) {
	for _, effect := range effects {
		if message := target(effect); message != nil {
			b.lead(from, nodeOf(message), guarded || effect.When != nil || effect.Each != nil)
			continue
		}
		b.flow.kinds[from] |= nodeOpen
	}
}

func (b *flowBuilder) handler(h *model.Handler) {
	node := nodeOf(&h.Element)
	b.flow.kinds[node] |= nodeHandler
	guarded := h.When != nil || h.Idempotent != nil || len(h.Requires) > 0
	switch {
	case h.Command != nil:
		b.lead(nodeOf(&h.Command.Element), node, false)
		guarded = guarded || h.Command.Aggregate != nil && len(h.Command.Aggregate.Invariants) > 0
	case h.Event != nil:
		b.flow.kinds[node] |= nodePolicy
		b.lead(nodeOf(&h.Event.Element), node, false)
	default:
		b.flow.kinds[node] |= nodeLoose
	}
	b.send(node, guarded, h.Raises...)
	b.send(node, guarded, h.Sends...)
	b.send(node, guarded, h.Publishes...)
	if h.Compensates != nil {
		b.send(node, true, h.Compensates)
	}
}

// process adds the steps of a process. What a timer does is guarded: time
// passes before it, and the process may have ended.
func (b *flowBuilder) process(p *model.Process) {
	for step := range stepsOf(p) {
		node := b.step(p, step)
		if step.timer == nil && step.event == nil || step.timer != nil && len(p.Starts) < len(p.StartNames) {
			b.flow.kinds[node] |= nodeLoose
		}
		if step.timer != nil {
			b.flow.timers[step.timer] = node
			for _, start := range p.Starts {
				b.lead(nodeOf(&start.Element), node, false)
			}
		}
		if step.event != nil {
			b.lead(nodeOf(&step.event.Element), node, false)
		}
		guarded := step.timer != nil || step.when != nil
		b.send(node, guarded, step.sends...)
		b.send(node, guarded, step.publishes...)
	}
}

// step adds a node for a step of a process.
func (b *flowBuilder) step(p *model.Process, step processStep) int32 {
	node := int32(b.flow.size())
	b.flow.kinds = append(b.flow.kinds, nodeHandler|nodePolicy)
	added := flowStep{process: p, name: p.Name.Text, at: step.name.At}
	if step.timer != nil {
		added.name = step.timer.Name.Text
	}
	b.flow.steps = append(b.flow.steps, added)
	return node
}
