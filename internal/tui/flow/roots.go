package flow

import (
	"sort"

	"github.com/eventstorm/storm/model"
)

// roots returns the trees of a lane in the order in which they are read: what
// people do, what other contexts tell, what comes from nowhere in particular.
func (b *builder) roots() []*Note {
	if b.context.Level == model.LevelBigPicture && len(b.context.Commands) == 0 && len(b.context.Handlers) == 0 {
		return b.timeline()
	}
	roots := b.actors()
	roots = append(roots, b.unsent()...)
	roots = append(roots, b.incoming()...)
	roots = append(roots, b.spontaneous()...)
	return append(roots, b.rest()...)
}

// timeline returns the events of a big picture as one line, in the order in
// which they are listed; an event that is listed again echoes.
func (b *builder) timeline() []*Note {
	type mention struct {
		event *model.Event
		name  model.Name
	}
	var mentions []mention
	for _, event := range b.context.Events {
		mentions = append(mentions, mention{event, event.Name})
		for _, again := range event.Again {
			mentions = append(mentions, mention{event, again})
		}
	}
	sort.SliceStable(mentions, func(i, j int) bool { return mentions[i].name.At.Before(mentions[j].name.At) })
	var first, last *Note
	for _, each := range mentions {
		note := echo(each.event)
		if !b.placed[each.event] {
			note = b.note(each.event)
			b.reactions(note, each.event)
		}
		if last == nil {
			first = note
		} else {
			last.Children = append([]*Note{note}, last.Children...)
		}
		last = note
	}
	if first == nil {
		return nil
	}
	return []*Note{first}
}

// actors returns a tree for each actor with its commands.
func (b *builder) actors() []*Note {
	var roots []*Note
	byActor := map[model.Declared]*Note{}
	for _, command := range b.context.Commands {
		if len(command.Actors) == 0 {
			continue
		}
		actor := command.Actors[0]
		root := byActor[actor]
		if root == nil {
			root = b.aside(actor)
			byActor[actor] = root
			roots = append(roots, root)
		}
		root.Children = append(root.Children, b.command(command))
	}
	return roots
}

// unsent returns the commands that nobody is said to send.
func (b *builder) unsent() []*Note {
	var roots []*Note
	for _, command := range b.context.Commands {
		if len(command.Senders) == 0 && !b.placed[command] {
			roots = append(roots, b.command(command))
		}
	}
	return roots
}

// incoming returns the events of other contexts that this one reacts to.
func (b *builder) incoming() []*Note {
	var roots []*Note
	seen := map[*model.Event]bool{}
	add := func(event *model.Event) {
		if event == nil || event.Context == b.context || seen[event] {
			return
		}
		seen[event] = true
		root := b.note(event)
		b.reactions(root, event)
		roots = append(roots, root)
	}
	for _, handler := range b.context.Handlers {
		add(handler.Event)
	}
	for _, process := range b.context.Processes {
		for _, start := range process.Starts {
			add(start)
		}
	}
	for _, readModel := range b.context.ReadModels {
		for _, projection := range readModel.Projections {
			add(projection.Event)
		}
	}
	return roots
}

// spontaneous returns the events that nothing here raises, behind the external
// system or the aggregate they come from.
func (b *builder) spontaneous() []*Note {
	var roots []*Note
	bySource := map[model.Declared]*Note{}
	for _, event := range b.context.Events {
		if len(event.Raisers) > 0 || len(event.Publishers) > 0 || b.placed[event] {
			continue
		}
		var source model.Declared
		switch {
		case event.External != nil:
			source = event.External
		case event.Aggregate != nil:
			source = event.Aggregate
		default:
			roots = append(roots, b.event(event))
			continue
		}
		root := bySource[source]
		if root == nil {
			root = b.aside(source)
			bySource[source] = root
			roots = append(roots, root)
		}
		root.Children = append(root.Children, b.event(event))
	}
	return roots
}

// rest returns what only a cycle leads to, or nothing.
func (b *builder) rest() []*Note {
	var roots []*Note
	for _, command := range b.context.Commands {
		if !b.placed[command] {
			roots = append(roots, b.command(command))
		}
	}
	for _, event := range b.context.Events {
		if !b.placed[event] {
			roots = append(roots, b.event(event))
		}
	}
	for _, handler := range b.context.Handlers {
		if !b.placed[handler] {
			roots = append(roots, b.policy(handler))
		}
	}
	for _, process := range b.context.Processes {
		if !b.placed[process] {
			roots = append(roots, b.process(process))
		}
	}
	return roots
}

// loose returns rows of notes that nothing leads to: actors, systems,
// aggregates and read models without links, hotspots without a place.
func (b *builder) loose(columns int) [][]*Note {
	var notes []*Note
	for _, element := range b.context.Elements() {
		switch element.(type) {
		case *model.Actor, *model.External, *model.Aggregate, *model.ReadModel:
			if !b.placed[element] {
				notes = append(notes, b.note(element))
			}
		}
	}
	for _, hotspot := range b.context.Hotspots {
		if b.unhung(hotspot) {
			notes = append(notes, hotspotNote(hotspot))
		}
	}
	var rows [][]*Note
	for len(notes) > columns {
		rows = append(rows, notes[:columns])
		notes = notes[columns:]
	}
	if len(notes) > 0 {
		rows = append(rows, notes)
	}
	return rows
}

// unhung reports whether a hotspot hangs on no note of this lane.
func (b *builder) unhung(hotspot *model.Hotspot) bool {
	if hotspot.Target == nil {
		return true
	}
	for _, waiting := range b.hotspots[hotspot.Target] {
		if waiting == hotspot {
			return true
		}
	}
	return false
}
