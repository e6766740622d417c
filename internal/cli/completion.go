package cli

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// completePaths completes folders and YAML files.
func completePaths(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
	return []cobra.Completion{"yaml", "yml"}, cobra.ShellCompDirectiveFilterFileExt
}

// completeContexts completes the names of contexts of the model that the
// command line names.
func (a *app) completeContexts(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var names []cobra.Completion
	for _, c := range a.quietModel(cmd, args).Contexts {
		if c.Name.Text != "" {
			names = append(names, completion(c.Name.Text, c.Description.Text))
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// completeScenarios completes the names of its scenarios.
func (a *app) completeScenarios(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var names []cobra.Completion
	for _, c := range a.quietModel(cmd, args).Contexts {
		for _, scenario := range c.Scenarios {
			names = append(names, completion(scenario.Name.Text, c.Name.Text))
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// completeElements completes the names of what diagrams show.
func (a *app) completeElements(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var names []cobra.Completion
	for _, c := range a.quietModel(cmd, args).Contexts {
		for _, bare := range slices.Concat(namesOf(c.Commands), namesOf(c.Aggregates), namesOf(c.Events), namesOf(c.Handlers),
			namesOf(c.Processes), namesOf(c.ReadModels), namesOf(c.Actors), namesOf(c.Externals)) {
			names = append(names, completion(bare, c.Name.Text))
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// quietModel reads what can be read: a shell that completes has no place for
// messages. Standard input belongs to the shell.
func (a *app) quietModel(cmd *cobra.Command, args []string) *model.Model {
	ctx := cmd.Context()
	if ctx == nil {
		ctx = context.Background()
	}
	quiet := &app{stdin: noInput{}}
	m, _, _ := quiet.load(ctx, args)
	return m
}

// completion returns a name and what the shell shows beside it, which are
// parted by a tab.
func completion(name, description string) cobra.Completion {
	name = terminal.VisibleLine(name)
	if description == "" {
		return name
	}
	return cobra.CompletionWithDesc(name, strings.TrimSpace(terminal.VisibleLine(description)))
}

// noInput is a stream that can't be read.
type noInput struct{}

func (noInput) Read([]byte) (int, error) { return 0, errors.New("nothing to read") }
