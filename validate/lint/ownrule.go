package lint

import (
	"slices"
	"strings"
	"unicode"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

// An ownRule is a rule of a team's own, compiled for each kind of element
// that it is about.
type ownRule struct {
	*model.OwnRule
	context  *model.Context // whose elements it is about; nil: all
	programs []ownProgram
}

// An ownProgram is an own rule for one kind of element.
type ownProgram struct {
	subject             *subject
	around              *subject            // the context
	when, that          *expression.Program // when may be nil
	message, hint       *expression.Program // nil: a text, or nothing
	ofElement, ofAround map[string]bool     // the properties that they mention
}

// The variables of an own rule.
const (
	elementVariable = "element"
	contextVariable = "context"
)

// maxOwnRules bounds the own rules of a model.
const maxOwnRules = 200

// isRuleID reports whether a text is a group and a name with a slash between
// them, both of letters, digits and hyphens.
func isRuleID(text string) bool {
	group, name, found := strings.Cut(text, "/")
	return found && isRuleWord(group) && isRuleWord(name)
}

func isRuleWord(text string) bool {
	return text != "" && text[0] != '-' && !strings.ContainsFunc(text, func(letter rune) bool {
		return letter != '-' && !unicode.IsLetter(letter) && !unicode.IsDigit(letter) && !unicode.IsMark(letter)
	})
}

// addOwnRules compiles the own rules of all sections and adds them to the
// catalog.
func (c *catalog) addOwnRules(sections []*section, book *notebook) {
	if !slices.ContainsFunc(sections, func(s *section) bool { return len(s.Own) > 0 }) {
		return
	}
	compiler := &ownCompiler{notebook: book, subjects: subjects()}
	count := 0
	for _, section := range sections {
		for _, written := range section.Own {
			if count++; count > maxOwnRules {
				book.add(model.Diagnostic{Rule: invalidOwnRule, Message: "there are more than 200 own rules", Hint: "remove some", At: written.ID.At})
				return
			}
			if !c.takesID(written, book) {
				continue
			}
			rule := &ownRule{OwnRule: written, context: section.Context}
			compiler.compile(rule)
			added := &known{id: written.ID.Text, severity: model.SeverityWarning, own: rule, off: written.Strictness == model.StrictnessOff}
			if written.Strictness > model.StrictnessOff {
				added.severity = severityOf(written.Strictness)
			}
			c.add(added)
		}
	}
}

// takesID reports whether the id of an own rule is one, and free.
func (c *catalog) takesID(rule *model.OwnRule, book *notebook) bool {
	id := rule.ID.Text
	group, _, _ := strings.Cut(id, "/")
	invalid := func(message, hint string) bool {
		book.add(model.Diagnostic{Rule: invalidOwnRule, Message: message, Hint: hint, At: rule.ID.At})
		return false
	}
	switch earlier := c.rules[id]; {
	case earlier != nil && earlier.own != nil:
		book.add(model.Diagnostic{
			Rule: invalidOwnRule, Message: "there are two own rules " + quote(id), Hint: "rename one of them", At: rule.ID.At,
			Related: []model.Related{{Message: "the other one", At: earlier.own.ID.At}},
		})
		return false
	case !isRuleID(id):
		return invalid(quote(id)+" is not the id of a rule", "write a group and a name of letters, digits and hyphens, such as team/small-aggregates")
	case c.hasGroup(id):
		return invalid("the group "+quote(group+"/")+" is for rules of storm", "begin the id with another word, such as "+quote("team"+strings.TrimPrefix(id, group)))
	}
	return true
}

// An ownCompiler compiles own rules.
type ownCompiler struct {
	*notebook
	subjects []subject
}

func (c *ownCompiler) compile(rule *ownRule) {
	if len(rule.For) == 0 {
		c.invalid(rule.ID.At, "the rule "+quote(rule.ID.Text)+" does not say what it is about", "write for with a kind of element, such as for: aggregate")
	}
	if rule.That == nil {
		c.invalid(rule.ID.At, "the rule "+quote(rule.ID.Text)+" does not say what must hold", "write that with a condition, such as that: len(element.events) < 10")
		return
	}
	for _, kind := range rule.For {
		at := slices.IndexFunc(c.subjects, func(s subject) bool { return s.word == kind.Text })
		if at < 0 {
			c.unknownKind(kind)
			continue
		}
		rule.programs = append(rule.programs, c.program(rule.OwnRule, &c.subjects[at]))
	}
}

func (c *ownCompiler) invalid(at model.Range, message, hint string) {
	c.add(model.Diagnostic{Rule: invalidOwnRule, Message: message, Hint: hint, At: at})
}

func (c *ownCompiler) unknownKind(kind model.Name) {
	words := make([]string, len(c.subjects))
	for i, subject := range c.subjects {
		words[i] = subject.word
	}
	c.invalid(kind.At, "there is no kind of element "+quote(kind.Text), or(didYouMean(kind.Text, words), "there is "+strings.Join(words, ", ")))
}

// program compiles the expressions of a rule for one kind of element. What is
// wrong with them is reported, and they are nil then.
func (c *ownCompiler) program(rule *model.OwnRule, about *subject) ownProgram {
	around := &c.subjects[0]
	scope := expression.NewScope(
		expression.Variable{Name: elementVariable, Type: about.shape},
		expression.Variable{Name: contextVariable, Type: around.shape},
	)
	made := ownProgram{
		subject: about,
		around:  around,
		when:    c.expression(rule.When, scope, truthType),
		that:    c.expression(rule.That, scope, truthType),
		message: c.expression(rule.Message.Expression, scope, textType),
		hint:    c.expression(rule.Hint.Expression, scope, textType),
	}
	if rule.When != nil && made.when == nil {
		made.that = nil
	}
	all := []*expression.Program{made.when, made.that, made.message, made.hint}
	made.ofElement, made.ofAround = about.mentions(elementVariable, all...), around.mentions(contextVariable, all...)
	return made
}

func (c *ownCompiler) expression(e *model.Expression, scope *expression.Scope, wanted *value.Type) *expression.Program {
	if e == nil {
		return nil
	}
	own := *e // compiled once for each kind
	c.notices = append(c.notices, own.Compile(scope, wanted)...)
	return own.Program
}
