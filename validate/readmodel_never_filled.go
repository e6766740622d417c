package validate

import "github.com/eventstorm/storm/model"

var readModelNeverFilled = Rule{
	ID:       "readmodel/never-filled",
	Summary:  "An event adds the rows of each read model.",
	Why:      "People look at it to decide, and it stays empty: rows that are only changed or removed are never there.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Bad: `level: design
externals: [Shop]
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}}
readModels: {OpenOrders: {key: orderId, data: {orderId: uuid}, from: {OrderPaid: delete}}}
`,
	Good: `level: design
externals: [Shop]
events: {OrderStarted: {external: Shop, data: {orderId: uuid}}, OrderPaid: {external: Shop, data: {orderId: uuid}}}
readModels: {OpenOrders: {key: orderId, data: {orderId: uuid}, from: {OrderStarted: upsert, OrderPaid: delete}}}
`,
	Check: func(p *Pass) {
		if p.Model.Incomplete {
			return // it may stand in the part that could not be read
		}
		for readModel := range p.ReadModels() {
			if addsRows(readModel) {
				continue
			}
			hint := "say under from: which event adds a row"
			if len(readModel.Projections) > 0 {
				hint = "give the event that begins it the action upsert"
			}
			p.Report(readModel.Name.At, hint, "no event adds a row to the read model %q", readModel.Name.Text)
		}
	},
}

func addsRows(m *model.ReadModel) bool {
	for _, projection := range m.Projections {
		if projection.Action == model.ProjectionUpsert {
			return true
		}
	}
	return false
}
