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
