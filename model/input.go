package model

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// A writtenValue is the text of an input until the type of the field it fills
// is known.
type writtenValue struct {
	chunk chunk
	node  *yaml.Node
}

// input keeps a value until it is resolved.
func (r *reader) input(node *yaml.Node) *Input {
	return &Input{At: r.rangeOf(node), written: &writtenValue{chunk: r.chunk, node: node}}
}

// isExpression reports whether a scalar is an expression rather than a
// literal.
func isExpression(node *yaml.Node) bool {
	return node.Kind == yaml.ScalarNode && strings.HasPrefix(node.Value, "=")
}
