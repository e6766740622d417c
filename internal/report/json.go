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
	Diagnostics []Entry  `json:"diagnostics"`
	Failures    []string `json:"failures"` // what could not be read, in words
	Summary     Summary  `json:"summary"`
}

// Entry is a diagnostic in JSON.
type Entry struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
	Place
	Offsets
	Related []RelatedEntry `json:"related"`
	Fix     *FixEntry      `json:"fix"` // null: there is none that is certain
}

// RelatedEntry is another place that a diagnostic speaks of.
type RelatedEntry struct {
	Message string `json:"message"`
	Place
	Offsets
}

// FixEntry is a change that removes a diagnostic.
type FixEntry struct {
	Title string      `json:"title"`
	Edits []EditEntry `json:"edits"` // in the order of their places
}

// EditEntry replaces the text of a place.
type EditEntry struct {
	Place
	Offsets
	NewText string `json:"newText"`
}

// Place is a range in JSON. Lines and columns count from 1, columns in
// characters (code points); the end is exclusive. All four are 0 and the file
// is empty where there is no place.
type Place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
}

// Offsets is a range in bytes of the file, counted from 0, end exclusive: for
// programs that change it.
type Offsets struct {
	Offset    int `json:"offset"`
	EndOffset int `json:"endOffset"`
}

// NewDocument puts a run into the shape of the JSON output.
func NewDocument(run *Run) Document {
	document := Document{Diagnostics: make([]Entry, len(run.Findings)), Failures: run.Failures, Summary: run.Summary}
	if document.Failures == nil {
		document.Failures = []string{}
	}
	for i := range run.Findings {
		document.Diagnostics[i] = entryOf(&run.Findings[i])
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
		Offsets:  offsetsOf(d.At),
		Related:  make([]RelatedEntry, len(d.Related)),
		Fix:      fixOf(d.Fix),
	}
	for i, related := range d.Related {
		entry.Related[i] = RelatedEntry{related.Message, PlaceOf(related.At), offsetsOf(related.At)}
	}
	return entry
}

func fixOf(fix *model.Fix) *FixEntry {
	if fix == nil {
		return nil
	}
	entry := &FixEntry{Title: fix.Title, Edits: make([]EditEntry, len(fix.Edits))}
	for i, edit := range fix.Edits {
		entry.Edits[i] = EditEntry{PlaceOf(edit.At), offsetsOf(edit.At), edit.Text}
	}
	return entry
}

func offsetsOf(at model.Range) Offsets { return Offsets{at.Start().Offset, at.End().Offset} }

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
