package model

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// typeText reads a type as it is written: a text such as "money?", or a list
// with one type in it. It returns nil when there is none.
func (r *reader) typeText(node *yaml.Node) *TypeText {
	if !r.plain(node) || isNull(node) {
		return nil
	}
	text, ok := r.typeWords(node, 0)
	if !ok {
		return nil
	}
	at := r.rangeOf(node)
	if node.Kind == yaml.ScalarNode {
		at = r.textRange(node)
	}
	return &TypeText{Text: text, At: at}
}

// maxTypeDepth bounds lists of lists.
const maxTypeDepth = 8

func (r *reader) typeWords(node *yaml.Node, depth int) (string, bool) {
	switch {
	case node.Kind == yaml.ScalarNode && !isNull(node):
		return node.Value, true
	case node.Kind == yaml.SequenceNode && len(node.Content) == 1 && depth < maxTypeDepth:
		element, ok := r.typeWords(node.Content[0], depth+1)
		return "[" + element + "]", ok
	case node.Kind == yaml.SequenceNode && len(node.Content) > 1:
		r.wrongType(node, enumHint(node), "a list type with one type in it, such as [OrderItem]")
	case node.Kind == yaml.MappingNode:
		r.wrongType(node, "declare the fields as a type of their own under types, and mention its name", "a type")
	default:
		r.wrongType(node, "write a type such as string, money?, [OrderItem] or Small | Large", "a type")
	}
	return "", false
}

// enumHint tells how to write an enum to somebody who wrote a list.
func enumHint(node *yaml.Node) string {
	words := make([]string, 0, len(node.Content))
	for _, item := range node.Content {
		words = append(words, item.Value)
	}
	return "for one of several values write " + strings.Join(words, " | ")
}

// scalar returns the scalar that a name in a type stands in, which for a list
// is the innermost item, and the offset of the name in what it says. It is
// found in the source, since a model has no room for one more place of each
// type.
func (t *TypeText) scalar(name string) (scalar Name, offset int) {
	scalar = Name{Text: t.Text, At: t.At}
	content := t.At.source.Content[:t.At.end]
	if start := t.At.start; start > 0 && isQuotationMark(t.At.source.Content[start-1]) {
		scalar.At.start--
		scalar.At.end = min(scalar.At.end+1, int32(len(t.At.source.Content)))
	} else {
		within := innermost(content[start:])
		scalar.At.start += int32(within.offset)
		for range within.depth {
			scalar.Text = strings.TrimSuffix(strings.TrimPrefix(scalar.Text, "["), "]")
		}
	}
	return scalar, max(0, strings.LastIndex(scalar.Text, name))
}

func isQuotationMark(c byte) bool { return c == '"' || c == '\'' }

// An item is where the innermost item of a list of lists begins.
type item struct{ offset, depth int }

// innermost finds the innermost item of a list of one item as it is written.
func innermost(list []byte) (found item) {
	for found.offset < len(list) {
		switch rest := list[found.offset:]; {
		case rest[0] == '[', rest[0] == '-' && len(rest) > 1 && isYAMLSpace(rest[1]):
			found.depth++
			found.offset++
		case rest[0] == '#':
			found.offset = lineEnd(list, found.offset)
		case isYAMLSpace(rest[0]):
			found.offset++
		default:
			return found
		}
	}
	return found
}

func isYAMLSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }
