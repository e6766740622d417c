package sheet

import "github.com/eventstorm/storm/model"

func (s *Sheet) aggregate(aggregate *model.Aggregate) {
	if !aggregate.Identity.IsZero() {
		s.block("identified by", []Line{{Text: aggregate.Identity.Text}})
	}
	s.block("state", fields(aggregate.State))
	for _, member := range aggregate.Members {
		lines := fields(member.Data)
		if !member.Description.IsZero() {
			lines = append([]Line{{Text: member.Description.Text}}, lines...)
		}
		if len(lines) == 0 {
			lines = []Line{{Text: "a name so far"}}
		}
		s.block("member "+member.Name.Text, lines)
	}
	s.block("always", conditions(aggregate.Invariants))
	links(s, "handles", aggregate.Commands)
	links(s, "raises", aggregate.Events)
}

func (s *Sheet) readModel(readModel *model.ReadModel) {
	if !readModel.Key.IsZero() {
		s.block("one row for each", []Line{{Text: readModel.Key.Text}})
	}
	s.block("row", fields(readModel.Data))
	for _, projection := range readModel.Projections {
		if projection.Event == nil {
			continue
		}
		s.link("filled from", projection.Event, projection.When)
		s.Links[len(s.Links)-1].Note = projection.Action.String()
	}
	links(s, "looked at by", readModel.Actors)
}

func (s *Sheet) dataType(dataType *model.DataType) {
	if dataType.Is != nil {
		s.block("is", []Line{{Text: dataType.Is.Text}})
	}
	s.block("data", fields(dataType.Data))
}
