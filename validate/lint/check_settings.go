package lint

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// A settingsCheck looks for decisions that decide nothing.
type settingsCheck struct {
	*notebook
	catalog  *catalog
	contexts []string // the names of all contexts; nil when not all of them could be read
}

func (c *settingsCheck) section(s *section) {
	c.settings(s.Rules, false)
	for _, override := range s.Overrides {
		c.settings(override.Rules, len(override.Paths) > 0)
		for _, name := range override.Contexts {
			c.context(name)
		}
		if len(override.Rules) == 0 {
			c.add(model.Diagnostic{
				Rule: noEffect, Message: "the override decides nothing",
				Hint: "say what holds there, as in rules: {naming/*: off}, or remove it", At: override.At,
			})
		}
	}
}

func (c *settingsCheck) context(name model.Name) {
	if c.contexts == nil || isPattern(name.Text) || slices.Contains(c.contexts, name.Text) {
		return
	}
	hint := didYouMean(name.Text, c.contexts)
	if named := slices.DeleteFunc(slices.Clone(c.contexts), func(known string) bool { return known == "" }); hint == "" && len(named) > 0 {
		hint = "there is " + strings.Join(named[:min(len(named), maxNamed)], ", ")
	}
	c.add(model.Diagnostic{Rule: unknownContext, Message: "there is no context " + quote(name.Text), Hint: hint, At: name.At})
}

// maxNamed is how many names a hint lists.
const maxNamed = 8

func (c *settingsCheck) settings(settings []*model.RuleSetting, byPath bool) {
	for _, setting := range settings {
		if !c.catalog.check(c.notebook, setting.Rule, "switched off or changed") {
			continue
		}
		c.options(setting, byPath)
		c.effect(setting)
	}
}

// effect reports a setting that changes nothing.
func (c *settingsCheck) effect(setting *model.RuleSetting) {
	switch {
	case setting.Strictness == model.StrictnessUnset && len(setting.Allow)+len(setting.Options) == 0:
		c.add(model.Diagnostic{
			Rule: noEffect, Message: "nothing is decided about " + quote(setting.Rule.Text),
			Hint: "write error, warning, info or off behind it", At: setting.Rule.At,
		})
	case setting.Strictness > model.StrictnessOff && isPattern(setting.Rule.Text) && !slices.ContainsFunc(c.catalog.matching(setting.Rule.Text), func(k *known) bool { return !k.off }):
		c.add(model.Diagnostic{
			Rule: noEffect, Message: "all rules of the group " + quote(setting.Rule.Text) + " are off, and a severity for a group switches none of them on",
			Hint: "give a severity to each rule that you want", At: setting.Rule.At,
		})
	}
}

// options reports options that a rule does not have.
func (c *settingsCheck) options(setting *model.RuleSetting, byPath bool) {
	for _, option := range setting.Options {
		switch rule := c.catalog.rules[setting.Rule.Text]; {
		case rule == nil:
			c.option(option, "options belong to a rule, not to a group of rules", "name the rule itself")
			return
		case byPath:
			c.option(option, "options can't differ by path: a rule looks at a context as a whole", "write the option in an override with contexts alone")
			return
		case rule.rule == nil || len(rule.rule.Options) == 0:
			c.option(option, "the rule "+quote(rule.id)+" has no options", "remove it")
			return
		case !slices.ContainsFunc(rule.rule.Options, func(o validate.Option) bool { return o.Name == option.Name.Text }):
			names := optionNames(rule.rule)
			c.option(option, "the rule "+quote(rule.id)+" has no option "+quote(option.Name.Text),
				or(didYouMean(option.Name.Text, names), "it has "+strings.Join(names, ", ")))
		}
	}
}

func (c *settingsCheck) option(option *model.OptionSetting, message, hint string) {
	c.add(model.Diagnostic{Rule: unknownOption, Message: message, Hint: hint, At: option.Name.At})
}

func optionNames(rule *validate.Rule) []string {
	names := make([]string, len(rule.Options))
	for i, option := range rule.Options {
		names[i] = option.Name
	}
	return names
}

// conflicts reports severities for the same rule that sections of the same
// context, or of the whole model, state differently: the order of the files
// means nothing, so neither of them could count.
func (c *settingsCheck) conflicts(sections []*section) {
	type scope struct {
		context *model.Context
		rule    string
	}
	first := map[scope]*model.RuleSetting{}
	for _, section := range sections {
		for _, setting := range section.Rules {
			if setting.Strictness == model.StrictnessUnset {
				continue
			}
			key := scope{section.Context, setting.Rule.Text}
			earlier := first[key]
			if earlier == nil {
				first[key] = setting
				continue
			}
			if earlier.Strictness != setting.Strictness {
				c.add(model.Diagnostic{
					Rule:    conflict,
					Message: quote(setting.Rule.Text) + " is decided twice, as " + earlier.Strictness.String() + " and as " + setting.Strictness.String(),
					Hint:    "write it once for each context, or once beside model: for all of them",
					At:      setting.Rule.At,
					Related: []model.Related{{Message: "first here", At: earlier.Rule.At}},
				})
			}
		}
	}
}
