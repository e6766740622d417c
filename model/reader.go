package model

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// A reader turns the YAML nodes of one chunk of a file into elements, and
// collects what is wrong with them.
type reader struct {
	chunk
	diagnostics []Diagnostic
}

// report adds a diagnostic; it is an error unless its severity says
// otherwise (reportAs).
func (r *reader) report(d Diagnostic) {
	d.Severity = SeverityError
	r.diagnostics = append(r.diagnostics, d)
}

// wrongType reports a value of another shape than the language expects.
func (r *reader) wrongType(node *yaml.Node, key, expected string) {
	r.report(Diagnostic{
		Rule:    "syntax/wrong-type",
		Message: fmt.Sprintf("expected %s, found %s", expected, describeNode(node)),
		Hint:    key,
		At:      r.rangeOf(node),
	})
}

func describeNode(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "a mapping (key: value)"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias"
	default:
		if isNull(node) {
			return "nothing"
		}
		return "the text " + quote(shorten(node.Value))
	}
}

// shorten cuts a text that goes into a message.
func shorten(text string) string {
	const limit = 40
	if utf8.RuneCountInString(text) <= limit {
		return text
	}
	return string([]rune(text)[:limit]) + "…"
}

// isNull reports whether nothing, ~ or null was written.
func isNull(node *yaml.Node) bool {
	return node.Kind == 0 || node.Kind == yaml.ScalarNode && node.Tag == "!!null"
}

// plain reports what plain YAML does not have: aliases, anchors and tags. It
// returns false when the node can't be read on.
func (r *reader) plain(node *yaml.Node) bool {
	if node.Anchor != "" && node.Kind != yaml.AliasNode {
		r.report(Diagnostic{
			Rule:    "syntax/anchor",
			Message: "the anchor " + quote("&"+node.Anchor) + " has no meaning in a model",
			Hint:    "remove it; what several elements share is a type: declare it under types and mention its name",
			At:      r.rangeOf(node),
		})
	}
	if node.Kind == yaml.AliasNode {
		r.report(Diagnostic{
			Rule:    "syntax/alias",
			Message: "the alias " + quote("*"+node.Value) + " can't be used in a model",
			Hint:    "write the value out; what several elements share is a type: declare it under types and mention its name",
			At:      r.rangeOf(node),
		})
		return false
	}
	if node.Style&yaml.TaggedStyle != 0 {
		r.report(Diagnostic{
			Rule:    "syntax/tag",
			Message: "the tag " + quote(node.Tag) + " has no meaning in a model",
			Hint:    "remove it; a value is read by the type of the field it fills",
			At:      r.rangeOf(node),
		})
	}
	return true
}

// mapping calls each for every key of a mapping, in order, and reports keys
// that stand twice (the first one counts). Nothing at all is an empty mapping.
func (r *reader) mapping(node *yaml.Node, noun string, each func(name Name, value *yaml.Node)) {
	if !r.plain(node) || isNull(node) {
		return
	}
	if node.Kind != yaml.MappingNode {
		r.wrongType(node, "", "the keys of "+article(noun))
		return
	}
	seen := make(map[string]Range, len(node.Content)/2)
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		name, ok := r.key(key)
		if !ok {
			continue
		}
		if first, repeated := seen[name.Text]; repeated {
			r.duplicateKey(name, first)
			continue
		}
		if last := r.cutPair(node, i); last > i {
			i = last
			continue
		}
		seen[name.Text] = name.At
		each(name, value)
	}
}

func (r *reader) duplicateKey(name Name, first Range) {
	r.report(Diagnostic{
		Rule:    "syntax/duplicate-key",
		Message: "the key " + quote(name.Text) + " stands twice in the same mapping",
		Hint:    "keep one of the two; the first one counts until then",
		At:      name.At,
		Related: []Related{{Message: "first here", At: first}},
	})
}

// key returns the text of a mapping's key.
func (r *reader) key(node *yaml.Node) (Name, bool) {
	if node.Tag == "!!merge" {
		r.report(Diagnostic{
			Rule:    "syntax/merge-key",
			Message: "the merge key \"<<\" can't be used in a model",
			Hint:    "write the keys out; what several elements share is a type: declare it under types and mention its name",
			At:      r.rangeOf(node),
		})
		return Name{}, false
	}
	return r.name(node)
}

// name reads the name of an element, or a mention of one: any text on a
// single line.
func (r *reader) name(node *yaml.Node) (Name, bool) {
	if !r.plain(node) {
		return Name{}, false
	}
	if node.Kind != yaml.ScalarNode || isNull(node) {
		r.wrongType(node, "", "a name")
		return Name{}, false
	}
	at := r.rangeOf(node)
	if problem := NameProblem(node.Value); problem != "" {
		r.report(Diagnostic{
			Rule:    "syntax/name",
			Message: "a name " + problem,
			Hint:    "a name is a text on a single line, of at most 200 characters",
			At:      at,
		})
		return Name{}, false
	}
	return Name{Text: node.Value, At: at}, true
}

// maxNameLength bounds names, in characters.
const maxNameLength = 200

// NameProblem says why a text can't be a name, in words that follow "a name":
// "is empty". It returns "" for a text that can.
func NameProblem(text string) string {
	if text == "" {
		return "is empty"
	}
	if len(text) > maxNameLength && utf8.RuneCountInString(text) > maxNameLength {
		return fmt.Sprintf("has %d characters", utf8.RuneCountInString(text))
	}
	for _, c := range text {
		if c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 {
			return fmt.Sprintf("holds the control character %U", c)
		}
	}
	if text[0] == ' ' || text[len(text)-1] == ' ' {
		return "begins or ends with a space"
	}
	return ""
}

