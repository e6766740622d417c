package model

import (
	"bytes"
	"fmt"
)

// documents cuts a source into chunks, one for each YAML document. A line
// that begins with "---" always begins a document, even inside a quoted or
// block scalar (YAML 1.2, 9.1.2).
func (s *Source) documents() ([]chunk, []Diagnostic) {
	var chunks []chunk
	current := chunk{source: s, start: s.lines[0], firstLine: 1}
	said := false // whether the current chunk says anything yet
	for i, start := range s.lines {
		line := s.parsed[start:s.lineEnd(i+1)]
		if isSeparator(line) {
			if len(chunks) == maxDocuments {
				return chunks, s.tooMany(i+1, fmt.Sprintf("the file has more than %d documents", maxDocuments), "put them into several files")
			}
			if said {
				current.end = start
				chunks = append(chunks, current)
				current = chunk{source: s, start: start, firstLine: i + 1}
			}
			said = true
			continue
		}
		said = said || saysSomething(line)
	}
	current.end = len(s.parsed)
	return append(chunks, current), nil
}

// maxDocuments bounds how many documents of a file are read.
const maxDocuments = 10_000

func (s *Source) tooMany(line int, message, hint string) []Diagnostic {
	return []Diagnostic{{Rule: "syntax/too-many", Severity: SeverityError, Message: message, Hint: hint, At: s.lineRange(line)}}
}

func isSeparator(line []byte) bool {
	return bytes.HasPrefix(line, []byte("---")) && (len(line) == 3 || line[3] <= ' ')
}

// saysSomething reports whether a line is more than space, a comment or a
// YAML directive.
func saysSomething(line []byte) bool {
	trimmed := bytes.TrimSpace(line)
	return len(trimmed) > 0 && trimmed[0] != '#' && line[0] != '%'
}
