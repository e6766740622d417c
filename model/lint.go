package model

import "gopkg.in/yaml.v3"

// Lint is what a team decided about the rules that check its model: the lint
// section of a document, or a file of its own. Nothing of it is resolved here:
// which rules there are is known by package validate.
type Lint struct {
	At        Range    // of the section, or the beginning of the file
	Context   *Context // whose findings it is about; nil: those of the whole model
	Rules     []*RuleSetting
	Overrides []*Override
	Own       []*OwnRule
}

// RuleSetting is what was decided about one rule, or about a group of rules.
type RuleSetting struct {
	Rule       Name // an id such as "flow/loop", or a group such as "naming/*"
	Strictness Strictness
	Allow      []Name // names of elements that may break it, with * for any characters
	Options    []*OptionSetting
}

// OptionSetting is a number that tunes a rule.
type OptionSetting struct {
	Name  Name
	Value int
}

// Strictness says how much a finding of a rule matters to a team.
type Strictness uint8

// The strictnesses.
const (
	StrictnessUnset Strictness = iota // nothing was decided
	StrictnessOff                     // the rule is not applied
	StrictnessInfo
	StrictnessWarning
	StrictnessError
)

// String returns the word used in a model: "off", "info", "warning", "error",
// or nothing.
func (s Strictness) String() string { return strictnessWords[s] }

var strictnessWords = []string{"", "off", "info", "warning", "error"}

// severityWords are what may be written for a strictness, the most serious
// first.
var severityWords = []string{"error", "warning", "info", "off"}

// strictnessOf returns the strictness of an index into severityWords.
func strictnessOf(index int) Strictness { return StrictnessError - Strictness(index) }

// Override is what was decided about rules in a part of the model.
type Override struct {
	At       Range
	Contexts []Name // names of contexts, with * for any characters; empty: all
	Paths    []Name // files, with * within a folder and ** across; empty: all
	Rules    []*RuleSetting
}

var lintForm = form[Lint]{
	noun:    "lint section",
	summary: "What a team decided about the rules that check its model.",
	otherWords: map[string]string{
		"severity": "a severity belongs to a rule: rules: {flow/loop: warning}", "severities": "write rules", "disable": "write rules: {flow/loop: off}",
		"disabled": "write rules: {flow/loop: off}", "off": "write rules: {flow/loop: off}", "ignore": "write overrides with the paths, or a comment # storm:ignore RULE -- reason",
		"custom": "write own", "customrules": "write own", "ownrules": "write own", "extends": "there is one shared file, named with --config",
	},
	keys: []key[Lint]{
		{
			name: "rules", summary: "What is decided about a rule, or a group of rules: its severity or off, or the long form.", standard: "what each rule says of itself",
			example: "rules: {naming/*: info, flow/loop: off}", binding: ruleSettings(func(l *Lint) *[]*RuleSetting { return &l.Rules }),
		},
		{
			name: "overrides", summary: "What is decided otherwise for some contexts or files; the last one that fits counts.", standard: "none",
			example: "overrides: [{contexts: Legacy*, rules: {naming/*: off}}]",
			binding: listed(formShape[Override]{&overrideForm}, readOverride, func(l *Lint) *[]*Override { return &l.Overrides }),
		},
		{
			name: "own", summary: "Rules of the team's own.", standard: "none",
			example: "own: {team/small-aggregates: {for: aggregate, that: len(element.events) < 10}}", binding: collected(&ownRuleForm, newOwnRule, shortOwnRule, func(l *Lint) *[]*OwnRule { return &l.Own }),
		},
	},
}

func ruleSettings[T any](field func(*T) *[]*RuleSetting) binding[T] {
	return collected(&ruleSettingForm, newRuleSetting, shortRuleSetting, field)
}

