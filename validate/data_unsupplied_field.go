package validate

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

var dataUnsuppliedField = Rule{
	ID:       "data/unsupplied-field",
	Summary:  "Each field of a message is supplied where the message is sent.",
	Why:      "A field that nothing supplies is a question nobody answered: where does this information come from? (Adam Dymitruk, Event Modeling: the information completeness check.)",
	From:     model.LevelDesign,
	Severity: model.SeverityError,
	Bad: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
`,
	Good: `level: design
aggregates: {Order: {id: orderId}}
commands: {CreateOrder: {aggregate: Order, creates: true, data: {orderId: uuid, total: money}}}
events: {OrderStarted: {aggregate: Order, data: {orderId: uuid, total: money}}}
handlers:
  CreateOrderHandler: {handles: CreateOrder, raises: [OrderStarted]}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, effect := range effectsOf(context) {
				p.checkSupply(effect)
			}
		}
	},
}

func (p *Pass) checkSupply(effect *model.Effect) {
	for _, supply := range effect.Supply {
		if !supply.Missing() || filledByRun(effect, supply.Field) || isUnknownType(supply.Field) || mayBeItself(effect, supply.Field) {
			continue
		}
		variables := effect.Scope.Variables()
		if slices.ContainsFunc(variables, isUnknown) {
			return // what is unresolved may have the field
		}
		field := supply.Field.Name.Text
		finding := p.Report(effect.Message.At,
			"give it under data, as in {data: {"+field+": =…}}, or add a field "+field+" to what comes in",
			"nothing supplies %q of %q: %s of this name", field, effect.Message.Text, haveNoField(variables))
		relate(finding, supply.Field.Name.At, "the field")
	}
}

// isUnknown reports whether it is not known which fields a variable has.
func isUnknown(v expression.Variable) bool { return v.Type == nil || v.Type.Kind == value.Any }

// mayBeItself reports whether a field may be the reference to the aggregate
// that raises the event, which is not resolved.
func mayBeItself(effect *model.Effect, field *model.Field) bool {
	event := effect.Event
	return event != nil && event.Aggregate == nil && !event.AggregateName.IsZero() && field.Type.Kind == value.Reference
}

// filledByRun reports whether a field is the identity of an aggregate that a
// command creates, which the run counts out. Of an unresolved aggregate any may
// be.
func filledByRun(effect *model.Effect, field *model.Field) bool {
	command := effect.Command
	if command == nil || !command.Creates || command.Aggregate == nil {
		return command != nil && !command.AggregateName.IsZero() && command.Aggregate == nil
	}
	return command.Aggregate.IdentityField() == field.Name.Text
}

// haveNoField says in words that variables have no field.
func haveNoField(variables []expression.Variable) string {
	names := make([]string, len(variables))
	for i, variable := range variables {
		names[i] = variable.Name
	}
	switch last := len(names) - 1; last {
	case -1:
		return "there is nothing that has a field"
	case 0:
		return names[0] + " has no field"
	default:
		return "neither " + strings.Join(names[:last], ", ") + " nor " + names[last] + " has a field"
	}
}
