package model

// isPart reports whether no more than what events do to a read model was
// written: it adds to one that is declared elsewhere in the context.
func (m *ReadModel) isPart() bool {
	return len(m.Projections) > 0 && m.Key.IsZero() && len(m.Data) == 0 && len(m.ActorNames) == 0 && m.Description.IsZero()
}

// joinReadModels adds the parts to the read models that they name, so that a
// file may be added beside a model that fills a read model of it from new
// events. A part of nothing stays, for what is missing of it to be reported.
func joinReadModels(all []*ReadModel) []*ReadModel {
	whole := make(map[string]*ReadModel, len(all))
	for _, each := range all {
		if !each.isPart() && whole[each.Name.Text] == nil {
			whole[each.Name.Text] = each
		}
	}
	kept := all[:0]
	for _, each := range all {
		if of := whole[each.Name.Text]; of != nil && each.isPart() {
			of.Projections = append(of.Projections, each.Projections...)
			continue
		}
		kept = append(kept, each)
	}
	return kept
}
