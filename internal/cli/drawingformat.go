package cli

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/render"
)

// drawingFormat returns the format to draw in: that of --format, or else the
// one that the name of the file says.
func drawingFormat(cmd *cobra.Command, options drawing) (string, error) {
	switch {
	case options.output == "":
		return "", misuse(cmd, "nowhere to draw; name a file, such as -o flow.svg")
	case options.format != "":
		if err := amongst(formatNames(), options.format); err != nil {
			return "", misuse(cmd, "--format: %v", err)
		}
		return options.format, nil
	case options.output == "-":
		return "", misuse(cmd, "standard output has no name that tells the format; add --format with one of %s", strings.Join(formatNames(), ", "))
	}
	if format, known := render.FormatOf(options.output); known {
		return format.Name, nil
	}
	extension := filepath.Ext(options.output)
	if extension == "" {
		return "", misuse(cmd, "the name %q does not tell the format; end it with one, such as %s.svg, or add --format", options.output, options.output)
	}
	if near := value.Nearest(extension, extensions()); near != "" {
		return "", misuse(cmd, "no format has the extension %s; did you mean %s?", extension, near)
	}
	return "", misuse(cmd, "no format has the extension %s; choose from %s", extension, strings.Join(extensions(), ", "))
}

// formatNames returns the names of all formats, the usual one first.
func formatNames() []string {
	var names []string
	for _, format := range render.Formats() {
		names = append(names, format.Name)
	}
	return names
}

// extensions returns the extensions of all formats, with the dot.
func extensions() []string {
	var all []string
	for _, format := range render.Formats() {
		all = append(all, format.Extensions...)
	}
	return all
}
