package validate

import "github.com/eventstorm/storm/model"

var handlerRepeatedEffect = Rule{
	ID:       "handler/repeated-effect",
	Summary:  "A handler does not send the same message twice.",
	Why:      "What stands there twice by accident happens twice: two mails, two charges.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad:      "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted, OrderStarted]}}\n",
	Good:     "commands: [CreateOrder]\nevents: [OrderStarted]\nhandlers: {CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}}\n",
	Check: func(p *Pass) {
		for handler := range p.Handlers() {
			p.checkRepeated(handler.Name, handler.Raises, handler.Sends, handler.Publishes)
		}
		for process := range p.Processes() {
			for step := range stepsOf(process) {
				p.checkRepeated(step.name, step.sends, step.publishes)
			}
		}
	},
}

// checkRepeated reports a message that goes out twice by its bare name. With a
// condition, a list or data of its own it may well differ.
func (p *Pass) checkRepeated(sender model.Name, effects ...[]*model.Effect) {
	count := 0
	for _, list := range effects {
		count += len(list)
	}
	if count < 2 {
		return
	}
	first := make(map[*model.Element]*model.Effect, count)
	for effect := range inOrder(effects...) {
		message := target(effect)
		if message == nil || effect.When != nil || effect.Each != nil || len(effect.Data) > 0 {
			continue
		}
		if earlier := first[message]; earlier != nil {
			finding := p.Report(effect.Message.At, "take one of the two away, or say with data: what is different",
				"%q sends %q twice, with the same data", sender.Text, effect.Message.Text)
			relate(finding, earlier.Message.At, "the first time")
			continue
		}
		first[message] = effect
	}
}
