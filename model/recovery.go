package model

import (
	"bytes"
	"errors"
	"strings"

	"gopkg.in/yaml.v3"
)

// maxSyntaxErrors bounds how many syntax errors of one document are reported.
const maxSyntaxErrors = 20

// A recovery is what could be read of a broken chunk.
type recovery struct {
	sections    []section
	diagnostics []Diagnostic
	lost        []chunk // the parts that can't be parsed
}

// A section is a top-level key with what stands below it.
type section struct {
	root  *yaml.Node
	chunk chunk // that its lines count from
}

// recover finds what the sound parts of a broken chunk say: it cuts the chunk
// at its top-level keys, parses each section by itself, and cuts a broken
// section again at its entries.
func (c chunk) recover(fault error) *recovery {
	found := new(recovery)
	for _, part := range c.parts(0) {
		roots, err := part.decode()
		if err != nil {
			roots = found.recoverEntries(part, err)
		}
		for _, root := range roots {
			if root.Kind == yaml.MappingNode {
				found.sections = append(found.sections, section{root, part})
			} else {
				found.lose(part, errNoKey)
			}
		}
		if len(found.diagnostics) >= maxSyntaxErrors {
			return found
		}
	}
	if len(found.diagnostics) == 0 {
		// Each section is sound by itself: the fault is how they stand together.
		found.diagnostics = append(found.diagnostics, c.syntaxError(fault))
	}
	return found
}

// errNoKey is the fault of a part that is YAML but no key with a value.
var errNoKey = errors.New("yaml: line 1: could not find expected ':'")

// lose notes a part that can't be parsed.
func (f *recovery) lose(part chunk, fault error) {
	f.lost = append(f.lost, part)
	if len(f.diagnostics) < maxSyntaxErrors {
		f.diagnostics = append(f.diagnostics, part.syntaxError(fault))
	}
}

// recoverEntries reads the sound entries of a broken section "key:" with
// indented entries below, and puts them together under the key again.
func (f *recovery) recoverEntries(c chunk, fault error) []*yaml.Node {
	head, entries := c.entries()
	roots, err := head.decode()
	if err != nil || len(entries) == 0 || len(roots) != 1 || !isSection(roots[0]) {
		f.lose(c, fault)
		return nil
	}
	var body *yaml.Node
	sound := true
	for _, entry := range entries {
		found, err := entry.decode()
		if err != nil {
			sound = false
			f.lose(entry, err)
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
	if sound {
		// Each entry is sound by itself: the fault is how they stand together.
		f.diagnostics = append(f.diagnostics, c.syntaxError(fault))
	}
	if body != nil {
		roots[0].Content[1] = body
	}
	return roots
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

// lostNames returns the words in parts that can't be parsed: what they would
// have declared is not missing, and mentions of it are not reported.
func lostNames(parts []chunk) map[string]bool {
	names := map[string]bool{}
	for _, part := range parts {
		for line := range strings.Lines(string(part.content())) {
			key, _, _ := strings.Cut(line, ":")
			names[strings.Trim(key, " \t\r\n-\"'")] = true
			for _, word := range strings.FieldsFunc(line, isNoNameCharacter) {
				names[word] = true
			}
		}
	}
	return names
}

func isNoNameCharacter(c rune) bool {
	return c <= ' ' || strings.ContainsRune(":,[]{}\"'#=?|", c)
}
