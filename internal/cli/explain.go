package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model/value"
)

const explainHelp = `Explain says what a rule asks for and why, and shows an example that breaks it
with the finding, and the same example mended.

The id of a rule is what stands in brackets at the end of a finding, such as
[naming/event-past-tense]. The part before the slash is a group: explain lists
its rules. Without an argument it lists all of them.`

func newExplain(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:        "explain [rule | group]",
		SuggestFor: []string{"rule", "rules", "why"},
		Short:      "say what a rule asks for, and why",
		Long:       explainHelp,
		Example: `  storm explain
  storm explain naming
  storm explain naming/event-past-tense
  storm explain --format json data/unsupplied-field`,
		Args:              oneArgument,
		ValidArgsFunction: completeRules,
	}
	format := addChoice(cmd, cmd.Flags(), "format", "how to print it", "text", "json")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		groups, err := chooseRules(cmd, args)
		if err != nil {
			return err
		}
		if *format == "json" {
			return report.JSON(a.out, explanations(groups))
		}
		page := &rulePage{out: a.out, palette: a.palette(a.stdout), columns: min(columnsOfText, terminal.Columns(a.stdout, columnsOfText))}
		if len(args) == 1 && strings.Contains(args[0], "/") {
			return page.entry(&groups[0].Entries[0])
		}
		return page.list(groups)
	}
	return cmd
}

// columnsOfText is how wide running text is at most.
const columnsOfText = 80

// chooseRules returns the rules that the arguments name: all, a group, or one
// in its group.
func chooseRules(cmd *cobra.Command, args []string) ([]rulebook.Group, error) {
	groups := rulebook.Groups()
	if len(args) == 0 {
		return groups, nil
	}
	wanted := strings.Trim(args[0], "[]")
	var known []string
	for _, group := range groups {
		if group.Name == wanted {
			return []rulebook.Group{group}, nil
		}
		known = append(known, group.Name)
		for _, entry := range group.Entries {
			if entry.ID == wanted {
				return []rulebook.Group{{Name: group.Name, Summary: group.Summary, Entries: []rulebook.Entry{entry}}}, nil
			}
			known = append(known, entry.ID)
		}
	}
	return nil, misuse(cmd, "there is no rule %q%s", wanted, nearRule(wanted, groups, known))
}

// nearRule leads out of an unknown id: to one that is spelt nearly so, to one
// that ends alike, or to the list.
func nearRule(wanted string, groups []rulebook.Group, known []string) string {
	if near := value.Nearest(wanted, known); near != "" {
		return "; did you mean \"" + near + "\"?"
	}
	_, name, _ := strings.Cut(wanted, "/")
	if name == "" {
		name = wanted
	}
	for _, group := range groups {
		for _, entry := range group.Entries {
			if strings.HasSuffix(entry.ID, "/"+name) || strings.HasSuffix(entry.ID, "-"+name) {
				return "; did you mean \"" + entry.ID + "\"?"
			}
		}
	}
	return "; \"storm explain\" lists them all"
}

// completeRules completes ids of rules.
func completeRules(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var ids []cobra.Completion
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	for _, entry := range rulebook.Entries() {
		ids = append(ids, completion(entry.ID, entry.Summary))
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}
