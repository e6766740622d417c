package render

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// process adds a process manager: a note for its beginning, where the timers
// start, one for each further event it reacts to, and one for its end. A
// single note would pull all of its life to one place.
func (b *builder) process(process *model.Process) {
	start := b.processStart(process)
	for _, reaction := range process.Reactions {
		if reaction.Event == nil {
			continue
		}
		from := start
		if !slices.Contains(process.Starts, reaction.Event) {
			from = b.processNode(process, reaction.Event, "")
			b.edge(b.eventNode(reaction.Event), from, reactionKind(reaction.Event))
		}
		b.send(from, reaction.Sends, reaction.Publishes)
	}
	for _, timer := range process.Timers {
		note := b.timerNode(timer)
		b.edge(start, note, EdgeFlow)
		b.send(note, timer.Sends, timer.Publishes)
	}
	b.processEnd(process)
}

func (b *builder) processStart(process *model.Process) int {
	note := b.processNode(process, nil, "starts")
	for _, event := range process.Starts {
		b.edge(b.eventNode(event), note, reactionKind(event))
	}
	return note
}

// processEnd leads the events that end a process and do nothing else in it to
// a note of their own.
func (b *builder) processEnd(process *model.Process) {
	var ends []*model.Event
	for _, event := range process.Ends {
		reacts := slices.ContainsFunc(process.Reactions, func(r *model.Reaction) bool { return r.Event == event })
		if !reacts && !slices.Contains(process.Starts, event) {
			ends = append(ends, event)
		}
	}
	if len(ends) == 0 {
		return
	}
	note := b.processNode(process, ends[0], "ends")
	for _, event := range ends {
		b.edge(b.eventNode(event), note, reactionKind(event))
	}
}
