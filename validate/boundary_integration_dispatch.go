package validate

import "github.com/eventstorm/storm/model"

var boundaryIntegrationDispatch = Rule{
	ID:       "boundary/integration-dispatch",
	Summary:  "No handler asks for an integration event before commit, or at once.",
	Why:      "An integration event leaves only after the transaction has succeeded, and always comes asynchronously. Who wrote something else counts on a rollback that will not happen.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `level: process
externals: [Shop, CardProvider]
events: {OrderSubmitted: {kind: integration, external: Shop}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, dispatch: before-commit, calls: [CardProvider]}}
`,
	Good: `level: process
externals: [Shop, CardProvider]
events: {OrderSubmitted: {kind: integration, external: Shop}}
handlers: {ChargeWhenSubmitted: {handles: OrderSubmitted, dispatch: after-commit, calls: [CardProvider]}}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.WrittenAt.IsZero() || handler.Written == handler.Dispatch || handler.Event == nil {
				continue
			}
			finding := p.Report(handler.WrittenAt, "write dispatch: "+handler.Dispatch.String()+", or handle a domain event",
				"the handler %q asks for %s, but %q is an integration event: it comes after commit, whatever is written here", handler.Name.Text, handler.Written, handler.Event.Name.Text)
			relate(finding, handler.Event.Name.At, "the event")
			finding.Fix = &model.Fix{
				Title: "write dispatch: " + handler.Dispatch.String(),
				Edits: []model.Edit{{At: handler.WrittenAt, Text: handler.Dispatch.String()}},
			}
		}
	},
}
