package cli

import "github.com/spf13/cobra"

// noArguments refuses arguments.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return misuse(cmd, "%s takes no argument, not %q", cmd.Name(), args[0])
	}
	return nil
}

// oneArgument takes one argument at most.
func oneArgument(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return misuse(cmd, "%s takes one argument, not %d", cmd.Name(), len(args))
	}
	return nil
}

// paths takes files, folders and "-", which is stdin. An empty path is a
// variable of a script that was not set.
func paths(cmd *cobra.Command, args []string) error {
	for _, path := range args {
		if path == "" {
			return misuse(cmd, `a path is empty; name a file, a folder, or "-" for standard input`)
		}
	}
	return nil
}
