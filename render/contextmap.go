package render

import (
	"slices"
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

// commandsAcross joins contexts of which one commands the other.
func (c *contextMap) commandsAcross(context *model.Context) {
	targets := make(map[*model.Context][]string)
	var order []*model.Context
	eachSent(context, func(command *model.Command) {
		other := command.Context
		if !c.shows(context, other) || slices.Contains(targets[other], command.Name.Text) {
			return
		}
		if targets[other] == nil {
			order = append(order, other)
		}
		targets[other] = append(targets[other], command.Name.Text)
	})
	for _, other := range order {
		commands := targets[other]
		label := commands[0]
		if len(commands) > 1 {
			label = strconv.Itoa(len(commands)) + " commands"
		}
		c.graph.Edges = append(c.graph.Edges, Edge{
			From: c.bubble(context), To: c.bubble(other), Kind: EdgeFlow, Label: label, Tooltip: strings.Join(commands, "\n"),
		})
	}
}

// eachSent visits the commands that handlers and processes of a context send.
func eachSent(context *model.Context, visit func(*model.Command)) {
	all := func(effects []*model.Effect) {
		for _, effect := range effects {
			if effect != nil && effect.Command != nil {
				visit(effect.Command)
			}
		}
	}
	for _, handler := range context.Handlers {
		all(handler.Sends)
		all([]*model.Effect{handler.Compensates})
	}
	for _, process := range context.Processes {
		for _, reaction := range process.Reactions {
			all(reaction.Sends)
		}
		for _, timer := range process.Timers {
			all(timer.Sends)
		}
	}
}

// mostSystems is how many external systems a context map shows.
const mostSystems = 16

// systems adds the external systems that the contexts have to do with.
func (c *contextMap) systems(contexts []*model.Context) {
	count := 0
	for _, context := range contexts {
		count += len(context.Externals)
	}
	if count > mostSystems {
		return
	}
	for _, context := range contexts {
		for _, external := range context.Externals {
			c.system(context, external)
		}
	}
}

// system leads to a system that the context calls, and from one that only
// tells it something.
func (c *contextMap) system(context *model.Context, external *model.External) {
	node := c.element(KindExternal, external)
	node.Group = -1
	note := c.place(external, node)
	called := slices.ContainsFunc(context.Handlers, func(handler *model.Handler) bool {
		return slices.Contains(handler.Externals, external) || slices.ContainsFunc(handler.Notifies, func(n *model.Notification) bool {
			return n.External == external
		})
	})
	if called {
		c.edge(c.bubble(context), note, EdgeFlow)
		return
	}
	c.edge(note, c.bubble(context), EdgeFlow)
}
