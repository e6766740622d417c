package model

import "gopkg.in/yaml.v3"

// Channel is what integration events travel through: a queue or a topic of a
// broker. It delivers each of them at least once.
type Channel struct {
	Context     *Context
	Name        Name
	Description Name
	Order       ChannelOrder
	Key         Name // the field of its events within which they keep their order; empty: none
}

// ChannelOrder says what a channel promises about the order of its events.
type ChannelOrder uint8

// The orders.
const (
	OrderFIFO       ChannelOrder = iota // an event that waits for another attempt holds back all later ones
	OrderFIFOPerKey                     // it holds back those with the same key
	OrderNone                           // it holds back none
)

// String returns the word used in a model, such as "fifo-per-key".
func (o ChannelOrder) String() string { return orderWords[o] }

var orderWords = []string{OrderFIFO: "fifo", OrderFIFOPerKey: "fifo-per-key", OrderNone: "none"}

var channelForm = form[Channel]{
	noun:    "channel",
	summary: "What integration events travel through: a queue or a topic of a broker, which delivers each at least once.",
	short:   "a sentence",
	keys: []key[Channel]{
		described("What happens to orders.", func(c *Channel) *Name { return &c.Description }),
		{
			name: "order", summary: "What an event that waits for another attempt holds back, of those to the same handler: all later ones, those with the same key, or none.", standard: "fifo",
			example: "order: fifo-per-key", binding: word(orderWords, func(c *Channel, i int, _ Range) { c.Order = ChannelOrder(i) }),
		},
		{
			name: "key", summary: "The field of its events within which they keep their order.", standard: "needed with fifo-per-key",
			example: "key: orderId", binding: mention("a field", func(c *Channel) *Name { return &c.Key }),
		},
	},
}

func newChannel(name Name) *Channel { return &Channel{Name: name} }

func shortChannel(r *reader, channel *Channel, body *yaml.Node) { channel.Description = r.text(body) }

// channel checks what a channel says.
func (r *resolver) channel(channel *Channel) {
	switch {
	case channel.Order == OrderFIFOPerKey && channel.Key.IsZero():
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the channel " + quote(channel.Name.Text) + " keeps the order within a key but does not say which",
			Hint:    "add key: with a field of its events",
			At:      channel.Name.At,
		})
	case channel.Order != OrderFIFOPerKey && !channel.Key.IsZero():
		r.report(Diagnostic{
			Rule:    "model/channel",
			Message: "the channel " + quote(channel.Name.Text) + " has a key, but its order is " + channel.Order.String(),
			Hint:    "write order: fifo-per-key, or remove the key",
			At:      channel.Key.At,
		})
	}
}

// eventChannel finds the channel of an event, and checks that it can travel
// through it.
func (r *resolver) eventChannel(c *Context, event *Event) {
	if event.ChannelName.IsZero() {
		return
	}
	event.Channel, _ = find(r, c, event.ChannelName, "channel", channelsOf)
	if event.EventKind != EventIntegration {
		r.report(Diagnostic{
			Rule:    "model/channel",
			Message: "the domain event " + quote(event.Name.Text) + " travels through no channel",
			Hint:    "remove the channel, or say kind: integration",
			At:      event.ChannelName.At,
		})
		return
	}
	if event.Channel == nil || event.Channel.Key.IsZero() || fieldNamed(event.Data, event.Channel.Key.Text) != nil {
		return
	}
	r.report(Diagnostic{
		Rule:    "type/unknown-field",
		Message: "the event " + quote(event.QualifiedName()) + " has no field " + quote(event.Channel.Key.Text) + ", the key of the channel " + quote(event.Channel.Name.Text),
		Hint:    suggest(event.Channel.Key.Text, fieldNames(event.Data), "its fields are "),
		At:      event.ChannelName.At,
		Related: []Related{{Message: "the channel", At: event.Channel.Name.At}},
	})
}

func channelsOf(x *index) map[string]*Channel { return x.channels }

// indexChannels indexes the channels of a context.
func (r *resolver) indexChannels(c *Context, x *index) {
	for _, channel := range c.Channels {
		if first, repeated := x.channels[channel.Name.Text]; repeated {
			r.duplicate("channel", channel.Name, first.Name)
			continue
		}
		if x.channels == nil {
			x.channels = map[string]*Channel{}
		}
		x.channels[channel.Name.Text] = channel
	}
}
