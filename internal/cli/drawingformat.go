package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/render"
	"github.com/eventstorm/storm/render/sequence"
)

// drawingFormat returns the format to draw in: that of --format, or else the
// one that the name of the file says.
func drawingFormat(cmd *cobra.Command, options drawing) (string, error) {
	formats := formatsOf(options.view.view)
	switch {
	case options.output == "":
		return "", misuse(cmd, "nowhere to draw; name a file, such as -o flow.svg")
	case options.format != "":
		if err := amongst(formatNames(formats), options.format); err != nil {
			return "", misuse(cmd, "--format: %v", err)
		}
		return options.format, nil
	case options.output == "-":
		return "", misuse(cmd, "standard output has no name that tells the format; add --format with one of %s", strings.Join(formatNames(formats), ", "))
	}
	extension := filepath.Ext(options.output)
	for _, format := range formats {
		if slices.Contains(format.extensions, strings.ToLower(extension)) {
			return format.name, nil
		}
	}
	if extension == "" {
		return "", misuse(cmd, "the name %q does not tell the format; end it with one, such as %s.svg, or add --format", options.output, options.output)
	}
	if near := value.Nearest(extension, extensions(formats)); near != "" {
		return "", misuse(cmd, "no format has the extension %s; did you mean %s?", extension, near)
	}
	return "", misuse(cmd, "no format has the extension %s; choose from %s", extension, strings.Join(extensions(formats), ", "))
}

// fileFormat is a way to write a drawing.
type fileFormat struct {
	name       string
	extensions []string // with the dot
}

// formatsOf returns the formats of a view, the usual one first.
func formatsOf(view string) []fileFormat {
	var all []fileFormat
	if view == scenarioView {
		for _, format := range sequence.Formats() {
			all = append(all, fileFormat{format.Name, format.Extensions})
		}
		return all
	}
	for _, format := range render.Formats() {
		all = append(all, fileFormat{format.Name, format.Extensions})
	}
	return all
}

// formatNames returns the names of formats, the usual one first.
func formatNames(formats []fileFormat) []string {
	var names []string
	for _, format := range formats {
		names = append(names, format.name)
	}
	return names
}

// extensions returns the extensions of formats, with the dot.
func extensions(formats []fileFormat) []string {
	var all []string
	for _, format := range formats {
		all = append(all, format.extensions...)
	}
	return all
}

// allFormats returns the formats of all views, each name once.
func allFormats() []fileFormat {
	all := formatsOf("")
	for _, format := range formatsOf(scenarioView) {
		if !slices.Contains(formatNames(all), format.name) {
			all = append(all, format)
		}
	}
	return all
}
