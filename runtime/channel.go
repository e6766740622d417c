package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
)

// orders are the orders of the model as the kernel calls them.
var orders = [...]kernel.Order{model.OrderFIFO: kernel.FIFO, model.OrderFIFOPerKey: kernel.FIFOPerKey, model.OrderNone: kernel.Unordered}

// channel registers a channel when the first of its events needs it.
func (c *compiler) channel(source *model.Channel) kernel.Channel {
	made, known := c.channels[source]
	if !known {
		made = kernel.NewChannel(c.registry, source.Context.Name.Text+"."+source.Name.Text, orders[source.Order])
		c.channels[source] = made
	}
	return made
}

// travel lets an integration event go through its channel. Without one it has
// one of its own.
func (e *event) travel(c *compiler) {
	through := e.source.Channel
	if through == nil {
		return
	}
	index, found := e.source.Record.FieldIndex(through.Key.Text)
	if !found {
		e.integration.Through(c.channel(through), nil)
		return
	}
	e.integration.Through(c.channel(through), func(m message) string { return identityText(m.data.Fields()[index]) })
}
