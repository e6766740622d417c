package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
)

const rootHelp = `Storm keeps the result of an event storming next to the code.

A team writes commands, aggregates, events and handlers as plain YAML in files
that end in .storm.yaml; storm checks them, draws them, runs their scenarios and
walks people through them.

New here? Type these in an empty folder:

  storm init         writes a small model to start from
  storm validate     checks it
  storm simulate     runs its scenarios and shows what happens
  storm diagram -o flow.svg`

// newRoot returns the command "storm" with all its subcommands.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:               "storm",
		Short:             "event-storming models as code: check, draw, run and walk through them",
		Long:              rootHelp,
		Args:              cobra.ArbitraryArgs, // so that unknown commands reach RunE
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true}, // newCompletion is ours
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	root.SetFlagErrorFunc(flagFault)
	color := addChoice(root, root.PersistentFlags(), "color", "colour the output: on a terminal (auto), always or never", terminal.ColorModes()...)
	root.PersistentPreRun = func(*cobra.Command, []string) { a.color = terminal.ColorMode(*color) }
	root.AddCommand(
		newInit(a),
		newValidate(a),
		newExplain(a),
		newFmt(a),
		newRename(a),
		newList(a),
		newDiagram(a),
		newSimulate(a),
		newWalk(a),
		newSchema(a),
		newVersion(a),
		newCompletion(a),
	)
	root.SetHelpCommand(newHelp())
	return root
}
