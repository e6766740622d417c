package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
)

// newHelp returns the command "help", which unlike that of cobra knows topics
// and fails on a command that does not exist.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:     "help [command | topic]",
		Short:   "explain a command or a topic",
		Long:    "Help explains a command or a topic, or storm as a whole, which lists them.",
		Example: "  storm help simulate\n  storm help exit-codes\n  storm help language\n  storm help language handler",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return helpNames(cmd.Root(), args), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				if topic, known := topicNamed(args[0]); known {
					return topic.explain(cmd, args[1:])
				}
			}
			explained, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil || explained == cmd.Root() && len(rest) > 0:
				return unknownCommand(cmd.Root(), args[0])
			case len(rest) > 0:
				return misuse(cmd, "help explains one command at a time, not %q as well", rest[0])
			}
			explained.InitDefaultHelpFlag()
			return explained.Help()
		},
	}
}

// helpNames returns what may follow "storm help" and some words.
func helpNames(root *cobra.Command, args []string) []cobra.Completion {
	var names []cobra.Completion
	switch {
	case len(args) == 0:
		for _, command := range root.Commands() {
			if command.IsAvailableCommand() {
				names = append(names, cobra.CompletionWithDesc(command.Name(), command.Short))
			}
		}
		for _, topic := range topics() {
			names = append(names, cobra.CompletionWithDesc(topic.name, topic.short))
		}
	case len(args) == 1 && args[0] == "language":
		for _, form := range model.Grammar() {
			names = append(names, cobra.CompletionWithDesc(form.Name, form.Summary))
		}
	}
	return names
}
