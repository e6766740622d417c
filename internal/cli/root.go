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

  storm init                   writes a small model to start from
  storm validate               checks it
  storm simulate --trace       runs its scenarios and shows what happens
  storm diagram -o flow.svg    draws it
  storm walk                   walks you through it`

// A section of the help of storm holds commands that belong together.
type section struct {
	title    string
	commands []*cobra.Command
}

// sections returns all commands but help, in the order in which one meets them.
func sections(a *app) []section {
	return []section{
		{"Write a model", []*cobra.Command{newInit(a), newFmt(a), newRename(a), newSchema(a)}},
		{"Check it", []*cobra.Command{newValidate(a), newExplain(a)}},
		{"Look at it", []*cobra.Command{newList(a), newDiagram(a), newWalk(a)}},
		{"Run it", []*cobra.Command{newSimulate(a)}},
		{"About storm", []*cobra.Command{newCompletion(a), newVersion(a)}},
	}
}

// newRoot returns the command "storm" with all its subcommands.
func newRoot(a *app) *cobra.Command {
	var showVersion *bool
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
			if *showVersion {
				return a.printVersion()
			}
			return cmd.Help()
		},
	}
	root.SetFlagErrorFunc(flagFault)
	showVersion = root.Flags().Bool("version", false, "print the version, as \"storm version\" does")
	color := addChoice(root, root.PersistentFlags(), "color", "colour the output: on a terminal (auto), always or never", terminal.ColorModes()...)
	root.PersistentPreRun = func(*cobra.Command, []string) { a.color = terminal.ColorMode(*color) }
	all := sections(a)
	for _, section := range all {
		root.AddCommand(section.commands...)
	}
	root.SetHelpCommand(newHelp())
	root.SetUsageFunc(func(cmd *cobra.Command) error { return usage(cmd, all) })
	return root
}
