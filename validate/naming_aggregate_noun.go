package validate

import (
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

var namingAggregateNoun = Rule{
	ID:       "naming/aggregate-noun",
	Summary:  "An aggregate is named by a noun, not as an event or a command.",
	Why:      "An aggregate is a thing that lives on while much happens to it. One that is named OrderPlaced was cut along a step of a process, and its rules end up in several places.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad:      "level: process\naggregates: [OrderPlaced]\ncommands: {PlaceOrder: {aggregate: OrderPlaced, creates: true}}\nevents: [OrderConfirmed]\nhandlers: {PlaceOrderHandler: {handles: PlaceOrder, raises: [OrderConfirmed]}}\n",
	Good:     "level: process\naggregates: [Order]\ncommands: {PlaceOrder: {aggregate: Order, creates: true}}\nevents: [OrderConfirmed]\nhandlers: {PlaceOrderHandler: {handles: PlaceOrder, raises: [OrderConfirmed]}}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			// In other languages the participle follows its noun in names of things too.
			if !isIn(context, naming.English, naming.German) {
				continue
			}
			checker := checkerFor(context)
			for _, aggregate := range context.Aggregates {
				p.checkNoun(aggregate.Name, checker)
			}
		}
	},
}

// onlyVerbs are verbs that no English noun begins with.
var onlyVerbs = map[string]bool{
	"activate": true, "allocate": true, "approve": true, "assign": true, "authorise": true, "authorize": true,
	"calculate": true, "cancel": true, "compute": true, "confirm": true, "create": true, "deactivate": true,
	"delete": true, "deliver": true, "fulfil": true, "fulfill": true, "generate": true, "get": true,
	"maintain": true, "manage": true, "notify": true, "publish": true, "receive": true, "reject": true,
	"remove": true, "send": true, "submit": true, "validate": true, "verify": true,
}

func (p *Pass) checkNoun(name model.Name, checker *naming.Checker) {
	var few [8]string
	words := naming.AppendWords(few[:0], name.Text)
	if len(words) < 2 {
		return
	}
	event, command := checker.Event(name.Text).Answer, checker.Command(name.Text).Answer
	switch {
	case event == naming.Yes && command == naming.No:
		p.Report(name.At, "name it by the thing that it happened to", "the aggregate %q is named like an event, not by a noun", name.Text)
	case command == naming.Yes && onlyVerbs[strings.ToLower(words[0])]:
		p.Report(name.At, "name it by the thing that is to change", "the aggregate %q is named like a command, not by a noun", name.Text)
	}
}
