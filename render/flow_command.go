package render

import "github.com/eventstorm/storm/model"

// command adds a command, who sends it and, on its right, the aggregate it
// acts on.
func (b *builder) command(command *model.Command) {
	note := b.commandNode(command)
	for _, sender := range command.Actors {
		switch sender := sender.(type) {
		case *model.Actor:
			b.edge(b.actorNode(sender, command), note, EdgeFlow)
		case *model.External:
			b.edge(b.externalNode(sender, command), note, EdgeFlow)
		}
	}
	b.target(command)
}

// target returns the note from which the outcome of a command comes: its
// aggregate's, or the command's own when it acts on none.
func (b *builder) target(command *model.Command) int {
	note := b.commandNode(command)
	if command.Aggregate == nil {
		return note
	}
	aggregate := b.aggregateNode(command.Aggregate, command)
	b.edge(note, aggregate, EdgeFlow)
	return aggregate
}

// commandHandler adds what comes of a command. The handler itself has no note
// on a wall: it is told in the aggregate's tooltip.
func (b *builder) commandHandler(handler *model.Handler) {
	from := b.target(handler.Command)
	b.addTooltip(from, handlerTooltip(handler))
	b.mark(handler, from)
	b.lodge(handler, from)
	b.raise(from, handler.Raises)
	b.outcome(from, handler)
}

// lodge makes a note known by the name of a handler that it stands for.
func (b *builder) lodge(handler *model.Handler, note int) {
	id := b.graph.Nodes[note].ID
	if b.handlerOf[id] == nil {
		b.handlerOf[id] = make(map[string]bool)
	}
	b.handlerOf[id][handler.Name.Text] = true
	b.handlerOf[id][handler.QualifiedName()] = true
}

// policy adds a reaction to an event.
func (b *builder) policy(handler *model.Handler) {
	note := b.policyNode(handler)
	b.edge(b.eventNode(handler.Event), note, reactionKind(handler.Event))
	b.information(note, handler)
	b.policyRaises(note, handler)
	b.outcome(note, handler)
}

// unconnectedPolicy adds a handler of something the model does not have.
func (b *builder) unconnectedPolicy(handler *model.Handler) {
	note := b.policyNode(handler)
	b.raise(note, handler.Raises)
	b.outcome(note, handler)
}

// policyRaises lets the event's aggregate react to its own event.
func (b *builder) policyRaises(note int, handler *model.Handler) {
	if len(handler.Raises) == 0 {
		return
	}
	from := note
	if handler.Event.Aggregate != nil {
		from = b.aggregateNode(handler.Event.Aggregate, handler)
		b.edge(note, from, EdgeFlow)
	}
	b.raise(from, handler.Raises)
}

// information adds the read models that a policy looks into.
func (b *builder) information(note int, handler *model.Handler) {
	for _, read := range handler.Reads {
		if read.ReadModel != nil {
			b.edge(b.readModelNode(read.ReadModel), note, EdgeInformation)
		}
	}
}

// outcome adds what a handler does besides raising events.
func (b *builder) outcome(from int, handler *model.Handler) {
	b.send(from, handler.Sends, handler.Publishes)
	for _, external := range handler.Externals {
		b.edge(from, b.externalNode(external, handler), EdgeFlow)
	}
	for _, notification := range handler.Notifies {
		b.notification(from, handler, notification)
	}
	if handler.Compensates != nil && handler.Compensates.Command != nil {
		b.edge(from, b.commandNode(handler.Compensates.Command), EdgeCompensation)
	}
}

// notification leads to the person who is told, through the system that
// carries the message if one does.
func (b *builder) notification(from int, handler *model.Handler, notification *model.Notification) {
	if notification.External != nil {
		carrier := b.externalNode(notification.External, handler)
		b.edge(from, carrier, EdgeFlow)
		from = carrier
	}
	if notification.Actor != nil {
		b.labelled(from, b.actorNode(notification.Actor, handler), EdgeInformation, "notifies")
	}
}

func (b *builder) raise(from int, effects []*model.Effect) {
	for _, effect := range effects {
		if effect.Event != nil {
			b.edge(from, b.eventNode(effect.Event), EdgeFlow)
		}
	}
}

func (b *builder) send(from int, sends, publishes []*model.Effect) {
	for _, effect := range sends {
		if effect.Command != nil {
			b.edge(from, b.commandNode(effect.Command), EdgeFlow)
		}
	}
	b.raise(from, publishes)
}

// reactionKind is the line from an event to what reacts to it.
func reactionKind(event *model.Event) EdgeKind {
	if event.EventKind == model.EventIntegration {
		return EdgeAsynchronous
	}
	return EdgeFlow
}
