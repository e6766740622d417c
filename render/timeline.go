package render

import (
	"slices"
	"strconv"

	"github.com/eventstorm/storm/model"
)

// timeline joins the events of a context in the order of its list, as on the
// first day of a storming, when nothing else is known of them. An event that
// is listed again gets another note.
func (b *builder) timeline(context *model.Context) {
	if !isTimeline(context) {
		return
	}
	before := -1
	for _, mention := range mentions(context) {
		note := b.mention(mention)
		if before >= 0 {
			b.edge(before, note, EdgeFlow)
		}
		before = note
	}
}

// isTimeline reports whether nothing connects the events of a context.
func isTimeline(context *model.Context) bool {
	if len(context.Commands) > 0 || len(context.Handlers) > 0 || len(context.Processes) > 0 {
		return false
	}
	return !slices.ContainsFunc(context.Events, func(event *model.Event) bool {
		return event.Aggregate != nil || event.EventKind == model.EventIntegration
	})
}

// mention is one place in the list of events.
type mention struct {
	event *model.Event
	at    model.Range
	again int // 0 for the first mention
}

func mentions(context *model.Context) []mention {
	var result []mention
	for _, event := range context.Events {
		result = append(result, mention{event: event, at: event.Name.At})
		for i, name := range event.Again {
			result = append(result, mention{event: event, at: name.At, again: i + 1})
		}
	}
	slices.SortStableFunc(result, func(a, b mention) int {
		switch {
		case a.at.File() != b.at.File(): // files keep the order of the model
			return 0
		case a.at.Before(b.at):
			return -1
		case b.at.Before(a.at):
			return 1
		default:
			return 0
		}
	})
	return result
}

func (b *builder) mention(m mention) int {
	if m.again == 0 {
		return b.eventNode(m.event)
	}
	node := b.element(KindEvent, m.event)
	node.ID += "@" + strconv.Itoa(m.again+1)
	node.At = m.at
	return b.add(node)
}
