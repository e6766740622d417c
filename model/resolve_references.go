package model

// resolveReferences finds the elements that others mention, and tells those
// who mentions them.
func (r *resolver) resolveReferences() {
	for _, c := range r.model.Contexts {
		for _, relation := range c.Relations {
			r.relation(relation)
		}
		for _, command := range c.Commands {
			r.commandReferences(c, command)
		}
		for _, channel := range c.Channels {
			r.channel(channel)
		}
		for _, event := range c.Events {
			r.eventReferences(c, event)
			r.eventChannel(c, event)
		}
		for _, readModel := range c.ReadModels {
			r.readModelReferences(c, readModel)
		}
		for _, hotspot := range c.Hotspots {
			r.hotspot(c, hotspot)
		}
	}
	for _, c := range r.model.Contexts {
		for _, handler := range c.Handlers {
			r.handlerReferences(c, handler)
		}
		for _, process := range c.Processes {
			r.processReferences(c, process)
		}
	}
}

func (r *resolver) relation(relation *Relation) {
	if relation.Other.IsZero() {
		return
	}
	relation.With = r.namedContext(relation.Other)
}

func (r *resolver) commandReferences(c *Context, command *Command) {
	for _, name := range command.ActorNames {
		if actor, ok := find(r, c, name, "actor or external system", partiesOf); ok {
			command.Actors = append(command.Actors, actor)
		}
	}
	if command.Aggregate = r.aggregate(c, command.AggregateName); command.Aggregate != nil {
		command.Aggregate.Commands = append(command.Aggregate.Commands, command)
	}
}

func (r *resolver) eventReferences(c *Context, event *Event) {
	if event.Aggregate = r.aggregate(c, event.AggregateName); event.Aggregate != nil {
		event.Aggregate.Events = append(event.Aggregate.Events, event)
	}
	event.External = r.external(c, event.ExternalName)
	if event.MemberName.IsZero() {
		return
	}
	if event.Aggregate == nil {
		if event.AggregateName.IsZero() {
			r.report(Diagnostic{
				Rule:    "reference/unresolved",
				Message: "the event " + quote(event.Name.Text) + " names a member but no aggregate",
				Hint:    "add aggregate: with the aggregate that " + quote(event.MemberName.Text) + " belongs to",
				At:      event.MemberName.At,
			})
		}
		return
	}
	names := make([]string, 0, len(event.Aggregate.Members))
	for _, member := range event.Aggregate.Members {
		if member.Name.Text == event.MemberName.Text {
			event.Member = member
			r.mentioned(event.MemberName, member.Name)
			return
		}
		names = append(names, member.Name.Text)
	}
	r.unresolved(c, event.MemberName, "member", names)
}

func (r *resolver) readModelReferences(c *Context, readModel *ReadModel) {
	for _, name := range readModel.ActorNames {
		if actor := r.actor(c, name); actor != nil {
			readModel.Actors = append(readModel.Actors, actor)
		}
	}
	for _, projection := range readModel.Projections {
		if projection.Event = r.event(c, projection.EventName); projection.Event != nil {
			projection.Event.ReadModels = appendNew(projection.Event.ReadModels, readModel)
		}
	}
}

// appendNew adds an element unless it is the last one already: all mentions by
// one element are met one after the other.
func appendNew[E comparable](elements []E, element E) []E {
	if len(elements) > 0 && elements[len(elements)-1] == element {
		return elements
	}
	return append(elements, element)
}

func (r *resolver) hotspot(c *Context, hotspot *Hotspot) {
	if hotspot.At.IsZero() {
		return
	}
	if element := r.elementNamed(c, hotspot.At.Text); element != nil {
		r.mentioned(hotspot.At, element.Name)
		hotspot.Target = r.declared(element)
		return
	}
	var names []string
	if elements := c.Elements(); r.affords(hotspot.At.Text, len(elements)) {
		for _, element := range elements {
			names = append(names, element.Declaration().Name.Text)
		}
	}
	r.unresolved(c, hotspot.At, "element", names)
}

// declared returns the element that a declaration is part of.
func (r *resolver) declared(element *Element) Declared {
	return r.indexes[element.Context].any(element.Name.Text)
}

func (r *resolver) handlerReferences(c *Context, handler *Handler) {
	r.handled(c, handler)
	handler.Dispatch = c.Dispatch
	if !handler.WrittenAt.IsZero() {
		handler.Dispatch = handler.Written
	}
	if handler.Event != nil && handler.Event.EventKind == EventIntegration {
		handler.Dispatch = DispatchAfterCommit
	}
	for _, name := range handler.Calls {
		if external := r.external(c, name); external != nil {
			handler.Externals = append(handler.Externals, external)
		}
	}
	for _, read := range handler.Reads {
		read.Aggregate = r.aggregate(c, read.AggregateName)
		read.ReadModel = r.readModel(c, read.ReadModelName)
	}
	for _, notification := range handler.Notifies {
		notification.Actor = r.actor(c, notification.ActorName)
		notification.External = r.external(c, notification.ExternalName)
	}
	for _, effect := range handler.Raises {
		if effect.Event = r.event(c, effect.Message); effect.Event != nil {
			effect.Event.Raisers = appendNew(effect.Event.Raisers, handler)
		}
	}
	r.sends(c, handler, handler.Sends)
	r.publishes(c, handler, handler.Publishes)
	if handler.Compensates != nil {
		r.sends(c, handler, []*Effect{handler.Compensates})
	}
}

// handled finds what a handler handles.
func (r *resolver) handled(c *Context, handler *Handler) {
	if handler.Handles.IsZero() {
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the handler " + quote(handler.Name.Text) + " does not say what it handles",
			Hint:    "add handles: with the name of a command or event",
			At:      handler.Name.At,
		})
		return
	}
	message, ok := find(r, c, handler.Handles, "command or event", messagesOf)
	if !ok {
		return
	}
	switch message := message.(type) {
	case *Command:
		handler.Command = message
		message.Handlers = append(message.Handlers, handler)
	case *Event:
		handler.Event = message
		message.Handlers = append(message.Handlers, handler)
	}
}

func (r *resolver) sends(c *Context, sender Declared, effects []*Effect) {
	for _, effect := range effects {
		if effect.Command = r.command(c, effect.Message); effect.Command != nil {
			effect.Command.Senders = appendNew(effect.Command.Senders, sender)
		}
	}
}

func (r *resolver) publishes(c *Context, publisher Declared, effects []*Effect) {
	for _, effect := range effects {
		if effect.Event = r.event(c, effect.Message); effect.Event != nil {
			effect.Event.Publishers = appendNew(effect.Event.Publishers, publisher)
		}
	}
}

func (r *resolver) processReferences(c *Context, process *Process) {
	process.Starts = r.processEvents(c, process, process.StartNames)
	process.Ends = r.processEvents(c, process, process.EndNames)
	for _, reaction := range process.Reactions {
		if reaction.Event = r.event(c, reaction.EventName); reaction.Event != nil {
			reaction.Event.Processes = appendNew(reaction.Event.Processes, process)
		}
		r.sends(c, process, reaction.Sends)
		r.publishes(c, process, reaction.Publishes)
	}
	for _, timer := range process.Timers {
		r.sends(c, process, timer.Sends)
		r.publishes(c, process, timer.Publishes)
	}
}

func (r *resolver) processEvents(c *Context, process *Process, names []Name) []*Event {
	var events []*Event
	for _, name := range names {
		if event := r.event(c, name); event != nil {
			event.Processes = appendNew(event.Processes, process)
			events = append(events, event)
		}
	}
	return events
}
