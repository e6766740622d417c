package validate

import (
	"fmt"
	"iter"

	"github.com/eventstorm/storm/model"
)

// Pass is one rule at work on one model. It is made by Run and is not safe
// for concurrent use.
type Pass struct {
	Model *model.Model

	rule     *Rule
	findings []model.Diagnostic
}

// Contexts yields the contexts whose level is high enough for the rule.
func (p *Pass) Contexts() iter.Seq[*model.Context] {
	return func(yield func(*model.Context) bool) {
		for _, context := range p.Model.Contexts {
			if context.Level >= p.rule.From && !yield(context) {
				return
			}
		}
	}
}

// Report adds a finding of the rule. The message quotes the name and says what
// was expected; the hint says what to do next.
func (p *Pass) Report(at model.Range, hint, format string, arguments ...any) *model.Diagnostic {
	p.findings = append(p.findings, model.Diagnostic{
		Rule:     p.rule.ID,
		Severity: p.rule.Severity,
		Message:  fmt.Sprintf(format, arguments...),
		Hint:     hint,
		At:       at,
	})
	return &p.findings[len(p.findings)-1]
}

// Run applies rules to a model and returns their findings, sorted by place.
// The model is not changed.
func Run(m *model.Model, rules []Rule) []model.Diagnostic {
	var findings []model.Diagnostic
	for i := range rules {
		pass := &Pass{Model: m, rule: &rules[i]}
		rules[i].Check(pass)
		findings = append(findings, pass.findings...)
	}
	return model.SortDiagnostics(findings)
}