// text reads a sentence: any scalar.
func (r *reader) text(node *yaml.Node) Name {
	if !r.plain(node) || isNull(node) {
		return Name{}
	}
	if node.Kind != yaml.ScalarNode {
		r.wrongType(node, "", "a sentence")
		return Name{}
	}
	sentence := Name{Text: node.Value, At: r.rangeOf(node)}
	if node.Style == 0 {
		r.checkCut(sentence)
	}
	return sentence
}

// checkCut warns of a sentence that YAML cut at a " #" which hardly begins a
// comment: no space follows it.
func (r *reader) checkCut(sentence Name) {
	content := r.source.Content
	rest := strings.TrimLeft(string(content[sentence.At.end:lineEnd(content, int(sentence.At.end))]), " \t")
	if len(rest) < 2 || rest[0] != '#' || rest[1] == ' ' || rest[1] == '#' {
		return
	}
	r.diagnostics = append(r.diagnostics, Diagnostic{
		Rule:     "syntax/unquoted-comment",
		Severity: SeverityWarning,
		Message:  "YAML reads " + quote(shorten(rest)) + " as a comment: it is cut off from the text before it",
		Hint:     "put the whole text in quotes, or a space behind the \"#\" of a comment",
		At:       sentence.At,
	})
}

// items calls each for every item of a list; a single value is a list of one.
func (r *reader) items(node *yaml.Node, each func(item *yaml.Node)) {
	if !r.plain(node) || isNull(node) {
		return
	}
	if node.Kind != yaml.SequenceNode {
		each(node)
		return
	}
	for i := 0; i < len(node.Content); i++ {
		item := node.Content[i]
		if last := r.cutItem(node, i); last > i {
			i = last
			continue
		}
		each(item)
	}
}

// cutItem reports an expression in a flow list that YAML cut at a comma, and
// returns the index of its last piece; without one it returns first.
func (r *reader) cutItem(list *yaml.Node, first int) int {
	if list.Style&yaml.FlowStyle == 0 {
		return first
	}
	open := 0
	for i := first; i < len(list.Content); i++ {
		item := list.Content[i]
		if item.Kind != yaml.ScalarNode || item.Style != 0 {
			return first
		}
		if open += openBrackets(item.Value); open <= 0 {
			if i > first {
				r.cutOff(r.rangeOf(list.Content[first+1]), list.Content[first+1].Value)
			}
			return i
		}
	}
	return first
}

// cutPair does for a flow mapping what cutItem does for a list: it takes the
// index of a key and returns that of the last key which is no more than a
// piece of the value before it.
func (r *reader) cutPair(mapping *yaml.Node, first int) int {
	value := mapping.Content[first+1]
	if mapping.Style&yaml.FlowStyle == 0 || value.Kind != yaml.ScalarNode || value.Style != 0 {
		return first
	}
	open := openBrackets(value.Value)
	for i := first + 2; i+1 < len(mapping.Content) && open > 0; i += 2 {
		rest, nothing := mapping.Content[i], mapping.Content[i+1]
		if rest.Kind != yaml.ScalarNode || !isNull(nothing) {
			return first
		}
		if open += openBrackets(rest.Value); open <= 0 {
			r.cutOff(r.rangeOf(mapping.Content[first+2]), mapping.Content[first+2].Value)
			return i
		}
	}
	return first
}

// openBrackets returns how many more brackets a text opens than it closes.
func openBrackets(text string) int {
	return strings.Count(text, "(") + strings.Count(text, "[") - strings.Count(text, ")") - strings.Count(text, "]")
}

// cutOff reports the rest of an expression that YAML cut at a comma.
func (r *reader) cutOff(at Range, rest string) {
	r.report(Diagnostic{
		Rule:    "syntax/unquoted-comma",
		Message: "YAML ends an unquoted value at a comma: " + quote(rest) + " was cut off from the value before it",
		Hint:    "put the whole value in quotes",
		At:      at,
	})
}

// collection calls each for every element of a collection: a mapping of names
// to bodies, or a list whose items are a name, or one name with its body. The
// body of a bare name is a null node.
func (r *reader) collection(node *yaml.Node, noun string, each func(name Name, body *yaml.Node)) {
	if node.Kind == yaml.MappingNode {
		r.mapping(node, noun, each)
		return
	}
	r.items(node, func(item *yaml.Node) { r.listedElement(item, noun, each) })
}

var nothing = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"}

func (r *reader) listedElement(item *yaml.Node, noun string, each func(name Name, body *yaml.Node)) {
	if item.Kind != yaml.MappingNode {
		if name, ok := r.name(item); ok {
			each(name, nothing)
		}
		return
	}
	if len(item.Content) != 2 {
		r.report(Diagnostic{
			Rule:    "syntax/list-item",
			Message: "an item of this list is the name of " + article(noun) + ", or one name with what it says",
			Hint:    "indent the keys below the name, or begin each name with its own \"- \"",
			At:      r.rangeOf(item),
		})
	}
	if !r.plain(item) || len(item.Content) == 0 {
		return
	}
	if name, ok := r.key(item.Content[0]); ok {
		each(name, item.Content[1])
	}
}
