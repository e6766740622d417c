package validate

import "github.com/eventstorm/storm/model"

var readModelNeverRead = Rule{
	ID:       "readmodel/never-read",
	Summary:  "Somebody looks at each read model: an actor or a handler.",
	Why:      "A read model is there for a decision. Without one it is kept up to date for nobody.",
	From:     model.LevelDesign,
	Severity: model.SeverityInfo,
	Off:      true,
	Bad: `level: design
externals: [Shop]
events: {OrderStarted: {external: Shop, data: {orderId: uuid}}}
readModels: {OpenOrders: {key: orderId, data: {orderId: uuid}, from: {OrderStarted: upsert}}}
`,
	Good: `level: design
externals: [Shop]
actors: [Clerk]
events: {OrderStarted: {external: Shop, data: {orderId: uuid}}}
readModels: {OpenOrders: {actor: Clerk, key: orderId, data: {orderId: uuid}, from: {OrderStarted: upsert}}}
`,
	Check: func(p *Pass) {
		read := map[*model.ReadModel]bool{}
		for _, context := range p.Model.Contexts {
			for _, handler := range context.Handlers {
				for _, look := range handler.Reads {
					read[look.ReadModel] = true
				}
			}
		}
		for readModel := range p.ReadModels() {
			if len(readModel.ActorNames) == 0 && !read[readModel] && !p.mayBeMentioned(&readModel.Element) {
				p.Report(readModel.Name.At, "say who looks at it: actor: with an actor, or reads: of a handler",
					"nobody looks at the read model %q", readModel.Name.Text)
			}
		}
	},
}
