package doctest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Document is a Markdown file as lines. Its path is relative to the root of the
// repository, with slashes.
type Document struct {
	Path  string
	Lines []string
}

// NewDocument returns the document with a text.
func NewDocument(path, text string) *Document {
	return &Document{Path: path, Lines: strings.Split(text, "\n")}
}

// documents are the patterns of the files that are kept true.
var documents = []string{"*.md", "docs/*.md", "docs/*/*.md", "samples/*.md"}

// ReadDocuments reads all documents of a repository.
func ReadDocuments(root string) ([]*Document, error) {
	var read []*Document
	for _, pattern := range documents {
		paths, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			return nil, fmt.Errorf("looking for documents: %w", err)
		}
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				return nil, fmt.Errorf("reading a document: %w", err)
			}
			below, err := filepath.Rel(root, path)
			if err != nil {
				return nil, fmt.Errorf("reading a document: %w", err)
			}
			read = append(read, NewDocument(filepath.ToSlash(below), string(content)))
		}
	}
	return read, nil
}

// Text returns the whole document.
func (d *Document) Text() string { return strings.Join(d.Lines, "\n") }

// With returns the document with other lines from index start up to index end,
// exclusive.
func (d *Document) With(start, end int, lines []string) *Document {
	return &Document{Path: d.Path, Lines: slices.Concat(d.Lines[:start], lines, d.Lines[end:])}
}

func (d *Document) problem(line int, format string, arguments ...any) Problem {
	return Problem{File: d.Path, Line: line, Text: fmt.Sprintf(format, arguments...)}
}
