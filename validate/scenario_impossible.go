package validate

import (
	"slices"

	"github.com/eventstorm/storm/model"
)

var scenarioImpossible = Rule{
	ID:       "scenario/impossible",
	Summary:  "What a scenario expects can follow from what happens in it.",
	Why:      "The scenario can't pass, whatever the data: nothing leads from its steps to the event that it waits for.",
	From:     model.LevelProcess,
	Severity: model.SeverityError,
	Bad: `commands: [CreateOrder, PayOrder]
events: [OrderStarted, OrderPaid]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: CreateOrder, then: [OrderStarted, OrderPaid]}}
`,
	Good: `commands: [CreateOrder, PayOrder]
events: [OrderStarted, OrderPaid]
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
  PayOrderHandler: {handles: PayOrder, raises: [OrderPaid]}
scenarios: {An order: {when: [CreateOrder, PayOrder], then: [OrderStarted, OrderPaid]}}
`,
	Check: func(p *Pass) {
		flow := p.facts.flow()
		walk := newRehearsal(p.facts)
		notified := notifiedActors(p.Model)
		for element := range p.facts.misspelt().meant {
			if element.Kind == model.KindActor {
				notified[element.Name.Text], notified[element.QualifiedName()] = true, true
			}
		}
		for scenario := range p.Scenarios() {
			if len(scenario.When) == 0 {
				continue
			}
			p.checkNotified(scenario, notified)
			origins, known := flow.origins(scenario)
			var wanted []int32
			for _, example := range scenario.Then.Events {
				if example.Event == nil {
					known = false
					continue
				}
				wanted = append(wanted, nodeOf(&example.Event.Element))
			}
			if !known || len(wanted) == 0 {
				continue
			}
			missed := walk.misses(origins, wanted)
			for _, example := range scenario.Then.Events {
				if slices.Contains(missed, nodeOf(&example.Event.Element)) {
					finding := p.Report(example.Name.At, "add the step that leads to it under when, or the handler that is missing on the way",
						"%q can't happen here: nothing leads to it from the steps of this scenario", example.Name.Text)
					relate(finding, example.Event.Name.At, "the event")
				}
			}
		}
	},
}

// notifiedActors returns of each actor, by its name alone and with its context,
// whether anything notifies it.
func notifiedActors(m *model.Model) map[string]bool {
	notified := map[string]bool{}
	for _, c := range m.Contexts {
		for _, actor := range c.Actors {
			notified[actor.Name.Text], notified[actor.QualifiedName()] = false, false
		}
	}
	for _, c := range m.Contexts {
		for _, handler := range c.Handlers {
			for _, notification := range handler.Notifies {
				notified[notification.ActorName.Text] = true
				if notification.Actor != nil {
					notified[notification.Actor.Name.Text] = true
					notified[notification.Actor.QualifiedName()] = true
				}
			}
		}
	}
	return notified
}

func (p *Pass) checkNotified(scenario *model.Scenario, notified map[string]bool) {
	for _, name := range scenario.Then.Notified {
		if told, isActor := notified[name.Text]; isActor && !told {
			p.Report(name.At, "name it under notifies of the handler that tells it", "%q can't be notified: no handler notifies it", name.Text)
		}
	}
}
