package validate

import "github.com/eventstorm/storm/model"

var boundaryCarriesEntity = Rule{
	ID:       "boundary/carries-entity",
	Summary:  "An integration event carries no entity and no reference to an aggregate.",
	Why:      "It is sent as a message to others, who have neither the entity nor the code to read it.",
	From:     model.LevelBigPicture,
	Severity: model.SeverityError,
	Bad:      "aggregates: [Order]\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {order: Order}}}\n",
	Good:     "aggregates: [Order]\nexternals: [Shop]\nevents: {OrderSubmitted: {kind: integration, version: 1, external: Shop, data: {orderId: uuid}}}\n",
	Check: func(p *Pass) {
		entities := newEntityFinder(p.Model)
		for event := range p.Events() {
			if event.EventKind != model.EventIntegration {
				continue
			}
			for _, field := range event.Data {
				if carried := entities.in(field.Type, 0); carried != "" {
					p.Report(field.Name.At, "carry its id, and the data that others need",
						"the integration event %q carries the entity %q", event.Name.Text, carried)
				}
			}
		}
	},
}
