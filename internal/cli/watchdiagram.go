package cli

import "github.com/spf13/cobra"

// watchDiagram draws again and again, whenever a file of the model, or the page
// with its diagrams, changes. What was drawn last stays while the model has
// errors.
func (a *app) watchDiagram(cmd *cobra.Command, paths []string, options drawing) error {
	switch {
	case options.check:
		return misuse(cmd, "--check looks at a page once; leave out --watch or --check")
	case options.output == "-":
		return misuse(cmd, "--watch draws one picture after the other, which standard output can't hold; name a file with -o")
	}
	beside := new(validation).files(paths)
	if options.embed != "" {
		beside = append(beside, options.embed)
	}
	return a.watch(cmd, paths, func() error { return a.diagram(cmd, paths, options) }, beside...)
}
