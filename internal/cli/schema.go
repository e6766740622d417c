package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model"
)

const schemaHelp = `Schema prints the JSON Schema of the language, by which editors complete keys
and underline mistakes while you type.

Save it and name it in the first line of a model:

  # yaml-language-server: $schema=storm.schema.json`

func newSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "print the JSON Schema of the language, for editors",
		Long:    schemaHelp,
		Example: "  storm schema > storm.schema.json",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			_, err := a.out.Write(model.Schema())
			return err
		},
	}
}
