package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/model"
)

const schemaHelp = `Schema prints the JSON Schema of the language, by which editors complete keys
and underline mistakes while you type.

Save it and name it in the first line of a model:

  # yaml-language-server: $schema=storm.schema.json

With --lint it prints the schema of storm.lint.yaml, the file of what a team
decided about rules; it completes the names of the rules too.`

func newSchema(a *app) *cobra.Command {
	lint := false
	cmd := &cobra.Command{
		Use:     "schema",
		Short:   "print the JSON Schema of the language, for editors",
		Long:    schemaHelp,
		Example: "  storm schema > storm.schema.json\n  storm schema --lint > storm.lint.schema.json",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			schema := model.Schema()
			if lint {
				schema = rulebook.LintSchema()
			}
			_, err := a.out.Write(schema)
			return err
		},
	}
	cmd.SuggestFor = []string{"jsonschema"}
	cmd.Flags().BoolVar(&lint, "lint", false, "print the schema of storm.lint.yaml instead")
	return cmd
}
