package render

import (
	"context"
	"slices"

	"github.com/eventstorm/storm/model"
)

// newFlow is the view that tells how things happen: actor → command →
// aggregate → event → policy → command and so on, and integration events
// across contexts. A context that is no more than a list of events becomes
// their timeline.
//
// As on a wall, an aggregate, an actor or an external system gets a note
// wherever it takes part, so that time keeps running in one direction.
// Commands, events, policies and read models have one note each.
//
// Of a context that is not chosen, only those messages are shown that come
// from or go to a chosen one. The error is an *UnknownContextError.
func newFlow(m *model.Model, options Options) (*Graph, error) {
	b, err := flow(m, options)
	if err != nil {
		return nil, err
	}
	graph, err := b.finish(options)
	if err != nil {
		return nil, err
	}
	return arrange(graph), nil
}

// placeFlow lets the engine place a flow, unless that is no more than what
// happened one after the other, as on the first day of a storming: a row that
// long is wrapped.
func placeFlow(ctx context.Context, s *Scene, options Options) error {
	if options.Direction != TopToBottom && isRow(s.Graph) {
		return placeOnBoard(ctx, s, options)
	}
	return placeByEngine(ctx, s, options)
}

// isRow reports whether each event leads to no more than one other event, and
// nothing else leads anywhere.
func isRow(graph *Graph) bool {
	followed := make([]bool, len(graph.Nodes))
	for _, edge := range graph.Edges {
		if edge.Kind == EdgeAttachment {
			continue
		}
		if followed[edge.From] || edge.Backward || graph.Nodes[edge.From].Kind != KindEvent || graph.Nodes[edge.To].Kind != KindEvent {
			return false
		}
		followed[edge.From] = true
	}
	return slices.Contains(followed, true)
}

// flow adds all of the chosen contexts.
func flow(m *model.Model, options Options) (*builder, error) {
	contexts, err := options.chosen(m)
	if err != nil {
		return nil, err
	}
	b := newBuilder(m)
	b.graph.Direction = options.Direction
	b.findCallers(contexts)
	for _, context := range contexts {
		b.context(context)
	}
	for _, context := range contexts {
		b.hotspots(context)
	}
	return b, nil
}

// findCallers remembers which handlers call an external system.
func (b *builder) findCallers(contexts []*model.Context) {
	for _, context := range contexts {
		for _, handler := range context.Handlers {
			for _, external := range handler.Externals {
				b.callers[external] = append(b.callers[external], handler)
			}
		}
	}
}

// context adds the notes of a context and the lines that begin at them.
func (b *builder) context(context *model.Context) {
	b.timeline(context)
	for _, command := range context.Commands {
		b.command(command)
	}
	for _, handler := range context.Handlers {
		switch {
		case handler.Command != nil:
			b.commandHandler(handler)
		case handler.Event != nil:
			b.policy(handler)
		default:
			b.unconnectedPolicy(handler)
		}
	}
	for _, process := range context.Processes {
		b.process(process)
	}
	for _, event := range context.Events {
		b.event(event)
	}
	for _, readModel := range context.ReadModels {
		b.readModel(readModel)
	}
	b.leftOver(context)
}

// event adds an event and, when no handler raises it, whoever it comes from.
func (b *builder) event(event *model.Event) {
	to := b.eventNode(event)
	if event.External != nil {
		b.externalEvent(event, to)
	}
	if event.Aggregate != nil && len(event.Raisers) == 0 && event.External == nil {
		b.edge(b.aggregateNode(event.Aggregate, event), to, EdgeFlow)
	}
}

// mostCallers is up to how many handlers' calls a system's events are seen as
// the answers to.
const mostCallers = 6

// externalEvent leads to an event from the system that raises it: from where
// that was called, so that question and answer make one story, or else from
// out of the blue.
func (b *builder) externalEvent(event *model.Event, to int) {
	callers := b.callers[event.External]
	if len(callers) == 0 || len(callers) > mostCallers {
		b.edge(b.externalNode(event.External, event), to, EdgeFlow)
		return
	}
	for _, caller := range callers {
		b.edge(b.externalNode(event.External, caller), to, EdgeFlow)
	}
}

// readModel adds a read model, what fills it and who looks at it.
func (b *builder) readModel(readModel *model.ReadModel) {
	note := b.readModelNode(readModel)
	for _, projection := range readModel.Projections {
		if projection.Event != nil {
			b.edge(b.eventNode(projection.Event), note, EdgeInformation)
		}
	}
	for _, actor := range readModel.Actors {
		b.edge(note, b.actorNode(actor, readModel), EdgeInformation)
	}
}

// leftOver adds the elements that take part in nothing yet.
func (b *builder) leftOver(context *model.Context) {
	for _, actor := range context.Actors {
		if !b.shown[actor] {
			b.actorNode(actor, nil)
		}
	}
	for _, external := range context.Externals {
		if !b.shown[external] {
			b.externalNode(external, nil)
		}
	}
	for _, aggregate := range context.Aggregates {
		if !b.shown[aggregate] {
			b.aggregateNode(aggregate, nil)
		}
	}
}

// hotspots sticks the open questions on what they are about.
func (b *builder) hotspots(context *model.Context) {
	for number, hotspot := range context.Hotspots {
		note := b.hotspotNode(hotspot, number)
		if target, found := b.first[hotspot.Target]; found && hotspot.Target != nil {
			b.graph.Nodes[note].Group = b.graph.Nodes[target].Group
			b.edge(target, note, EdgeAttachment)
		}
	}
}
