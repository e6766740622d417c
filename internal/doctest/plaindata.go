package doctest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"
)

// questionMark is a value in a flow mapping that holds a question mark without
// quotes, such as an optional type. YAML 1.2 allows it, and so do editors and
// storm, but not yaml.v3.
var questionMark = regexp.MustCompile(`([{,]\s*[\w-]+: )([^\s,{}\[\]"'][^,{}\[\]"'\n]*\?[^,{}\[\]"'\n]*)([,}])`)

// PlainData reads the documents of a YAML text as an editor does before it asks
// the JSON Schema: mappings, lists, texts, numbers and booleans; dates are
// texts.
func PlainData(text string) ([]any, error) {
	for quoted := ""; quoted != text; {
		quoted = text
		text = questionMark.ReplaceAllString(text, `$1"$2"$3`)
	}
	decoder := yaml.NewDecoder(strings.NewReader(text))
	var documents []any
	for {
		var root yaml.Node
		err := decoder.Decode(&root)
		if errors.Is(err, io.EOF) {
			return documents, nil
		}
		if err != nil {
			return documents, fmt.Errorf("reading YAML: %w", err)
		}
		documents = append(documents, plainNode(&root))
	}
}

func plainNode(node *yaml.Node) any {
	switch node.Kind {
	case yaml.DocumentNode:
		return plainNode(node.Content[0])
	case yaml.MappingNode:
		object := make(map[string]any, len(node.Content)/2)
		for i := 0; i+1 < len(node.Content); i += 2 {
			object[node.Content[i].Value] = plainNode(node.Content[i+1])
		}
		return object
	case yaml.SequenceNode:
		list := make([]any, len(node.Content))
		for i, item := range node.Content {
			list[i] = plainNode(item)
		}
		return list
	case yaml.AliasNode:
		return plainNode(node.Alias)
	default:
		return plainScalar(node)
	}
}

func plainScalar(node *yaml.Node) any {
	switch node.Tag {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(node.Value, "true")
	case "!!int", "!!float":
		if json.Valid([]byte(node.Value)) {
			return json.Number(node.Value)
		}
	}
	return node.Value
}
