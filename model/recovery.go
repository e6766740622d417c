package model

import (
	"bytes"

	"gopkg.in/yaml.v3"
)

// maxSyntaxErrors bounds how many syntax errors of one document are reported.
const maxSyntaxErrors = 20

// recover finds what the sound parts of a broken chunk say: it cuts the chunk
// at its top-level keys, parses each section by itself, and cuts a broken
// section again at its entries. It returns one root for each sound section,
// with the chunk that its lines count from.
func (c chunk) recover(fault error) ([]*yaml.Node, []chunk, []Diagnostic) {
	var (
		roots       []*yaml.Node
		places      []chunk
		diagnostics []Diagnostic
	)
	for _, section := range c.parts(0) {
		found, err := section.decode()
		if err != nil {
			var broken []Diagnostic
			found, broken = section.recoverEntries(err)
			diagnostics = append(diagnostics, broken...)
		}
		for _, root := range found {
			if root.Kind == yaml.MappingNode {
				roots = append(roots, root)
				places = append(places, section)
			}
		}
		if len(diagnostics) >= maxSyntaxErrors {
			return roots, places, diagnostics[:maxSyntaxErrors]
		}
	}
	if len(diagnostics) == 0 {
		// Each section is sound by itself: the fault is how they stand together.
		diagnostics = append(diagnostics, c.syntaxError(fault))
	}
	return roots, places, diagnostics
}

// recoverEntries reads the sound entries of a broken section "key:" with
// indented entries below, and puts them together under the key again.
func (c chunk) recoverEntries(fault error) ([]*yaml.Node, []Diagnostic) {
	head, entries := c.entries()
	roots, err := head.decode()
	if err != nil || len(entries) == 0 || len(roots) != 1 || !isSection(roots[0]) {
		return nil, []Diagnostic{c.syntaxError(fault)}
	}
	var (
		body        *yaml.Node
		diagnostics []Diagnostic
	)
	for _, entry := range entries {
		found, err := entry.decode()
		if err != nil {
			diagnostics = append(diagnostics, entry.syntaxError(err))
			if len(diagnostics) >= maxSyntaxErrors {
				break
			}
			continue
		}
		for _, root := range found {
			moveLines(root, entry.firstLine-c.firstLine)
			switch {
			case body == nil:
				body = root
			case body.Kind == root.Kind:
				body.Content = append(body.Content, root.Content...)
			}
		}
	}
	if len(diagnostics) == 0 {
		diagnostics = append(diagnostics, c.syntaxError(fault))
	}
	if body != nil {
		roots[0].Content[1] = body
	}
	return roots, diagnostics
}

// isSection reports whether a root is one key with nothing behind it.
func isSection(root *yaml.Node) bool {
	return root.Kind == yaml.MappingNode && len(root.Content) == 2 && isNull(root.Content[1])
}

// moveLines adds to the line of a node and all below it. The tree has no
// cycles: aliases are not followed.
func moveLines(node *yaml.Node, by int) {
	node.Line += by
	for _, child := range node.Content {
		moveLines(child, by)
	}
}

// entries cuts a section into its first line and the entries below it.
func (c chunk) entries() (head chunk, entries []chunk) {
	head = c
	for line := c.firstLine; line <= c.source.LineCount(); line++ {
		start := c.source.lines[line-1]
		if start >= c.end {
			return head, nil
		}
		text := c.source.parsed[start:min(c.source.lineEnd(line), c.end)]
		indent := len(text) - len(bytes.TrimLeft(text, " "))
		if indent == 0 || !saysSomething(text) {
			continue
		}
		head.end = start
		below := chunk{source: c.source, start: start, end: c.end, firstLine: line}
		return head, below.parts(indent)
	}
	return head, nil
}

// parts cuts a chunk before each line that is indented by exactly the given
// number of spaces and begins an entry.
func (c chunk) parts(indent int) []chunk {
	var parts []chunk
	current := chunk{source: c.source, start: c.start, firstLine: c.firstLine}
	said := false
	for line := c.firstLine; line <= c.source.LineCount() && c.source.lines[line-1] < c.end; line++ {
		start := c.source.lines[line-1]
		text := c.source.parsed[start:min(c.source.lineEnd(line), c.end)]
		if said && beginsEntry(text, indent) {
			current.end = start
			parts = append(parts, current)
			current = chunk{source: c.source, start: start, firstLine: line}
		}
		said = said || saysSomething(text) && !isSeparator(text)
	}
	current.end = c.end
	return append(parts, current)
}

func beginsEntry(line []byte, indent int) bool {
	trimmed := bytes.TrimLeft(line, " ")
	if len(line)-len(trimmed) != indent || !saysSomething(line) {
		return false
	}
	return !bytes.ContainsRune([]byte("}]\t"), rune(trimmed[0]))
}
