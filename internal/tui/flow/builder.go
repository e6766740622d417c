package flow

import (
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/model"
)

// A builder grows the trees of one lane.
type builder struct {
	context  *model.Context
	placed   map[model.Declared]bool // has its home
	reserved map[model.Declared]bool // gets its home as a root, not where a policy sends it
	hotspots map[model.Declared][]*model.Hotspot
}

func newBuilder(context *model.Context) *builder {
	b := &builder{
		context: context, placed: map[model.Declared]bool{}, reserved: map[model.Declared]bool{},
		hotspots: map[model.Declared][]*model.Hotspot{},
	}
	for _, command := range context.Commands {
		if len(command.Actors) > 0 {
			b.reserved[command] = true
		}
	}
	for _, hotspot := range context.Hotspots {
		if hotspot.Target != nil {
			b.hotspots[hotspot.Target] = append(b.hotspots[hotspot.Target], hotspot)
		}
	}
	return b
}

// note makes the note of an element; it is an echo where the element has its
// home elsewhere.
func (b *builder) note(element model.Declared) *Note {
	declaration := element.Declaration()
	note := &Note{Element: element, Sort: sticky.SortOf(element), Text: declaration.Name.Text}
	if declaration.Context != b.context {
		note.From, note.Echo = declaration.Context.Name.Text, true
		return note
	}
	for _, hotspot := range b.hotspots[element] {
		note.hotspots = append(note.hotspots, hotspotNote(hotspot))
	}
	delete(b.hotspots, element)
	note.Hotspots = len(note.hotspots)
	b.placed[element] = true
	return note
}

func hotspotNote(hotspot *model.Hotspot) *Note {
	return &Note{Hotspot: hotspot, Sort: sticky.Hotspot, Text: hotspot.Text.Text}
}

// echo makes a note that stands for a home elsewhere.
func echo(element model.Declared) *Note {
	return &Note{Element: element, Sort: sticky.SortOf(element), Text: element.Declaration().Name.Text, Echo: true}
}

// aside makes a note that may stand anywhere any number of times.
func (b *builder) aside(element model.Declared) *Note {
	note := b.note(element)
	note.Echo = false
	return note
}

// command returns the note of a command with all that comes of it.
func (b *builder) command(command *model.Command) *Note {
	if b.placed[command] || command.Context != b.context {
		return b.again(command)
	}
	note := b.note(command)
	into := note
	if command.Aggregate != nil {
		into = b.aside(command.Aggregate)
		note.Children = append(note.Children, into)
	}
	for _, handler := range command.Handlers {
		b.outcome(into, handler)
		if handler.Context == b.context {
			b.placed[handler] = true
		}
	}
	if len(command.Handlers) == 0 {
		b.unraised(into, command.Aggregate)
	}
	return note
}

// again returns the note of an element that is not at home here.
func (b *builder) again(element model.Declared) *Note {
	if element.Declaration().Context != b.context {
		return b.note(element)
	}
	return echo(element)
}

// unraised adds the events of an aggregate that no handler is known to raise.
func (b *builder) unraised(into *Note, aggregate *model.Aggregate) {
	if aggregate == nil {
		return
	}
	for _, event := range aggregate.Events {
		if len(event.Raisers) == 0 && len(event.Publishers) == 0 && !b.placed[event] {
			into.Children = append(into.Children, b.event(event))
		}
	}
}

// outcome adds what a handler does.
func (b *builder) outcome(into *Note, handler *model.Handler) {
	b.effects(into, handler.Raises)
	b.effects(into, handler.Publishes)
	b.effects(into, handler.Sends)
	for _, external := range handler.Externals {
		into.Children = append(into.Children, b.aside(external))
	}
	for _, notification := range handler.Notifies {
		b.notification(into, notification)
	}
	if handler.Compensates != nil {
		b.effects(into, []*model.Effect{handler.Compensates})
	}
}

// notification adds who is told, behind the system that carries the message.
func (b *builder) notification(into *Note, notification *model.Notification) {
	if notification.External != nil {
		carrier := b.aside(notification.External)
		into.Children = append(into.Children, carrier)
		into = carrier
	}
	if notification.Actor != nil {
		into.Children = append(into.Children, b.aside(notification.Actor))
	}
}

// effects adds the messages that are sent on.
func (b *builder) effects(into *Note, effects []*model.Effect) {
	for _, effect := range effects {
		switch {
		case effect.Event != nil:
			into.Children = append(into.Children, b.event(effect.Event))
		case effect.Command != nil && b.reserved[effect.Command]:
			into.Children = append(into.Children, echo(effect.Command))
		case effect.Command != nil:
			into.Children = append(into.Children, b.command(effect.Command))
		}
	}
}

// event returns the note of an event with all that reacts to it.
func (b *builder) event(event *model.Event) *Note {
	if b.placed[event] || event.Context != b.context {
		return b.again(event)
	}
	note := b.note(event)
	b.reactions(note, event)
	return note
}

// reactions adds what of this context reacts to an event.
func (b *builder) reactions(into *Note, event *model.Event) {
	for _, handler := range event.Handlers {
		if handler.Context == b.context && !b.placed[handler] {
			into.Children = append(into.Children, b.policy(handler))
		}
	}
	for _, process := range event.Processes {
		if process.Context == b.context && !b.placed[process] {
			into.Children = append(into.Children, b.process(process))
		}
	}
	for _, readModel := range event.ReadModels {
		if readModel.Context == b.context && !b.placed[readModel] {
			into.Children = append(into.Children, b.note(readModel))
		}
	}
}

func (b *builder) policy(handler *model.Handler) *Note {
	note := b.note(handler)
	b.outcome(note, handler)
	return note
}

func (b *builder) process(process *model.Process) *Note {
	note := b.note(process)
	for _, reaction := range process.Reactions {
		b.effects(note, reaction.Sends)
		b.effects(note, reaction.Publishes)
	}
	for _, timer := range process.Timers {
		b.effects(note, timer.Sends)
		b.effects(note, timer.Publishes)
	}
	return note
}
