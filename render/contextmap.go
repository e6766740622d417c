package render

import (
	"strconv"
	"strings"

	"github.com/eventstorm/storm/model"
)

// newContextMap is the view of the bounded contexts: what passes between them
// and how they depend on each other. Of contexts that are not chosen it shows
// those that have to do with a chosen one.
func newContextMap(m *model.Model, options Options) (*Graph, error) {
	chosen, err := options.chosen(m)
	if err != nil {
		return nil, err
	}
	c := contextMap{builder: newBuilder(m), chosen: make(map[*model.Context]bool), ways: make(map[string]passage), related: make(map[relationKey]int), published: make(map[int]int)}
	c.graph.Direction = options.Direction
	for _, context := range chosen {
		c.chosen[context] = true
	}
	for _, context := range m.Contexts { // first, so that they keep the order of the model
		if c.isShown(context) {
			c.bubble(context)
		}
	}
	c.overview = len(c.graph.Nodes) > mostBubbles
	c.exchange(m.Contexts)
	for _, context := range m.Contexts {
		c.commandsAcross(context)
		for _, relation := range context.Relations {
			c.relation(relation)
		}
	}
	if !c.overview {
		c.systems(chosen)
		c.questions(chosen)
	}
	graph, err := c.finish(options)
	if err != nil {
		return nil, err
	}
	dropEmptyGroups(graph)
	c.orient(graph)
	return graph, nil
}

// questions adds the hotspots that are about whole contexts.
func (c *contextMap) questions(contexts []*model.Context) {
	for _, context := range contexts {
		for number, hotspot := range context.Hotspots {
			if hotspot.Target == nil {
				note := c.hotspotNode(hotspot, number)
				c.graph.Nodes[note].Group = -1
				c.edge(c.bubble(context), note, EdgeAttachment)
			}
		}
	}
}

// orient has the contexts stand in the order of the model whichever way
// things pass between them, so that what passes back and forth stands between
// them too.
func (c *contextMap) orient(graph *Graph) {
	for number := range graph.Edges {
		edge := &graph.Edges[number]
		from, to := edge.From, edge.To
		if way, found := c.ways[graph.Nodes[from].ID]; found {
			from, to = way.from, way.to
		} else if way, found := c.ways[graph.Nodes[to].ID]; found {
			from, to = way.from, way.to
		}
		edge.Reversed = from > to && edge.Kind != EdgeAttachment && graph.Nodes[edge.From].Kind != KindExternal
	}
}

// passage says between which contexts something passes, by the numbers of their
// notes.
type passage struct{ from, to int }

// contextMap builds the context view.
type contextMap struct {
	*builder
	chosen  map[*model.Context]bool
	ways    map[string]passage  // by the id of the note of what passes
	related map[relationKey]int // numbers of edges

	overview  bool        // there are too many contexts to show what passes on notes
	published map[int]int // by note: how many contexts it publishes for; in an overview
}

// bubble returns the note of a context.
func (c *contextMap) bubble(context *model.Context) int {
	name := context.Name.Text
	if name == "" {
		name = "unnamed context"
	}
	return c.add(Node{
		ID: contextID(context), Kind: KindContext, Label: name, Caption: KindContext.String(),
		Tooltip: context.Description.Text, Element: context.Name.Text, At: context.Name.At, Group: -1,
		Detail: contents(context),
	})
}

func contextID(context *model.Context) string { return "context:" + context.Name.Text }

// contents counts what is in a context.
func contents(context *model.Context) []string {
	policies := 0
	for _, handler := range context.Handlers {
		if handler.IsPolicy() {
			policies++
		}
	}
	first := counted(nil, len(context.Commands), "command", "commands")
	first = counted(first, len(context.Aggregates), "aggregate", "aggregates")
	second := counted(nil, len(context.Events), "event", "events")
	second = counted(second, policies, "policy", "policies")
	third := counted(nil, len(context.Processes), "process", "processes")
	third = counted(third, len(context.ReadModels), "read model", "read models")
	var lines []string
	for _, parts := range [][]string{first, second, third} {
		if len(parts) > 0 {
			lines = append(lines, strings.Join(parts, " · "))
		}
	}
	return lines
}

func counted(parts []string, count int, one, many string) []string {
	switch count {
	case 0:
		return parts
	case 1:
		return append(parts, "1 "+one)
	default:
		return append(parts, strconv.Itoa(count)+" "+many)
	}
}

// shows reports whether something between two contexts is to be seen.
func (c *contextMap) shows(one, other *model.Context) bool {
	return one != other && (c.chosen[one] || c.chosen[other])
}
