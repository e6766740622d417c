package sheet

import (
	"strconv"

	"github.com/eventstorm/storm/model"
)

func (s *Sheet) command(command *model.Command) {
	s.block("data", fields(command.Data))
	links(s, "sent by", command.Actors)
	links(s, "sent by", command.Senders)
	if command.Aggregate != nil {
		word := "acts on"
		if command.Creates {
			word = "creates"
		}
		s.link(word, command.Aggregate, nil)
	}
	for _, handler := range command.Handlers {
		s.guards(handler)
	}
	links(s, "handled by", command.Handlers)
	for _, handler := range command.Handlers {
		s.effects("raises", handler.Raises)
		s.effects("publishes", handler.Publishes)
	}
}

func (s *Sheet) event(event *model.Event) {
	s.block("data", fields(event.Data))
	s.block("effect", effect(event))
	if event.EventKind == model.EventIntegration && event.Version > 0 {
		s.block("published", []Line{{Text: "version " + strconv.Itoa(event.Version) + " of its schema"}})
	}
	if event.Aggregate != nil {
		s.link("happens to", event.Aggregate, nil)
	}
	if event.External != nil {
		s.link("comes from", event.External, nil)
	}
	links(s, "raised by", event.Raisers)
	links(s, "published by", event.Publishers)
	links(s, "handled by", event.Handlers)
	links(s, "moves", event.Processes)
	links(s, "fills", event.ReadModels)
}

// effect returns what an event does to its aggregate.
func effect(event *model.Event) []Line {
	lines := assignments(event.Sets)
	if event.Member != nil {
		lines = append(lines, Line{Text: "raised by the member " + event.Member.Name.Text})
	}
	if event.Deletes {
		lines = append(lines, Line{Text: "the aggregate is gone after it"})
	}
	return lines
}

// assignments returns the lines of values that are set.
func assignments(sets []*model.Assignment) []Line {
	var lines []Line
	for _, set := range sets {
		lines = append(lines, Line{Name: set.Field.Text, Text: input(set.Value)})
	}
	return lines
}

// input writes a value of a model as it was written there.
func input(in *model.Input) string {
	switch {
	case in == nil:
		return ""
	case in.Expression != nil:
		return "= " + in.Expression.Text
	case len(in.Items) > 0 || len(in.Fields) > 0:
		return "computed"
	default:
		return in.Literal.String()
	}
}

// effects adds links to the messages that are sent on.
func (s *Sheet) effects(word string, effects []*model.Effect) {
	for _, effect := range effects {
		switch {
		case effect.Event != nil:
			s.link(word, effect.Event, effect.When)
		case effect.Command != nil:
			s.link(word, effect.Command, effect.When)
		}
	}
}

// guards adds what a command needs to be accepted.
func (s *Sheet) guards(handler *model.Handler) {
	s.block("requires", conditions(handler.Requires))
}

func conditions(all []*model.Condition) []Line {
	var lines []Line
	for _, condition := range all {
		line := Line{Text: condition.Reason()}
		if condition.Else.Text != "" {
			line.Note = condition.That.Text
		}
		lines = append(lines, line)
	}
	return lines
}
