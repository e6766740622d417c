package validate

import (
	"iter"

	"github.com/eventstorm/storm/model"
)

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
			p.checkRepeated(handler.Name, inOrder(handler.Raises, handler.Sends, handler.Publishes))
		}
		for process := range p.Processes() {
			for step := range stepsOf(process) {
				p.checkRepeated(step.name, inOrder(step.sends, step.publishes))
			}
		}
	},
}

// checkRepeated reports a message that goes out twice by its bare name. With a
// condition, a list or data of its own it may well differ.
func (p *Pass) checkRepeated(sender model.Name, effects iter.Seq[*model.Effect]) {
	var few [8]*model.Effect
	bare := few[:0]
	for effect := range effects {
		if target(effect) != nil && effect.When == nil && effect.Each == nil && len(effect.Data) == 0 {
			bare = append(bare, effect)
		}
	}
	if len(bare) < 2 {
		return
	}
	first := map[*model.Element]*model.Effect{}
	for _, effect := range bare {
		message := target(effect)
		if earlier := first[message]; earlier != nil {
			finding := p.Report(effect.Message.At, "take one of the two away, or say with data: what is different",
				"%q sends %q twice, with the same data", sender.Text, effect.Message.Text)
			relate(finding, earlier.Message.At, "the first time")
			continue
		}
		first[message] = effect
	}
}
