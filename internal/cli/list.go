package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/internal/report"
)

const listHelp = `List prints what is in a model, by bounded context and kind.

A model that has errors is listed as far as it could be read; "storm validate"
says what is wrong with it. The exit code is 1 then.`

// listing says what "storm list" prints.
type listing struct {
	format   string
	contexts []string
	kinds    []string
}

func newList(a *app) *cobra.Command {
	var options listing
	cmd := &cobra.Command{
		Use:        "list [path...]",
		SuggestFor: []string{"ls", "inventory", "tree"},
		Short:      "list what is in a model",
		Long:       listHelp,
		Example: `  storm list samples/eshop
  storm list --kind event --kind command samples/eshop
  storm list --context Ordering --format json samples/eshop`,
		Args:              paths,
		ValidArgsFunction: completePaths,
	}
	format := addChoice(cmd, cmd.Flags(), "format", "how to print the list", "text", "json")
	cmd.Flags().StringArrayVar(&options.contexts, "context", nil, "list only the bounded context of this `name`; may be repeated")
	cmd.Flags().Var(choices{inventory.Words(), &options.kinds}, "kind", "list only this `kind`, such as event; may be repeated")
	completeFlag(cmd, "context", a.completeContexts)
	completeFlag(cmd, "kind", cobra.FixedCompletions(inventory.Words(), cobra.ShellCompDirectiveNoFileComp))
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		options.format = *format
		return a.list(cmd, args, options)
	}
	return cmd
}

func (a *app) list(cmd *cobra.Command, paths []string, options listing) error {
	m, diagnostics, failure := a.load(cmd.Context(), paths)
	if failure != nil {
		return failure
	}
	contexts, err := chooseContexts(cmd, m, options.contexts)
	if err != nil {
		return err
	}
	if options.format == "json" {
		err = report.JSON(a.out, listDocument(m, contexts, options.kinds))
	} else {
		tree := listTree{out: a.out, palette: a.palette(a.stdout)}
		tree.print(m, contexts, options.kinds)
	}
	if broken := onlyErrors(diagnostics); err == nil && len(broken) > 0 {
		a.note(`storm: the model has %s; "storm validate" shows them`, report.Plural(len(broken), "error"))
		return errFindings
	}
	return err
}
