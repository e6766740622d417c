package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Help is laid out for this many columns, and texts begin behind this many.
const (
	helpColumns = 80
	helpIndent  = 24
)

// usage prints how a command is used, below what its help says: for storm
// itself the commands and topics, for a command its examples and flags.
func usage(cmd *cobra.Command, all []section) error {
	out := cmd.OutOrStdout()
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(out, "Usage:\n  %s COMMAND [path...] [flags]\n", cmd.CommandPath())
		usageOfCommands(out, all)
	} else {
		fmt.Fprintf(out, "Usage:\n  %s\n", cmd.UseLine())
		if cmd.HasExample() {
			fmt.Fprintf(out, "\nExamples:\n%s\n", cmd.Example)
		}
	}
	fmt.Fprint(out, "\nFlags:\n")
	usageOfFlags(out, cmd.LocalFlags())
	usageOfFlags(out, cmd.InheritedFlags())
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(out, "\n\"%[1]s help COMMAND\" explains a command, \"%[1]s help TOPIC\" a topic.\n", cmd.CommandPath())
	}
	return nil
}

// usageOfCommands prints the commands by section, and the topics.
func usageOfCommands(out io.Writer, all []section) {
	for _, section := range all {
		fmt.Fprintf(out, "\n%s\n", section.title)
		for _, command := range section.commands {
			usageItem(out, "  "+command.Name(), command.Short)
		}
	}
	fmt.Fprint(out, "\nTopics\n")
	for _, topic := range topics() {
		usageItem(out, "  "+topic.name, topic.short)
	}
}

// usageOfFlags prints each flag with what it does.
func usageOfFlags(out io.Writer, flags *pflag.FlagSet) {
	flags.VisitAll(func(flag *pflag.Flag) {
		if flag.Hidden {
			return
		}
		shorthand := "    "
		if flag.Shorthand != "" {
			shorthand = "-" + flag.Shorthand + ", "
		}
		word, purpose := pflag.UnquoteUsage(flag)
		switch flag.DefValue {
		case "", "false", "0", "[]":
		default:
			purpose += " (default " + flag.DefValue + ")"
		}
		usageItem(out, strings.TrimRight("  "+shorthand+"--"+flag.Name+" "+word, " "), purpose)
	})
}

// usageItem prints a word with its text: beside it, or below when the word is
// too long for that.
func usageItem(out io.Writer, word, text string) {
	lines := paragraph(text, helpColumns-helpIndent)
	if len(word)+2 <= helpIndent {
		word += strings.Repeat(" ", helpIndent-len(word)) + lines[0]
		lines = lines[1:]
	}
	fmt.Fprintln(out, word)
	for _, line := range lines {
		fmt.Fprintln(out, strings.Repeat(" ", helpIndent)+line)
	}
}
