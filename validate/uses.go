package validate

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

// usesOf yields the events that a context reacts to, each with the place of
// the mention, in declared order.
func usesOf(c *model.Context) iter.Seq2[*model.Event, model.Range] {
	return func(yield func(*model.Event, model.Range) bool) {
		for _, handler := range c.Handlers {
			if handler.Event != nil && !yield(handler.Event, handler.Handles.At) {
				return
			}
		}
		for _, process := range c.Processes {
			if !processUses(process, yield) {
				return
			}
		}
		for _, readModel := range c.ReadModels {
			for _, projection := range readModel.Projections {
				if projection.Event != nil && !yield(projection.Event, projection.EventName.At) {
					return
				}
			}
		}
	}
}

func processUses(process *model.Process, yield func(*model.Event, model.Range) bool) bool {
	for _, mentions := range []struct {
		names  []model.Name
		events []*model.Event
	}{{process.StartNames, process.Starts}, {process.EndNames, process.Ends}} {
		for i, event := range mentions.events {
			if !yield(event, mentionOf(event, i, mentions.names, len(mentions.events), process)) {
				return false
			}
		}
	}
	for _, reaction := range process.Reactions {
		if reaction.Event != nil && !yield(reaction.Event, reaction.EventName.At) {
			return false
		}
	}
	return true
}

// mentionOf returns the place where a process mentions the i-th of so many
// events. Names that are unresolved have no event, and then it is looked for.
func mentionOf(event *model.Event, i int, names []model.Name, events int, process *model.Process) model.Range {
	if len(names) == events {
		return names[i].At
	}
	for _, name := range names {
		if name.Text == event.Name.Text || name.Text == event.QualifiedName() {
			return name.At
		}
	}
	return process.Name.At
}
