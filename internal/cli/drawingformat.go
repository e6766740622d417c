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
func drawingFormat(cmd *cobra.Command, options drawing) (fileFormat, error) {
	formats := formatsOf(options.view.view)
	switch {
	case options.output == "":
		return fileFormat{}, misuse(cmd, "nowhere to draw; name a file: %s", shellCommand(cmd, "-o", "flow.svg"))
	case options.format != "":
		return formatNamed(cmd, formats, options.format)
	case options.output == "-":
		return fileFormat{}, misuse(cmd, "standard output has no name that tells the format; add --format with one of %s", strings.Join(formatNames(formats), ", "))
	}
	extension := filepath.Ext(options.output)
	for _, format := range formats {
		if slices.Contains(format.extensions, strings.ToLower(extension)) {
			return format, nil
		}
	}
	if options.view.view == scenarioView {
		for _, format := range render.Formats() {
			if slices.Contains(format.Extensions, strings.ToLower(extension)) {
				return fileFormat{}, undrawable(cmd, formats, format.Name)
			}
		}
	}
	if extension == "" {
		return fileFormat{}, misuse(cmd, "the name %q does not tell the format; end it with one, such as %s.svg, or add --format", options.output, options.output)
	}
	if near := value.Nearest(extension, extensions(formats)); near != "" {
		return fileFormat{}, misuse(cmd, "no format has the extension %s; did you mean %s?", extension, near)
	}
	return fileFormat{}, misuse(cmd, "no format has the extension %s; choose from %s", extension, strings.Join(extensions(formats), ", "))
}

// formatNamed returns the one of the formats that --format names.
func formatNamed(cmd *cobra.Command, formats []fileFormat, name string) (fileFormat, error) {
	for _, format := range formats {
		if format.name == name {
			return format, nil
		}
	}
	if slices.Contains(formatNames(allFormats()), name) {
		return fileFormat{}, undrawable(cmd, formats, name)
	}
	return fileFormat{}, misuse(cmd, "--format: %v", amongst(formatNames(formats), name))
}

// undrawable refuses a format that exists, but not for the run of a scenario.
func undrawable(cmd *cobra.Command, formats []fileFormat, name string) error {
	return misuse(cmd, "%s has no sequence diagrams, which the view %s needs; choose from %s", name, scenarioView, strings.Join(formatNames(formats), ", "))
}

// fileFormat is a way to write a drawing.
type fileFormat struct {
	name       string
	extensions []string // with the dot
	binary     bool
}

// formatsOf returns the formats of a view, the usual one first.
func formatsOf(view string) []fileFormat {
	var all []fileFormat
	if view == scenarioView {
		for _, format := range sequence.Formats() {
			all = append(all, fileFormat{format.Name, format.Extensions, false})
		}
		for _, format := range render.Formats() {
			if format.Binary || format.Name == "html" { // made from svg
				all = append(all, fileFormat{format.Name, format.Extensions, format.Binary})
			}
		}
		return all
	}
	for _, format := range render.Formats() {
		all = append(all, fileFormat{format.Name, format.Extensions, format.Binary})
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
