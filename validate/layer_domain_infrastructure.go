package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
)

var layerDomainInfrastructure = Rule{
	ID:       "layer/domain-infrastructure",
	Summary:  "A handler in the domain layer needs no infrastructure.",
	Why:      "The domain layer is pure: no repositories, gateways or mail. One call to the outside, and the rules can't be tested without it.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `aggregates: [Order]
externals: [Mail]
commands: {CreateOrder: {aggregate: Order, creates: true}}
events: {OrderStarted: {aggregate: Order}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, layer: domain, calls: [Mail]}
`,
	Good: `aggregates: [Order]
externals: [Mail]
commands: {CreateOrder: {aggregate: Order, creates: true}}
events: {OrderStarted: {aggregate: Order}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  ThankWhenOrderStarted: {handles: OrderStarted, layer: application, calls: [Mail]}
`,
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			if handler.Layer != model.LayerDomain {
				continue
			}
			if needs := infrastructureOf(handler); len(needs) > 0 {
				p.Report(handler.Name.At, "give it layer: application, or split off what is pure",
					"the handler %q is in the domain layer but %s", handler.Name.Text, strings.Join(needs, " and "))
			}
		}
	},
}

// infrastructureOf says in words what a handler needs from outside the domain.
func infrastructureOf(h *model.Handler) []string {
	var needs []string
	for _, look := range h.Reads {
		needs = append(needs, "reads \""+look.Name.Text+"\"")
	}
	for _, external := range h.Calls {
		needs = append(needs, "calls \""+external.Text+"\"")
	}
	for _, notification := range h.Notifies {
		needs = append(needs, "notifies \""+notification.ActorName.Text+"\"")
	}
	for _, effect := range h.Publishes {
		needs = append(needs, "publishes \""+effect.Message.Text+"\"")
	}
	return needs
}
