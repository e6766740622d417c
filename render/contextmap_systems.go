package render

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

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
