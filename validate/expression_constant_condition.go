package validate

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

var expressionConstantCondition = Rule{
	ID:       "expression/constant-condition",
	Summary:  "A guard, an invariant or a condition holds sometimes, and sometimes not.",
	Why:      "One that always holds protects nothing, and one that never does stops everything behind it. Neither shows in a run that goes well.",
	From:     model.LevelProcess,
	Severity: model.SeverityWarning,
	Bad: `commands: {CreateOrder: {data: {units: int}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.units < 10 or command.units > 0], raises: [OrderStarted]}}
`,
	Good: `commands: {CreateOrder: {data: {units: int}}}
events: [OrderStarted]
handlers: {CreateOrderHandler: {handles: CreateOrder, requires: [command.units < 10 and command.units > 0], raises: [OrderStarted]}}
`,
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			visitor(p.checkConstant).context(context)
			for _, handler := range context.Handlers {
				p.checkContradiction(handler.Requires, roleGuard)
			}
			for _, aggregate := range context.Aggregates {
				p.checkContradiction(aggregate.Invariants, roleInvariant)
			}
		}
	},
}

// constantEffects says what a condition does that always, or never, holds.
var constantEffects = map[role][2]string{
	roleCondition: {"never holds, so what depends on it never happens", "always holds, so it decides nothing"},
	roleGuard:     {"never holds, so each command is rejected", "always holds, so it guards nothing"},
	roleInvariant: {"never holds, so each change is rejected", "always holds, so it protects nothing"},
}

func (p *Pass) checkConstant(e *model.Expression, as role) {
	effects, isCondition := constantEffects[as]
	if !isCondition || e.Program == nil {
		return
	}
	hint := "compare with the data at hand, or take the condition away"
	holds, known := constantTruth(e)
	if chain, is := chainOf(e.Text); !known && is && chain.constant() {
		holds, known = chain.any, true
		hint = "did you mean " + chain.other() + " in place of " + chain.word + "?"
	}
	if !known {
		return
	}
	effect := effects[0]
	if holds {
		effect = effects[1]
	}
	p.Report(e.At, hint, "the condition %q %s", e.Text, effect)
}

// checkContradiction reports a condition that never holds together with one
// before it, which has to hold too.
func (p *Pass) checkContradiction(conditions []*model.Condition, as role) {
	if len(conditions) < 2 {
		return
	}
	chains := make([]chain, 0, len(conditions))
	earlier := make([]*model.Condition, 0, len(conditions))
	for _, condition := range conditions[:min(len(conditions), maxChain)] {
		read, is := chainOf(condition.That.Text)
		if !is || condition.That.Program == nil {
			continue
		}
		if at := slices.IndexFunc(chains, func(c chain) bool { return c.excludes(&read) }); at >= 0 {
			effect := strings.TrimPrefix(constantEffects[as][0], "never holds, ")
			finding := p.Report(condition.That.At, "make one condition of the two that can hold, or take one away",
				"the condition %q never holds together with %q, %s", condition.That.Text, earlier[at].That.Text, effect)
			relate(finding, earlier[at].That.At, "the other one")
			continue
		}
		chains, earlier = append(chains, read), append(earlier, condition)
	}
}

// constantTruth returns what a condition is always, if that can be told: it
// reads nothing, or it compares a thing with itself. A chain tells of others.
func constantTruth(e *model.Expression) (holds, known bool) {
	if result, constant := e.Program.Constant(); constant {
		return result.Bool(), true
	}
	left, rest, _ := strings.Cut(strings.TrimSpace(e.Text), " ")
	operator, right, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if left != strings.TrimSpace(right) || strings.Contains(left, "(") {
		return false, false
	}
	switch operator {
	case "==", "<=", ">=":
		return true, true
	case "!=", "<", ">":
		return false, true
	}
	return false, false
}
