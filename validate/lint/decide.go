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
func (d decisions) settings(rule string, at *place, each func(*model.RuleSetting)) {
	for _, section := range d {
		section.settings(rule, at, each)
	}
}

// strictness returns how much a finding of a rule matters at a place.
// A severity for a group leaves a rule off that is off by itself.
func (d decisions) strictness(rule *known, at *place) model.Strictness {
	strictness, named := strictnessOf(rule.severity), !rule.off
	d.settings(rule.id, at, func(setting *model.RuleSetting) {
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
	d.settings(rule.id, at, func(setting *model.RuleSetting) {
		found = found || slices.ContainsFunc(setting.Allow, func(name model.Name) bool { return allows(name.Text, at) })
	})
	return found
}

func allows(pattern string, at *place) bool {
	if matches(pattern, at.text, 0) {
		return true
	}
	return at.element != nil && (matches(pattern, at.element.Name.Text, 0) || matches(pattern, at.element.QualifiedName(), 0))
}

// mayBeOn reports whether a rule has to be applied anywhere.
func (d decisions) mayBeOn(rule *known) bool {
	if !rule.off {
		return true
	}
	for _, section := range d {
		if switchesOn(section.Rules, rule.id) {
			return true
		}
		for _, override := range section.Overrides {
			if switchesOn(override.Rules, rule.id) {
				return true
			}
		}
	}
	return false
}

func switchesOn(settings []*model.RuleSetting, rule string) bool {
	return slices.ContainsFunc(settings, func(s *model.RuleSetting) bool {
		return s.Rule.Text == rule && s.Strictness > model.StrictnessOff
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
		pick := func(setting *model.RuleSetting) {
			for _, each := range setting.Options {
				if each.Name.Text == option {
					value, set = each.Value, true
				}
			}
		}
		for _, section := range d {
			if !section.fits(in) {
				continue
			}
			about(section.Rules, rule, pick)
			for _, override := range section.Overrides {
				if len(override.Paths) == 0 && fitsContexts(override, in) {
					about(override.Rules, rule, pick)
				}
			}
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
