package tui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"github.com/eventstorm/storm/model"
)

// Run opens the walkthrough and returns when the person leaves it or the
// context ends. The terminal is as it was before, after a panic as well. The
// error says that the scenario does not exist, or what failed around us.
func Run(ctx context.Context, m *model.Model, options Options) error {
	p, err := newProgram(ctx, Loaded{m, options.Diagnostics}, options)
	if err != nil {
		return err
	}
	_, err = tea.NewProgram(p, programOptions(ctx, options)...).Run()
	switch {
	case err == nil, errors.Is(err, tea.ErrInterrupted):
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	default:
		return fmt.Errorf("showing the walkthrough: %w", err)
	}
}

// programOptions are those of Bubble Tea. Signals are the caller's.
func programOptions(ctx context.Context, options Options) []tea.ProgramOption {
	all := []tea.ProgramOption{tea.WithContext(ctx), tea.WithoutSignalHandler()}
	if options.Input != nil {
		all = append(all, tea.WithInput(options.Input))
	}
	if options.Output != nil {
		all = append(all, tea.WithOutput(options.Output))
	}
	if options.Environment != nil {
		all = append(all, tea.WithEnvironment(options.Environment))
	}
	if options.Profile != colorprofile.Unknown {
		all = append(all, tea.WithColorProfile(options.Profile))
	}
	return all
}

// findScenario returns the scenario with a name, bare or qualified.
func findScenario(m *model.Model, name string) (*model.Scenario, error) {
	for _, context := range m.Contexts {
		for _, scenario := range context.Scenarios {
			if scenario.Name.Text == name || scenario.QualifiedName() == name {
				return scenario, nil
			}
		}
	}
	return nil, fmt.Errorf("the model has no scenario %q", name)
}

// hasLightBackground reads what some terminals say in COLORFGBG: the colours
// of text and background by their number.
func hasLightBackground(options Options) bool {
	if options.LightBackground {
		return true
	}
	environment := options.Environment
	if environment == nil {
		environment = os.Environ()
	}
	for _, variable := range environment {
		if value, found := strings.CutPrefix(variable, "COLORFGBG="); found {
			return strings.HasSuffix(value, ";7") || strings.HasSuffix(value, ";15")
		}
	}
	return false
}
