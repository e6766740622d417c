package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
)

// mostNamed is how many integration events that go the same way are named on
// their note; all are in its tooltip.
const mostNamed = 6

// parcel is the integration events that one context publishes and another one
// handles.
type parcel struct {
	from, to *model.Context // to is nil: nobody in the model handles them
	events   []*model.Event
}

// exchange adds the integration events, one note for each pair of contexts and
// way.
func (c *contextMap) exchange(contexts []*model.Context) {
	for _, parcel := range c.parcels(contexts) {
		if c.overview {
			c.mention(parcel)
			continue
		}
		note, from := c.parcel(parcel), c.bubble(parcel.from)
		c.edge(from, note, EdgeFlow)
		if parcel.to != nil {
			to := c.bubble(parcel.to)
			c.edge(note, to, EdgeAsynchronous)
			c.ways[c.graph.Nodes[note].ID] = passage{from, to}
		}
	}
}

// parcels returns what passes between the contexts to be seen.
func (c *contextMap) parcels(contexts []*model.Context) []*parcel {
	var all []*parcel
	for _, context := range contexts {
		found := make(map[*model.Context]*parcel)
		for _, event := range context.Events {
			if event.EventKind != model.EventIntegration {
				continue
			}
			for _, consumer := range consumers(event) {
				if !c.passes(context, consumer) {
					continue
				}
				if found[consumer] == nil {
					found[consumer] = &parcel{from: context, to: consumer}
					all = append(all, found[consumer])
				}
				found[consumer].events = append(found[consumer].events, event)
			}
		}
	}
	return all
}

// passes reports whether what passes from one context to another, or to nobody
// in the model, is to be seen.
func (c *contextMap) passes(from, to *model.Context) bool {
	if to == nil {
		return c.chosen[from]
	}
	return c.shows(from, to)
}

// consumers returns the other contexts that an event reaches, each once; nil
// alone when there are none.
func consumers(event *model.Event) []*model.Context {
	var result []*model.Context
	eachConsumer(event, func(element model.Declared) {
		if context := element.Declaration().Context; context != event.Context && !slices.Contains(result, context) {
			result = append(result, context)
		}
	})
	if len(result) == 0 {
		return []*model.Context{nil}
	}
	return result
}

// eachConsumer visits what reacts to an event.
func eachConsumer(event *model.Event, visit func(model.Declared)) {
	visitAll(event.Handlers, visit)
	visitAll(event.Processes, visit)
	visitAll(event.ReadModels, visit)
}

// parcel adds the note of integration events. A single one that goes nowhere
// else looks like itself.
func (c *contextMap) parcel(p *parcel) int {
	if event := p.events[0]; len(p.events) == 1 && len(consumers(event)) == 1 {
		note := c.eventNode(event)
		c.graph.Nodes[note].Group = -1
		return note
	}
	names := make([]string, len(p.events))
	for i, event := range p.events {
		names[i] = event.Name.Text
	}
	node := Node{
		ID: "integration events:" + p.from.Name.Text + ">", Kind: KindIntegrationEvent, Caption: KindIntegrationEvent.String() + "s",
		Label: counted(nil, len(names), "integration event", "integration events")[0], Tooltip: strings.Join(names, "\n"),
		Group: -1, Wide: true,
	}
	if p.to != nil {
		node.ID += p.to.Name.Text
	}
	if len(names) > mostNamed {
		names = append(names[:mostNamed-1:mostNamed-1], "and "+strconv.Itoa(len(names)-mostNamed+1)+" more")
	}
	node.Detail = names
	return c.add(node)
}

// isShown reports whether the map has a note for a context.
func (c *contextMap) isShown(context *model.Context) bool {
	if c.chosen[context] {
		return true
	}
	found := false
	check := func(other *model.Context) { found = found || c.chosen[other] }
	for _, event := range context.Events {
		eachConsumer(event, func(element model.Declared) { check(element.Declaration().Context) })
	}
	eachHandled(context, func(event *model.Event) { check(event.Context) })
	eachSent(context, func(command *model.Command) { check(command.Context) })
	return found || c.isRelated(context)
}

// isRelated reports whether a context and a chosen one depend on each other
// or command each other.
func (c *contextMap) isRelated(context *model.Context) bool {
	for _, relation := range context.Relations {
		if c.chosen[relation.With] {
			return true
		}
	}
	for chosen := range c.chosen {
		found := false
		for _, relation := range chosen.Relations {
			found = found || relation.With == context
		}
		eachSent(chosen, func(command *model.Command) { found = found || command.Context == context })
		if found {
			return true
		}
	}
	return false
}

// eachHandled visits the events that something in a context reacts to.
func eachHandled(context *model.Context, visit func(*model.Event)) {
	for _, handler := range context.Handlers {
		if handler.Event != nil {
			visit(handler.Event)
		}
	}
	for _, process := range context.Processes {
		for _, event := range slices.Concat(process.Starts, process.Ends) {
			visit(event)
		}
		for _, reaction := range process.Reactions {
			if reaction.Event != nil {
				visit(reaction.Event)
			}
		}
	}
	for _, readModel := range context.ReadModels {
		for _, projection := range readModel.Projections {
			if projection.Event != nil {
				visit(projection.Event)
			}
		}
	}
}
