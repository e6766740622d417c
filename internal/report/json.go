package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/eventstorm/storm/internal/terminal"
	"github.com/eventstorm/storm/model"
)

// Document is what "storm validate --format json" prints.
type Document struct {
	Diagnostics []Entry `json:"diagnostics"`
	Summary     Summary `json:"summary"`
}

// Entry is a diagnostic in JSON. Lines and columns count from 1, columns in
// characters (code points); the end is exclusive. All four are 0 and the file
// is empty when the diagnostic has no place.
type Entry struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
	Place
	Related []RelatedEntry `json:"related"`
}

// RelatedEntry is another place that a diagnostic speaks of.
type RelatedEntry struct {
	Message string `json:"message"`
	Place
}

// Place is a range in JSON.
type Place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
}

// NewDocument puts diagnostics into the shape of the JSON output.
func NewDocument(diagnostics []model.Diagnostic, summary Summary) Document {
	document := Document{Diagnostics: make([]Entry, len(diagnostics)), Summary: summary}
	for i := range diagnostics {
		document.Diagnostics[i] = entryOf(&diagnostics[i])
	}
	return document
}

func entryOf(d *model.Diagnostic) Entry {
	entry := Entry{
		Rule:     d.Rule,
		Severity: d.Severity.String(),
		Message:  d.Message,
		Hint:     d.Hint,
		Place:    PlaceOf(d.At),
		Related:  make([]RelatedEntry, len(d.Related)),
	}
	for i, related := range d.Related {
		entry.Related[i] = RelatedEntry{Message: related.Message, Place: PlaceOf(related.At)}
	}
	return entry
}

// PlaceOf returns a range in its JSON shape.
func PlaceOf(at model.Range) Place {
	return Place{
		File: at.File(),
		Line: at.Start().Line, Column: at.Start().Column,
		EndLine: at.End().Line, EndColumn: at.End().Column,
	}
}

// JSON writes a value as indented JSON with a final newline. Characters that
// could steer a terminal are escaped, all other text stays readable.
func JSON(out io.Writer, value any) error {
	text, err := Indented(value, "")
	if err != nil {
		return err
	}
	_, err = out.Write(append(text, '\n'))
	return err
}

// Indented returns a value as JSON writes it, each line but the first after a
// prefix and without a final newline: for a part of a larger document.
func Indented(value any, prefix string) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent(prefix, "  ")
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return escape(bytes.TrimSuffix(buffer.Bytes(), []byte{'\n'})), nil
}

// escape replaces what encoding/json leaves alone beyond ASCII.
func escape(text []byte) []byte {
	if !bytes.ContainsFunc(text, steersInJSON) {
		return text
	}
	escaped := make([]byte, 0, len(text)+64)
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if steersInJSON(r) {
			escaped = fmt.Appendf(escaped, `\u%04x`, r)
		} else {
			escaped = append(escaped, text[:size]...)
		}
		text = text[size:]
	}
	return escaped
}

// steersInJSON leaves out the characters below the space: in strings they
// are escaped already, and outside of strings they lay out the document.
func steersInJSON(r rune) bool { return r > ' ' && terminal.Steers(r) }
