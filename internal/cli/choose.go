package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
)

// chooseContexts returns the contexts with the names, all of them when there
// are no names, in the order of the model.
func chooseContexts(cmd *cobra.Command, m *model.Model, names []string) ([]*model.Context, error) {
	if len(names) == 0 {
		return m.Contexts, nil
	}
	var known []string
	for _, context := range m.Contexts {
		if context.Name.Text != "" {
			known = append(known, context.Name.Text)
		}
	}
	for _, name := range names {
		switch {
		case slices.ContainsFunc(m.Contexts, func(c *model.Context) bool { return c.Name.Text == name }):
		case len(known) == 0 && len(m.Contexts) > 0:
			return nil, misuse(cmd, "the model has no context %q; its only one has no name: give it one with context:, or leave --context out", name)
		default:
			return nil, unknownName(cmd, "context", name, known)
		}
	}
	var chosen []*model.Context
	for _, context := range m.Contexts {
		if slices.Contains(names, context.Name.Text) {
			chosen = append(chosen, context)
		}
	}
	return chosen, nil
}

// chooseScenarios returns the scenarios of the contexts that have one of the
// names, bare or qualified, in the order of the model; all of them when there
// are no names.
func chooseScenarios(cmd *cobra.Command, contexts []*model.Context, names []string) ([]*model.Scenario, error) {
	var chosen []*model.Scenario
	var known []string
	found := make(map[string]bool, len(names))
	for _, context := range contexts {
		for _, scenario := range context.Scenarios {
			bare, qualified := scenario.Name.Text, scenario.QualifiedName()
			known = append(known, bare)
			isBare, isQualified := slices.Contains(names, bare), slices.Contains(names, qualified)
			if isBare || isQualified || len(names) == 0 {
				chosen = append(chosen, scenario)
			}
			found[bare], found[qualified] = found[bare] || isBare, found[qualified] || isQualified
		}
	}
	for _, name := range names {
		if !found[name] {
			return nil, unknownName(cmd, "scenario", name, known)
		}
	}
	return chosen, nil
}
