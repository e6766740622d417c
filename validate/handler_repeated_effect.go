package validate

import "github.com/eventstorm/storm/model"

var handlerRepeatedEffect = Rule{
	ID:       "handler/repeated-effect",
	Summary:  "A handler raises, sends or publishes the same message once.",
	Why:      "What stands there twice by accident happens twice: two mails, two charges.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad:      "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted, OrderStarted]}}\n",
	Good:     "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			p.checkRepeated(handler.Name, "raises", handler.Raises)
			p.checkRepeated(handler.Name, "sends", handler.Sends)
			p.checkRepeated(handler.Name, "publishes", handler.Publishes)
		}
		for process := range p.Processes() {
			for step := range stepsOf(process) {
				p.checkRepeated(step.name, "sends", step.sends)
				p.checkRepeated(step.name, "publishes", step.publishes)
			}
		}
	},
}

// checkRepeated reports a message that goes out twice by its bare name. With a
// condition, a list or data of its own it may well differ.
func (p *Pass) checkRepeated(sender model.Name, verb string, effects []*model.Effect) {
	if len(effects) < 2 {
		return
	}
	first := make(map[*model.Element]*model.Effect, len(effects))
	for _, effect := range effects {
		message := target(effect)
		if message == nil || effect.When != nil || effect.Each != nil || len(effect.Data) > 0 {
			continue
		}
		if earlier := first[message]; earlier != nil {
			finding := p.Report(effect.Message.At, "take one of the two away, or say with data: what is different",
				"%q %s %q twice, with the same data", sender.Text, verb, effect.Message.Text)
			relate(finding, earlier.Message.At, "the first time")
			continue
		}
		first[message] = effect
	}
}
