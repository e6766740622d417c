package cli

import (
	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/layout"
)

// engines are the words for what lays out drawings, the usual one first.
var engines = []string{"auto", "webassembly", "dot"}

// engineNamed returns a layout engine; nil for the usual one.
func engineNamed(cmd *cobra.Command, name string) (layout.Engine, error) {
	switch name {
	case "dot":
		return layout.Program{}, nil
	case "webassembly":
		if engine := render.BuiltInEngine(); engine != nil {
			return engine, nil
		}
		return nil, misuse(cmd, "this storm was built without Graphviz inside; --engine dot uses the one on the PATH")
	default:
		return nil, nil
	}
}