var ruleSettingForm = form[RuleSetting]{
	noun:    "rule setting",
	summary: "What is decided about a rule, or about a group such as naming/*.",
	short:   "error, warning, info or off",
	otherWords: map[string]string{
		"level": "write severity", "ignore": "write allow", "except": "write allow", "exceptions": "write allow", "names": "write allow",
	},
	keys: []key[RuleSetting]{
		{
			name: "severity", summary: "How much its findings matter. A severity also switches on a rule that is off.", standard: "the rule's own",
			example: "severity: warning", binding: word(severityWords, func(s *RuleSetting, i int, _ Range) { s.Strictness = strictnessOf(i) }),
		},
		{
			name: "allow", summary: "Names of elements that may break the rule; * stands for any characters.", standard: "none",
			example: "allow: [PingPong, \"Legacy*\"]", binding: mentions("the name of an element", func(s *RuleSetting) *[]Name { return &s.Allow }),
		},
		{
			name: "options", summary: "Numbers that tune the rule.", standard: "the rule's own",
			example: "options: {most: 8}", binding: options(),
		},
	},
}

func newRuleSetting(name Name) *RuleSetting { return &RuleSetting{Rule: name} }

func shortRuleSetting(r *reader, setting *RuleSetting, body *yaml.Node) {
	if i, ok := r.option(body, severityWords); ok {
		setting.Strictness = strictnessOf(i)
	}
}

// options reads a mapping of names to whole numbers.
func options() binding[RuleSetting] {
	number := integer(0, func(o *OptionSetting, value int, _ Range) { o.Value = value })
	return binding[RuleSetting]{
		shape: mapShape{"options with their numbers", number.shape},
		read: func(r *reader, node *yaml.Node, into *RuleSetting) {
			r.mapping(node, "set of options", func(name Name, value *yaml.Node) {
				option := &OptionSetting{Name: name}
				number.read(r, value, option)
				into.Options = append(into.Options, option)
			})
		},
	}
}

var overrideForm = form[Override]{
	noun:    "override",
	summary: "What is decided about rules in a part of the model. With contexts and paths, both must fit.",
	otherWords: map[string]string{
		"files": "write paths", "path": "write paths", "context": "write contexts",
	},
	keys: []key[Override]{
		{
			name: "contexts", summary: "Names of bounded contexts; * stands for any characters.", standard: "all",
			example: "contexts: [Legacy, Old*]", binding: mentions("the name of a bounded context", func(o *Override) *[]Name { return &o.Contexts }),
		},
		{
			name: "paths", summary: "Files, as seen from the file that says this; * stands for any characters within a folder, ** for any across folders.", standard: "all",
			example: "paths: [\"legacy/**\", \"*-old.storm.yaml\"]", binding: mentions("a file", func(o *Override) *[]Name { return &o.Paths }),
		},
		{
			name: "rules", summary: "What is decided about rules there.", standard: "needed",
			example: "rules: {naming/*: off}", binding: ruleSettings(func(o *Override) *[]*RuleSetting { return &o.Rules }),
		},
	},
}

func readOverride(r *reader, node *yaml.Node) *Override {
	override := &Override{At: r.rangeOf(node)}
	overrideForm.read(r, node, override)
	return override
}

// ReadLint reads a file that holds no more than what a lint section says. The
// decisions are never nil and as complete as the text allows.
func ReadLint(source *Source) (*Lint, []Diagnostic) {
	lint := &Lint{At: source.Range(0, 0)}
	diagnostics, text := source.readable()
	if !text {
		return lint, diagnostics
	}
	chunks, problems := source.documents()
	diagnostics = append(diagnostics, problems...)
	for i, each := range chunks {
		if i > 0 {
			diagnostics = append(diagnostics, Diagnostic{
				Rule: "syntax/too-many", Severity: SeverityError,
				Message: "a file of decisions about rules is one document, this begins another",
				Hint:    "remove the line ---", At: source.lineRange(each.firstLine),
			})
			break
		}
		diagnostics = append(diagnostics, each.readLint(lint)...)
	}
	return lint, SortDiagnostics(diagnostics)
}

// readLint parses the chunk; what can be read of a broken one counts.
func (c chunk) readLint(lint *Lint) []Diagnostic {
	roots, err := c.decode()
	if err == nil {
		r := &reader{chunk: c}
		for _, root := range roots {
			lintForm.read(r, root, lint)
		}
		return r.diagnostics
	}
	found := c.recover(err)
	for _, section := range found.sections {
		r := &reader{chunk: section.chunk}
		lintForm.read(r, section.root, lint)
		found.diagnostics = append(found.diagnostics, r.diagnostics...)
	}
	return found.diagnostics
}
