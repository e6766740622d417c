package lint

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// decisions is all sections of a model.
type decisions []*section

// settings calls each for the decisions about a rule at a place, in the order
// in which they count.
func (d decisions) settings(rule string, at *place, each func(*setting)) {
	for _, section := range d {
		section.settings(rule, at, each)
	}
}

// strictness returns how much a finding of a rule matters at a place.
// A severity for a group leaves a rule off that is off by itself.
func (d decisions) strictness(rule *known, at *place) model.Strictness {
	strictness, named := strictnessOf(rule.severity), !rule.off
	d.settings(rule.id, at, func(setting *setting) {
		if setting.Strictness != model.StrictnessUnset {
			strictness = setting.Strictness
			named = named || setting.Rule.Text == rule.id
		}
	})
	if !named {
		return model.StrictnessOff
	}
	return strictness
}

// allowed reports whether what a finding of a rule is about may break it.
func (d decisions) allowed(rule *known, at *place) bool {
	found := false
	d.settings(rule.id, at, func(setting *setting) {
		found = found || setting.allows(at.text) ||
			at.element != nil && (setting.allows(at.element.Name.Text) || setting.allows(at.element.QualifiedName()))
	})
	return found
}

// mayBeOn reports whether a rule has to be applied anywhere.
func (d decisions) mayBeOn(rule *known) bool {
	if !rule.off {
		return true
	}
	for _, section := range d {
		if section.rules.switchOn(rule.id) {
			return true
		}
		for i := range section.overrides {
			if section.overrides[i].rules.switchOn(rule.id) {
				return true
			}
		}
	}
	return false
}

// switchOn reports whether a rule is given a severity by its own name.
func (s settings) switchOn(rule string) bool {
	return slices.ContainsFunc(s[rule], func(each setting) bool {
		return each.Rule.Text == rule && each.Strictness > model.StrictnessOff
	})
}

// tuning returns what the sections say about options; nil when there are none.
// What an override says for some files alone is not among it: a rule asks for
// a context, not for a file.
func (d decisions) tuning() validate.Tuning {
	if len(d) == 0 {
		return nil
	}
	return func(rule, option string, in *model.Context) (value int, set bool) {
		for _, section := range d {
			section.inContext(rule, in, func(setting *setting) {
				for _, each := range setting.Options {
					if each.Name.Text == option {
						value, set = each.Value, true
					}
				}
			})
		}
		return value, set
	}
}

func strictnessOf(severity model.Severity) model.Strictness {
	return model.StrictnessInfo + model.Strictness(severity)
}

func severityOf(strictness model.Strictness) model.Severity {
	return model.Severity(strictness - model.StrictnessInfo)
}
