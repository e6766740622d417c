package cli

import (
	_ "embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/atomicfile"
	"github.com/eventstorm/storm/model"
)

// starterFile is the name of the file that init writes.
const starterFile = "model.storm.yaml"

// starter is its content: small, commented, and without findings.
//
//go:embed starter.storm.yaml
var starter []byte

const initHelp = `Init writes model.storm.yaml, a small model with comments, into a folder: one to
change until it is yours. A folder that does not exist is made; without one it
is the current folder. A file that exists is left alone unless --force is given.`

func newInit(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:        "init [folder]",
		SuggestFor: []string{"new", "create", "start"},
		Short:      "write a small model to start from",
		Long:       initHelp,
		Example: `  storm init
  storm init bakery`,
		Args: cobra.MatchAll(oneArgument, paths),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
	}
	force := cmd.Flags().Bool("force", false, "replace a model.storm.yaml that exists")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		folder := "."
		if len(args) > 0 {
			folder = args[0]
		}
		return a.init(cmd, folder, *force)
	}
	return cmd
}

func (a *app) init(cmd *cobra.Command, folder string, force bool) error {
	path := filepath.Join(folder, starterFile)
	if _, err := os.Lstat(path); err == nil && !force {
		return misuse(cmd, "%s exists already; --force replaces it", path)
	}
	if other := otherModel(folder); other != "" && !force {
		return misuse(cmd, "%s is already a model file here, and all files of a folder are one model; name another folder", other)
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return fmt.Errorf("making the folder %s: %w", folder, causeOf(err))
	}
	if err := atomicfile.Write(path, starter); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "wrote %s\n\nNow type:\n", path)
	for _, next := range []struct{ command, purpose string }{
		{"validate", "checks it"},
		{"simulate", "runs its scenarios"},
		{"diagram -o flow.svg", "draws it"},
		{"walk", "walks you through it"},
	} {
		fmt.Fprintf(a.out, "  %-32s %s\n", commandIn(folder, next.command), next.purpose)
	}
	return nil
}

// otherModel returns a model file right in a folder that init did not write,
// or "".
func otherModel(folder string) string {
	files, err := model.FindFiles([]string{folder})
	if err != nil {
		return "" // no such folder, or no model in it
	}
	for _, file := range files {
		if filepath.Dir(file) == filepath.Clean(folder) && filepath.Base(file) != starterFile {
			return file
		}
	}
	return ""
}

// commandIn returns a storm command for the model in a folder, as a shell
// wants it.
func commandIn(folder, command string) string {
	if folder == "." {
		return "storm " + command
	}
	if strings.HasPrefix(folder, "-") {
		folder = "./" + folder
	}
	if strings.ContainsAny(folder, " '\"\\$&|;<>()*?[]#~`!\t\n") {
		folder = "'" + strings.ReplaceAll(folder, "'", `'\''`) + "'"
	}
	name, flags, _ := strings.Cut(command, " ")
	return strings.TrimSpace("storm " + name + " " + folder + " " + flags)
}

// causeOf returns an error without the system call and the path in front.
func causeOf(err error) error {
	if path, ok := err.(*fs.PathError); ok {
		return path.Err
	}
	return err
}
