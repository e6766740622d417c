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
	tuning   Tuning
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

// Option returns the value of an option of the rule in a context: what the
// tuning says, or the option's default. It panics if the rule has no option of
// that name.
func (p *Pass) Option(name string, in *model.Context) int {
	for _, option := range p.rule.Options {
		if option.Name != name {
			continue
		}
		if p.tuning != nil {
			if value, set := p.tuning(p.rule.ID, name, in); set {
				return value
			}
		}
		return option.Default
	}
	panic("validate: rule " + p.rule.ID + " has no option " + name)
}

// Tuning says what a team set an option of a rule to in a context, and whether
// it set it at all. It must be safe for concurrent use.
type Tuning func(rule, option string, in *model.Context) (value int, set bool)

// Run applies rules to a model, whether they are off or not, and returns their
// findings, sorted by place. A nil tuning leaves every option at its default.
// The model is not changed.
func Run(m *model.Model, rules []Rule, tuning Tuning) []model.Diagnostic {
	var findings []model.Diagnostic
	for i := range rules {
		pass := &Pass{Model: m, rule: &rules[i], tuning: tuning}
		rules[i].Check(pass)
		findings = append(findings, pass.findings...)
	}
	return model.SortDiagnostics(findings)
}
