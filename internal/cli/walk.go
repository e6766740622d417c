package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
)

const walkHelp = `Walk opens a model in the terminal: the flow as sticky notes, and a scenario
step by step. Press ? for the keys and q to leave.

It needs a terminal; where there is none, "storm simulate" prints the same
scenarios.`

func newWalk(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "walk [path...]",
		Short: "walk through a model in the terminal",
		Long:  walkHelp,
		Example: `  storm walk samples/eshop
  storm walk --scenario "A new shopper's first order" samples/eshop`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	scenario := cmd.Flags().String("scenario", "", "begin with the scenario of this `name`")
	completeFlag(cmd, "scenario", a.completeScenarios)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		return a.walk(cmd, args, *scenario)
	}
	return cmd
}

func (a *app) walk(cmd *cobra.Command, paths []string, scenario string) error {
	if !terminal.Is(a.input) || !terminal.Is(a.stdout) {
		return misuse(cmd, `walk needs a terminal to draw on; "storm simulate" prints the scenarios anywhere`)
	}
	m, err := a.loadSound(cmd, paths)
	if err != nil {
		return err
	}
	if _, err := chooseScenarios(cmd, m.Contexts, oneOrNone(scenario)); err != nil {
		return err
	}
	return a.openWalk(cmd.Context(), m, scenario)
}

func oneOrNone(name string) []string {
	if name == "" {
		return nil
	}
	return []string{name}
}
