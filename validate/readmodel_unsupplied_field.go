package validate

import "github.com/eventstorm/storm/model"

var readModelUnsuppliedField = Rule{
	ID:       "readmodel/unsupplied-field",
	Summary:  "Each field of a read model is supplied by an event.",
	Why:      "People look at an empty column. The information they need to decide is in no event, and that shows only when the screen is built.",
	From:     model.LevelDesign,
	Severity: model.SeverityError,
	Bad: `level: design
externals: [Shop]
events: {OrderStarted: {external: Shop, data: {orderId: uuid}}}
readModels: {OpenOrders: {key: orderId, data: {orderId: uuid, total: money}, from: {OrderStarted: upsert}}}
`,
	Good: `level: design
externals: [Shop]
events: {OrderStarted: {external: Shop, data: {orderId: uuid, total: money}}}
readModels: {OpenOrders: {key: orderId, data: {orderId: uuid, total: money}, from: {OrderStarted: upsert}}}
`,
	Check: func(p *Pass) {
		for readModel := range p.ReadModels() {
			supplied, known := suppliedFields(readModel)
			if !known {
				continue
			}
			for _, field := range readModel.Data {
				if name := field.Name.Text; !supplied[name] && name != readModel.Key.Text {
					p.Report(field.Name.At, "add a field "+name+" to one of its events, or say under sets: how it is computed",
						"no event supplies the field %q of %q", name, readModel.Name.Text)
				}
			}
		}
	},
}

// suppliedFields returns the fields that the events of a read model fill; not
// known when there are none, or one is unresolved.
func suppliedFields(m *model.ReadModel) (supplied map[string]bool, known bool) {
	supplied = map[string]bool{}
	for _, projection := range m.Projections {
		if projection.Event == nil {
			return nil, false
		}
		known = known || projection.Action != model.ProjectionDelete
		for _, supply := range projection.Supply {
			if supply.Input != nil || supply.Path != nil {
				supplied[supply.Field.Name.Text] = true
			}
		}
	}
	return supplied, known
}
