package model

import (
	"bytes"

	"gopkg.in/yaml.v3"
)

// A chunk is a run of lines of a source that is parsed by itself: a document,
// or a part of a broken one.
type chunk struct {
	source     *Source
	start, end int // byte offsets
	firstLine  int // of the source, counted from 1
}

// content returns the bytes of the chunk. They may have been made readable
// (see readable), so they stand at the same offsets as the source's but are
// not always the same.
func (c *chunk) content() []byte { return c.source.parsed[c.start:c.end] }

// line returns the line of the source that a node stands on.
func (c *chunk) line(node *yaml.Node) int { return c.firstLine + node.Line - 1 }

// rangeOf returns the place of a node: for a scalar the text with its
// quotation marks, for a mapping or list everything up to its last scalar.
func (c *chunk) rangeOf(node *yaml.Node) Range {
	if node.Line == 0 {
		return Range{}
	}
	start := c.source.offset(c.line(node), node.Column)
	if node.Kind == yaml.ScalarNode && node.Style&^yaml.TaggedStyle == 0 && node.Anchor == "" && bytes.HasPrefix(c.source.Content[start:], []byte(node.Value)) {
		return c.source.Range(start, start+len(node.Value))
	}
	return c.source.Range(start, c.endOf(node, start))
}

// endOf returns the offset just after a node that starts at an offset.
func (c *chunk) endOf(node *yaml.Node, start int) int {
	switch node.Kind {
	case yaml.MappingNode, yaml.SequenceNode:
		if len(node.Content) == 0 {
			return min(start+2, c.end)
		}
		last := node.Content[len(node.Content)-1]
		if isNull(last) && len(node.Content) > 1 {
			last = node.Content[len(node.Content)-2]
		}
		return int(c.rangeOf(last).end)
	case yaml.AliasNode:
		return min(start+1+len(node.Value), c.end)
	default:
		return scalarEnd(c.source.Content[:c.end], start, node)
	}
}

// scalarEnd returns the offset just after a scalar that is more than a plain
// run of its own characters.
func scalarEnd(content []byte, start int, node *yaml.Node) int {
	start = skipProperties(content, start)
	if start >= len(content) {
		return start
	}
	switch content[start] {
	case '"', '\'':
		return quotedEnd(content, start, escapeOf(content[start]))
	default:
		return lineEnd(content, start)
	}
}

// skipProperties skips anchors and tags before a node's own text.
func skipProperties(content []byte, at int) int {
	for at < len(content) && (content[at] == '&' || content[at] == '!') {
		for at < len(content) && content[at] > ' ' {
			at++
		}
		for at < len(content) && content[at] == ' ' {
			at++
		}
	}
	return at
}

// escapeOf returns the character that makes a quotation mark in a quoted
// scalar ordinary: a backslash, or the single mark itself.
func escapeOf(mark byte) byte {
	if mark == '"' {
		return '\\'
	}
	return mark
}

// quotedEnd returns the offset just after the closing mark of a quoted
// scalar. The escape character makes the one after it ordinary; in single
// quotes it is the mark itself.
func quotedEnd(content []byte, start int, escape byte) int {
	mark := content[start]
	for at := start + 1; at < len(content); at++ {
		escaped := content[at] == escape && at+1 < len(content) && (escape == '\\' || content[at+1] == mark)
		switch {
		case escaped:
			at++
		case content[at] == mark:
			return at + 1
		}
	}
	return len(content)
}

func lineEnd(content []byte, start int) int {
	end := len(content)
	if newline := bytes.IndexByte(content[start:], '\n'); newline >= 0 {
		end = start + newline
	}
	return start + len(bytes.TrimRight(content[start:end], " \t\r"))
}
