package model

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// OwnRule is a rule of a team's own: a condition that must hold for each
// element of some kinds. Its expressions are compiled by package
// validate/lint, which knows what there is to see of an element.
type OwnRule struct {
	ID          Name // such as "team/small-aggregates"
	Description Name
	For         []Name      // kinds of elements, such as "aggregate"
	When        *Expression // the rule is about those for which this holds; nil: all
	That        *Expression // what must hold
	Message     Wording     // of a finding
	Hint        Wording
	Strictness  Strictness // StrictnessUnset: warning
}

// Wording is a text, or an expression that gives one.
type Wording struct {
	Text       Name
	Expression *Expression // nil: the text as it is
}

// IsZero reports whether nothing was written.
func (w *Wording) IsZero() bool { return w.Text.IsZero() && w.Expression == nil }

var ownRuleForm = form[OwnRule]{
	noun:    "own rule",
	summary: "A condition that must hold for each element of a kind. Its expressions see element and context.",
	otherWords: map[string]string{
		"kind": "write for", "element": "write for", "elements": "write for", "kinds": "write for", "if": "write when", "condition": "write that",
		"check": "write that", "assert": "write that", "requires": "write that", "level": "write severity", "else": "write message", "id": "the id is the name of the rule: own: {team/rule: {…}}",
	},
	keys: []key[OwnRule]{
		described("Aggregates stay small enough to be understood.", func(o *OwnRule) *Name { return &o.Description }),
		{
			name: "for", summary: "The kinds of elements that it is about.", standard: "needed",
			example: "for: [command, event]", binding: mentions("a kind of element", func(o *OwnRule) *[]Name { return &o.For }),
		},
		{
			name: "when", summary: "It is only about elements for which this holds.", standard: "all of the kind",
			example: "when: context.level == \"design\"", binding: condition(func(o *OwnRule) **Expression { return &o.When }),
		},
		{
			name: "that", summary: "What must hold for each of them.", standard: "needed",
			example: "that: len(element.events) < 10", binding: condition(func(o *OwnRule) **Expression { return &o.That }),
		},
		{
			name: "message", summary: "What a finding says; behind = an expression that gives a text.", standard: "that the element breaks the rule",
			example: "message: =\"the aggregate \" + element.name + \" has too many events\"", binding: worded(func(o *OwnRule) *Wording { return &o.Message }),
		},
		{
			name: "hint", summary: "What to do about it; behind = an expression that gives a text.", standard: "none",
			example: "hint: split it along its invariants", binding: worded(func(o *OwnRule) *Wording { return &o.Hint }),
		},
		{
			name: "severity", summary: "How much its findings matter.", standard: "warning",
			example: "severity: error", binding: word(severityWords, func(o *OwnRule, i int, _ Range) { o.Strictness = strictnessOf(i) }),
		},
	},
}

func newOwnRule(name Name) *OwnRule { return &OwnRule{ID: name} }

// shortOwnRule refuses a scalar: a rule says what must hold.
func shortOwnRule(r *reader, _ *OwnRule, body *yaml.Node) {
	r.wrongType(body, "write {for: aggregate, that: len(element.events) < 10}", "the keys of an own rule")
}

// worded binds a key to a text, or to an expression behind "=".
func worded[T any](field func(*T) *Wording) binding[T] {
	return binding[T]{
		shape: textShape{"a sentence, or an expression behind ="},
		read: func(r *reader, node *yaml.Node, into *T) {
			if node.Kind == yaml.ScalarNode && strings.HasPrefix(node.Value, "=") {
				field(into).Expression = r.expression(node)
				return
			}
			field(into).Text = r.text(node)
		},
	}
}
