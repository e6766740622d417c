package lint

import (
	"errors"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// The bounds of the work of own rules, in the units of an evaluation: of one
// of them, and of all together.
const (
	ownBudget      = 100_000
	ownTotalBudget = 50_000_000
)

// An ownRun applies own rules to a model.
type ownRun struct {
	*notebook
	environment expression.Environment
	left        int
	findings    []model.Diagnostic
}

func runOwnRules(m *model.Model, rules []*known, book *notebook) []model.Diagnostic {
	run := &ownRun{notebook: book, left: ownTotalBudget}
	run.environment.Variables = make([]value.Value, 2)
	for _, rule := range rules {
		run.rule(m, rule)
	}
	return run.findings
}

func (r *ownRun) rule(m *model.Model, rule *known) {
	for i := range rule.own.programs {
		program := &rule.own.programs[i]
		if program.that == nil {
			continue
		}
		for _, context := range m.Contexts {
			if (rule.own.context == nil || rule.own.context == context) && !r.elements(m, rule, program, context) {
				return
			}
		}
	}
}

// elements applies a rule to the elements of a context. It reports false when
// the rule failed.
func (r *ownRun) elements(m *model.Model, rule *known, program *ownProgram, context *model.Context) bool {
	if len(program.ofAround) > 0 {
		r.environment.Variables[1] = program.around.record(context, program.ofAround)
	}
	for _, element := range program.subject.of(context) {
		r.environment.Variables[0] = program.subject.record(element, program.ofElement)
		at := elementPlace(m, element)
		if failed, err := r.check(rule, program, element, at); err != nil {
			r.failed(rule, failed, at, err)
			return false
		}
	}
	return true
}

// check applies a rule to an element. It returns the expression that could not
// be computed, if any.
func (r *ownRun) check(rule *known, program *ownProgram, element any, at model.Range) (*model.Expression, error) {
	own := rule.own
	if program.when != nil {
		if holds, err := r.holds(program.when); err != nil || !holds {
			return own.When, err
		}
	}
	if holds, err := r.holds(program.that); err != nil || holds {
		return own.That, err
	}
	finding := model.Diagnostic{Rule: rule.id, Severity: rule.severity, At: at, Message: own.Message.Text.Text, Hint: own.Hint.Text.Text}
	if finding.Message == "" {
		finding.Message = "the " + nounOf(program.subject.word) + " " + quote(nameOf(element)) + " breaks the rule: " + own.That.Text
	}
	for _, wording := range []struct {
		program *expression.Program
		written *model.Expression
		into    *string
	}{{program.message, own.Message.Expression, &finding.Message}, {program.hint, own.Hint.Expression, &finding.Hint}} {
		if wording.program == nil {
			continue
		}
		text, err := wording.program.Evaluate(r.begin())
		if err = r.charge(err); err != nil {
			return wording.written, err
		}
		*wording.into = shortened(text.Text())
	}
	r.findings = append(r.findings, finding)
	return nil, nil
}

// maxWording bounds a computed message, in bytes.
const maxWording = 2000

func shortened(text string) string {
	if len(text) <= maxWording {
		return text
	}
	return strings.ToValidUTF8(text[:maxWording], "") + "…"
}

var errOwnBudget = errors.New("own rules took too much work together")

// begin prepares for an evaluation.
func (r *ownRun) begin() *expression.Environment {
	r.environment.Budget = max(1, min(ownBudget, r.left))
	return &r.environment
}

func (r *ownRun) holds(program *expression.Program) (bool, error) {
	holds, err := program.Holds(r.begin())
	return holds, r.charge(err)
}

// charge takes the work of an evaluation, and a little for the evaluation
// itself, off what all of them may do.
func (r *ownRun) charge(err error) error {
	const overhead = 10
	r.left -= r.environment.Work() + overhead
	if r.left < 0 {
		return errOwnBudget
	}
	return err
}

// failed reports that an expression could not be computed for an element.
func (r *ownRun) failed(rule *known, e *model.Expression, element model.Range, err error) {
	notice := model.Diagnostic{Rule: failedOwnRule, Hint: "mend it: the rule is not applied to further elements", At: e.At}
	reason := err.Error()
	var fault *expression.EvaluationError
	if errors.As(err, &fault) {
		notice.At, reason = e.Part(fault.Start, fault.End), fault.Message
		notice.Hint = or(fault.Hint, notice.Hint)
	}
	notice.Message = "the rule " + quote(rule.id) + " can't be computed: " + reason
	if !element.IsZero() {
		notice.Related = []model.Related{{Message: "for this element", At: element}}
	}
	r.add(notice)
}

// nounOf returns the word for a kind in a sentence.
func nounOf(word string) string {
	switch word {
	case "readModel":
		return "read model"
	case "external":
		return "external system"
	default:
		return word
	}
}

func nameOf(element any) string {
	if context, is := element.(*model.Context); is {
		return context.Name.Text
	}
	return element.(model.Declared).Declaration().Name.Text
}

// elementPlace returns the place of an element's name; a context without one
// is where its first document begins.
func elementPlace(m *model.Model, element any) model.Range {
	context, is := element.(*model.Context)
	switch {
	case !is:
		return element.(model.Declared).Declaration().Name.At
	case !context.Name.IsZero():
		return context.Name.At
	}
	for _, document := range m.Documents {
		if document.Context == context {
			return document.At.Source().Range(document.At.Start().Offset, document.At.Start().Offset)
		}
	}
	return model.Range{}
}
