package render

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

// newAggregateView is the view of the life of an aggregate, or of each: its
// commands, its events, and the states that these lead to.
func newAggregateView(m *model.Model, options Options) (*Graph, error) {
	contexts, err := options.chosen(m)
	if err != nil {
		return nil, err
	}
	aggregates, err := options.aggregates(contexts)
	if err != nil {
		return nil, err
	}
	b := newBuilder(m)
	b.graph.Direction = options.Direction
	b.graph.Groups = nil
	for _, aggregate := range aggregates {
		life := aggregateLife{builder: b, aggregate: aggregate, group: len(b.graph.Groups), cycle: newLifecycle(aggregate)}
		b.graph.Groups = append(b.graph.Groups, Group{
			Label: aggregate.Name.Text, Description: aggregate.Description.Text, At: aggregate.Name.At,
		})
		life.tell()
	}
	graph, err := b.finish(options)
	if err != nil {
		return nil, err
	}
	return arrange(graph), nil
}

// aggregates returns the aggregates that the options name, bare or qualified;
// all of the contexts when they name none.
func (o *Options) aggregates(contexts []*model.Context) ([]*model.Aggregate, error) {
	var chosen []*model.Aggregate
	var known []string
	found := make(map[string]bool)
	for _, context := range contexts {
		for _, aggregate := range context.Aggregates {
			bare, qualified := aggregate.Name.Text, aggregate.QualifiedName()
			known = append(known, bare)
			isBare, isQualified := slices.Contains(o.Around, bare), slices.Contains(o.Around, qualified)
			if isBare || isQualified || len(o.Around) == 0 {
				chosen = append(chosen, aggregate)
			}
			found[bare], found[qualified] = found[bare] || isBare, found[qualified] || isQualified
		}
	}
	for _, name := range o.Around {
		if !found[name] {
			return nil, &UnknownElementError{Name: name, Known: known}
		}
	}
	return chosen, nil
}
