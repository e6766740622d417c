package validate

import (
	"fmt"
	"iter"
	"strings"

	"github.com/eventstorm/storm/model"
)

// Pass is one rule at work on one model. It is made by Run and is not safe
// for concurrent use.
type Pass struct {
	Model *model.Model

	rule     *Rule
	tuning   Tuning
	facts    *facts
	proposed map[namesake]bool // new names, of reportRenaming
	findings []model.Diagnostic
}

// Contexts yields the contexts whose level is high enough for the rule.
func (p *Pass) Contexts() iter.Seq[*model.Context] {
	return func(yield func(*model.Context) bool) {
		for _, context := range p.Model.Contexts {
			if p.asks(context) && !yield(context) {
				return
			}
		}
	}
}

// asks reports whether the level of a context is high enough for the rule.
func (p *Pass) asks(c *model.Context) bool { return c.Level >= p.rule.From }

// Commands yields the commands of the contexts that the rule applies to, in
// declared order; Events and the others do the same for their kinds.
func (p *Pass) Commands() iter.Seq[*model.Command] {
	return each(p, func(c *model.Context) []*model.Command { return c.Commands })
}

// Aggregates yields the aggregates; see Commands.
func (p *Pass) Aggregates() iter.Seq[*model.Aggregate] {
	return each(p, func(c *model.Context) []*model.Aggregate { return c.Aggregates })
}

// Events yields the events; see Commands.
func (p *Pass) Events() iter.Seq[*model.Event] {
	return each(p, func(c *model.Context) []*model.Event { return c.Events })
}

// Handlers yields the handlers; see Commands.
func (p *Pass) Handlers() iter.Seq[*model.Handler] {
	return each(p, func(c *model.Context) []*model.Handler { return c.Handlers })
}

// Processes yields the processes; see Commands.
func (p *Pass) Processes() iter.Seq[*model.Process] {
	return each(p, func(c *model.Context) []*model.Process { return c.Processes })
}

// ReadModels yields the read models; see Commands.
func (p *Pass) ReadModels() iter.Seq[*model.ReadModel] {
	return each(p, func(c *model.Context) []*model.ReadModel { return c.ReadModels })
}

// Scenarios yields the scenarios; see Commands.
func (p *Pass) Scenarios() iter.Seq[*model.Scenario] {
	return each(p, func(c *model.Context) []*model.Scenario { return c.Scenarios })
}

// elementsIn returns the elements of a context, kind by kind, each kind in
// declared order.
func (p *Pass) elementsIn(c *model.Context) []*model.Element {
	return p.facts.inContext()[c]
}

// each yields elements of one kind.
func each[E any](p *Pass, of func(*model.Context) []E) iter.Seq[E] {
	return func(yield func(E) bool) {
		for context := range p.Contexts() {
			for _, element := range of(context) {
				if !yield(element) {
					return
				}
			}
		}
	}
}

// Report adds a finding of the rule. The message quotes the name and says what
// was expected; the hint says what to do next. The verb %q puts a text in
// quotation marks and leaves it as it is, in any script. The finding that is
// returned may be completed until the next one is reported.
func (p *Pass) Report(at model.Range, hint, format string, arguments ...any) *model.Diagnostic {
	p.findings = append(p.findings, model.Diagnostic{
		Rule:     p.rule.ID,
		Severity: p.rule.Severity,
		Message:  fmt.Sprintf(strings.ReplaceAll(format, "%q", `"%s"`), arguments...),
		Hint:     hint,
		At:       at,
	})
	return &p.findings[len(p.findings)-1]
}

// relate adds another place to a finding.
func relate(finding *model.Diagnostic, at model.Range, message string) {
	finding.Related = append(finding.Related, model.Related{Message: message, At: at})
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
