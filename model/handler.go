package model

import (
	"time"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// Layer says where a handler lives.
type Layer uint8

// The layers.
const (
	LayerApplication Layer = iota // may use repositories, gateways, mail
	LayerDomain                   // pure domain work, no infrastructure
)

// String returns "application" or "domain".
func (l Layer) String() string { return layerWords[l] }

var layerWords = []string{LayerApplication: "application", LayerDomain: "domain"}

// Handler handles one command or reacts to one event (a policy).
type Handler struct {
	Element
	Handles Name
	Command *Command // what it handles; both nil when unresolved
	Event   *Event

	Layer       Layer
	Dispatch    Dispatch // its own, or its context's; always after commit for an integration event
	Written     Dispatch // its own dispatch as written, be it in force or not
	WrittenAt   Range    // the word; zero when nothing is written
	Reads       []*Read
	Requires    []*Condition // guards of a command, checked in order
	When        *Expression  // an event handler acts only if this holds; nil: always
	Raises      []*Effect
	Sends       []*Effect
	Publishes   []*Effect
	Calls       []Name
	Externals   []*External // those of Calls that are resolved
	Notifies    []*Notification
	Retry       Retry
	Idempotent  *Expression   // the key by which a duplicate is recognised; nil: it is not idempotent
	Window      time.Duration // how long the key is kept; 0: for good
	Compensates *Effect       // the command sent when all attempts have failed, or nil

	Scope *expression.Scope // the variables that its expressions see: what it handles, state, what is read
}

// IsPolicy reports whether the handler reacts to an event rather than
// handling a command.
func (h *Handler) IsPolicy() bool { return h.Event != nil }

// Read is something a handler looks up before it acts.
type Read struct {
	Name          Name // the variable its expressions use
	AggregateName Name
	Aggregate     *Aggregate
	ReadModelName Name
	ReadModel     *ReadModel
	Key           *Expression // the aggregate's id or the read model's key; nil: all rows of the read model
	Type          *value.Type // of the variable: an optional record, or a list of records
}

// Notification is a message to a person.
type Notification struct {
	At           Range
	ActorName    Name
	Actor        *Actor
	ExternalName Name // the system that carries it, or empty
	External     *External
	When         *Expression
	Message      *Input // what it says; nil: nothing in particular
}

var handlerForm = form[Handler]{
	noun:    "handler",
	summary: "Handles one command, or reacts to one event (a policy).",
	otherWords: map[string]string{
		"handle": "write handles", "on": "write handles", "command": "write handles", "event": "write handles", "emits": "write raises",
		"guards": "write requires", "if": "write when for an event, requires for a command", "condition": "write when for an event, requires for a command",
		"aggregate": "it works on the aggregate of its command", "sets": "state changes by the sets of an event", "data": "data belongs to the messages it sends on: raises: [{event: Name, data: {…}}]",
	},
	short: "a sentence",
	keys: []key[Handler]{
		described("Checks the items and starts the order.", func(h *Handler) *Name { return &h.Description }),
		{
			name: "handles", summary: "The command or event it handles. Another context's integration event is named with its context.", standard: "needed",
			example: "handles: Ordering.OrderPaid", binding: binding[Handler]{shape: textShape{"a command or event"}, read: readHandles},
		},
		{
			name: "layer", summary: "Where it lives: the application layer may use repositories, gateways and mail, the domain layer does pure domain work.", standard: "application",
			example: "layer: domain", binding: word(layerWords, func(h *Handler, i int, _ Range) { h.Layer = Layer(i) }),
		},
		{
			name: "dispatch", summary: "When the event reaches it. An integration event always comes after commit.", standard: "that of the context",
			example: "dispatch: after-commit", binding: word(dispatchWords, func(h *Handler, i int, at Range) { h.Written, h.WrittenAt = Dispatch(i), at }),
		},
		{
			name: "reads", summary: "What it looks up first: variables for its expressions.", standard: "nothing",
			example: "reads: {buyer: {aggregate: Buyer, id: event.userId}}", binding: collected(&readForm, newRead, shortRead, func(h *Handler) *[]*Read { return &h.Reads }),
		},
		{
			name: "requires", summary: "Guards of a command, checked in order; the first that does not hold rejects it. They see command, state and what is read.", standard: "none",
			example: "requires: [{that: len(command.items) > 0, else: An order needs at least one item.}]", binding: conditions(func(h *Handler) *[]*Condition { return &h.Requires }),
		},
		{
			name: "when", summary: "The handler of an event acts only if this holds; sees event and what is read.", standard: "always",
			example: "when: buyer.spent > 6000 USD", binding: condition(func(h *Handler) **Expression { return &h.When }),
		},
		{
			name: "raises", summary: "The events that the aggregate raises, in order. The handler of an event may raise events of the same aggregate: the root reacts.", standard: "none",
			example: "raises: [OrderStarted]", binding: eventEffects(func(h *Handler) *[]*Effect { return &h.Raises }),
		},
		{
			name: "sends", summary: "The commands it sends, in order.", standard: "none",
			example: "sends: [VerifyBuyer]", binding: commandEffects(func(h *Handler) *[]*Effect { return &h.Sends }),
		},
		{
			name: "publishes", summary: "The integration events it publishes, in order; they leave only if the transaction commits.", standard: "none",
			example: "publishes: [OrderStatusChangedToSubmitted]", binding: eventEffects(func(h *Handler) *[]*Effect { return &h.Publishes }),
		},
		{
			name: "calls", summary: "External systems it calls.", standard: "none",
			example: "calls: [CardProvider]", binding: mentions("an external system", func(h *Handler) *[]Name { return &h.Calls }),
		},
		{
			name: "notifies", summary: "People it tells.", standard: "nobody",
			example: "notifies: [{actor: Shopper, via: Mail, message: Your order is on its way.}]",
			binding: listed(eitherShape{[]shape{textShape{"an actor"}, formShape[Notification]{&notificationForm}}}, readNotification, func(h *Handler) *[]*Notification { return &h.Notifies }),
		},
		{
			name: "retry", summary: "How often it is tried when it fails after commit.", standard: "once",
			example: "retry: {attempts: 3, backoff: 10s}", binding: retried(func(h *Handler) *Retry { return &h.Retry }),
		},
		{
			name: "idempotent", summary: "The key by which a duplicate is recognised: a message with a key it has handled changes nothing.", standard: "duplicates are handled again",
			example: "idempotent: event.orderId", binding: idempotent(),
		},
		{
			name: "compensates", summary: "The command sent when all attempts have failed.", standard: "none",
			example: "compensates: CancelOrder", binding: binding[Handler]{
				shape: effectShape(commandWord),
				read:  func(r *reader, node *yaml.Node, into *Handler) { into.Compensates = readEffect(r, node, commandWord) },
			},
		},
	},
}

func readHandles(r *reader, node *yaml.Node, into *Handler) {
	if node.Kind == yaml.SequenceNode && len(node.Content) > 0 {
		if len(node.Content) > 1 {
			r.wrongType(node, "write one handler for each; each has a purpose and a name of its own", "the one command or event that it handles")
		}
		node = node.Content[0]
	}
	into.Handles, _ = r.name(node)
}

var readForm = form[Read]{
	noun:    "read",
	summary: "Something a handler looks up. A read of an aggregate or of one row is null when there is none.",
	keys: []key[Read]{
		{
			name: "aggregate", summary: "The aggregate to load.", standard: "aggregate or readModel is needed",
			example: "aggregate: Buyer", binding: mention("an aggregate", func(d *Read) *Name { return &d.AggregateName }),
		},
		{
			name: "id", summary: "The aggregate's identity.", standard: "needed with aggregate",
			example: "id: event.userId", binding: computed("an identity", func(d *Read) **Expression { return &d.Key }),
		},
		{
			name: "readModel", summary: "The read model to query.", standard: "aggregate or readModel is needed",
			example: "readModel: OpenPayments", binding: mention("a read model", func(d *Read) *Name { return &d.ReadModelName }),
		},
		{
			name: "key", summary: "The key of the row to look up.", standard: "all rows, as a list",
			example: "key: event.orderId", binding: computed("a key", func(d *Read) **Expression { return &d.Key }),
		},
	},
}

func newRead(name Name) *Read { return &Read{Name: name} }

// shortRead refuses a scalar: a read always says what and which one.
func shortRead(r *reader, read *Read, body *yaml.Node) {
	r.wrongType(body, "write {aggregate: Name, id: expression} or {readModel: Name, key: expression}", "the keys of a read")
}

var notificationForm = form[Notification]{
	noun:    "notification",
	summary: "A message to a person. Its short form is the actor alone.",
	keys: []key[Notification]{
		{
			name: "actor", summary: "Who is told.", standard: "needed",
			example: "actor: Shopper", binding: mention("an actor", func(n *Notification) *Name { return &n.ActorName }),
		},
		{
			name: "via", summary: "The external system that carries the message.", standard: "none in particular",
			example: "via: Mail", binding: mention("an external system", func(n *Notification) *Name { return &n.ExternalName }),
		},
		{
			name: "when", summary: "Only if this holds.", standard: "always",
			example: "when: event.total > 100 USD", binding: condition(func(n *Notification) **Expression { return &n.When }),
		},
		{
			name: "message", summary: "What it says.", standard: "nothing in particular",
			example: "message: Your order is on its way.", binding: filled("a text, or an expression behind =", func(n *Notification) **Input { return &n.Message }),
		},
	},
}

func readNotification(r *reader, node *yaml.Node) *Notification {
	notification := &Notification{At: r.rangeOf(node)}
	if node.Kind == yaml.ScalarNode {
		notification.ActorName, _ = r.name(node)
	} else {
		notificationForm.read(r, node, notification)
	}
	return notification
}
