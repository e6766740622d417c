package cli

import (
	"embed"
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

// starters are its contents, a file for each level: small, commented, and
// without findings.
//
//go:embed starters
var starters embed.FS

const initHelp = `Init writes model.storm.yaml, a small model with comments, into a folder: one to
change until it is yours. A folder that does not exist is made; without one it
is the current folder. A file that exists is left alone unless --force is given.

--level says how far the model goes: big-picture is what the first hour of a
workshop leaves on the wall, process who wants what and what follows from it,
and design has data, guards and scenarios that run.`

// starterLevels returns the levels of a model that is written, the default first.
func starterLevels() []string { return []string{"design", "process", "big-picture"} }

func newInit(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:        "init [folder]",
		SuggestFor: []string{"new", "create", "start"},
		Short:      "write a small model to start from",
		Long:       initHelp,
		Example: `  storm init
  storm init bakery
  storm init --level big-picture monday`,
		Args: cobra.MatchAll(oneArgument, paths),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
	}
	force := cmd.Flags().Bool("force", false, "replace a model.storm.yaml that exists")
	level := addChoice(cmd, cmd.Flags(), "level", "how far the model goes", starterLevels()...)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		folder := "."
		if len(args) > 0 {
			folder = args[0]
		}
		return a.init(cmd, folder, *level, *force)
	}
	return cmd
}

func (a *app) init(cmd *cobra.Command, folder, level string, force bool) error {
	path := filepath.Join(folder, starterFile)
	if _, err := os.Lstat(path); err == nil && !force {
		return misuse(cmd, "%s exists already; --force replaces it", path)
	}
	if other := otherModel(folder); other != "" && !force {
		return misuse(cmd, "%s is already a model file here, and all files of a folder are one model; name another folder", other)
	}
	starter, err := starters.ReadFile("starters/" + level + ".storm.yaml")
	if err != nil {
		return fmt.Errorf("reading what init writes: %w", err)
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return fmt.Errorf("making the folder %s: %w", folder, causeOf(err))
	}
	if err := atomicfile.Write(path, starter); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "wrote %s\n\nNow type:\n", path)
	for _, next := range nextSteps(level) {
		fmt.Fprintf(a.out, "  %-32s %s\n", commandIn(folder, next.command), next.purpose)
	}
	fmt.Fprintf(a.out, "\n\"storm help language\" says what else a model may hold.\n")
	return nil
}

type nextStep struct{ command, purpose string }

// nextSteps returns what to do with a model of a level.
func nextSteps(level string) []nextStep {
	steps := []nextStep{{"validate", "checks it"}}
	if level == "design" {
		steps = append(steps, nextStep{"simulate --trace", "runs its scenarios and shows what happens"})
	}
	return append(steps, nextStep{"diagram -o flow.svg", "draws it"}, nextStep{"walk", "walks you through it"})
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
