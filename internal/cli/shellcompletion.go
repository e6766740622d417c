package cli

import (
	"fmt"

	"github.com/spf13/cobra"
)

const completionHelp = `Completion prints a script that teaches a shell to complete storm's commands,
flags and files, and the names of contexts and scenarios of the model at hand.

  bash         source <(storm completion bash)    in ~/.bashrc
  zsh          source <(storm completion zsh)     in ~/.zshrc, after compinit
  fish         storm completion fish | source     in ~/.config/fish/config.fish
  powershell   storm completion powershell | Out-String | Invoke-Expression`

// shells returns the shells that completion knows.
func shells() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func newCompletion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "print the script that completes commands and names in your shell",
		Long:  completionHelp,
		Example: `  storm completion bash > storm.bash
  storm completion fish > storm.fish`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misuse(cmd, "name one shell: bash, zsh, fish or powershell")
			}
			if err := amongst(shells(), args[0]); err != nil {
				return misuse(cmd, "completion: %v", err)
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions(shells(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.completionScript(cmd.Root(), args[0])
		},
	}
}

func (a *app) completionScript(root *cobra.Command, shell string) error {
	switch shell {
	case "bash":
		return root.GenBashCompletionV2(a.out, true)
	case "zsh":
		return root.GenZshCompletion(a.out)
	case "fish":
		return root.GenFishCompletion(a.out, true)
	case "powershell":
		return root.GenPowerShellCompletionWithDesc(a.out)
	default:
		return fmt.Errorf("no completion for %s", shell)
	}
}
