package sequence

import "io"

// Format is a way to write a diagram.
type Format struct {
	Name       string
	Summary    string   // one line, for a help text
	Extensions []string // of file names, with the dot
	Write      func(w io.Writer, d *Diagram) error
}

// Formats returns all formats, the usual one first.
func Formats() []Format {
	return []Format{
		{Name: "svg", Summary: "a picture for browsers and documents", Extensions: []string{".svg"}, Write: WriteSVG},
		{Name: "mermaid", Summary: "a sequence diagram for Markdown pages", Extensions: []string{".mmd", ".mermaid"}, Write: WriteMermaid},
		{Name: "plantuml", Summary: "a sequence diagram for PlantUML", Extensions: []string{".puml", ".plantuml"}, Write: WritePlantUML},
		{Name: "d2", Summary: "a sequence diagram for D2", Extensions: []string{".d2"}, Write: WriteD2},
		{Name: "json", Summary: "the drawn scene as data", Extensions: []string{".json"}, Write: WriteJSON},
		{Name: "text", Summary: "lines of text for a terminal or a review", Extensions: []string{".txt"}, Write: WriteText},
	}
}
