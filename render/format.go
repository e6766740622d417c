package render

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// Format is a way to write a drawing.
type Format struct {
	Name       string
	Summary    string   // one line, for a help text
	Extensions []string // of file names, with the dot
	Binary     bool     // bytes that no terminal should get
	Placed     bool     // it draws notes at their places; otherwise the scene is no more than its graph

	// Write writes a scene, and returns the error of the context soon after
	// that is done.
	Write func(ctx context.Context, w io.Writer, scene *Scene) error
}

// Formats returns all formats, the usual one first.
func Formats() []Format {
	return []Format{
		{Name: "svg", Summary: "a picture for browsers and documents", Extensions: []string{".svg"}, Placed: true, Write: quick(writeSVG)},
		{Name: "png", Summary: "a picture of pixels", Extensions: []string{".png"}, Placed: true, Binary: true, Write: writePNG},
		{Name: "pdf", Summary: "a page to print, with text to search", Extensions: []string{".pdf"}, Placed: true, Binary: true, Write: writePDF},
		{Name: "html", Summary: "a page to explore, in one file", Extensions: []string{".html", ".htm"}, Placed: true, Write: quick(writeHTML)},
		{Name: "dot", Summary: "source for Graphviz", Extensions: []string{".dot", ".gv"}, Write: quick(writeDOT)},
		{Name: "mermaid", Summary: "a flowchart for Markdown pages", Extensions: []string{".mmd", ".mermaid"}, Write: quick(writeMermaid)},
		{Name: "plantuml", Summary: "a diagram for PlantUML", Extensions: []string{".puml", ".plantuml"}, Write: quick(writePlantUML)},
		{Name: "d2", Summary: "a diagram for D2", Extensions: []string{".d2"}, Write: quick(writeD2)},
		{Name: "json", Summary: "the drawn scene as data", Extensions: []string{".json"}, Placed: true, Write: quick(writeJSON)},
		{Name: "text", Summary: "lines of text for a terminal or a review", Extensions: []string{".txt"}, Write: quick(writeText)},
	}
}

// quick is a writer that is done before one could interrupt it.
func quick(write func(w io.Writer, scene *Scene) error) func(context.Context, io.Writer, *Scene) error {
	return func(_ context.Context, w io.Writer, scene *Scene) error { return write(w, scene) }
}

// UnknownFormatError says that there is no format of a name.
type UnknownFormatError struct {
	Name  string
	Known []string
}

// Error names the format and those there are.
func (e *UnknownFormatError) Error() string {
	return fmt.Sprintf("there is no diagram format %q. choose from: %s", e.Name, strings.Join(e.Known, ", "))
}

// FormatNamed returns the format of a name; svg for the empty one. The error
// is an *UnknownFormatError.
func FormatNamed(name string) (Format, error) {
	formats := Formats()
	if name == "" {
		return formats[0], nil
	}
	var known []string
	for _, format := range formats {
		if format.Name == name {
			return format, nil
		}
		known = append(known, format.Name)
	}
	return Format{}, &UnknownFormatError{Name: name, Known: known}
}

// FormatOf returns the format that a file is written in by the extension of
// its name, and whether there is one.
func FormatOf(path string) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(path))
	for _, format := range Formats() {
		if slices.Contains(format.Extensions, extension) {
			return format, true
		}
	}
	return Format{}, false
}
