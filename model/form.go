package model

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// A form is the definition of one mapping of the language: its keys, what
// each means, and how it is read. The loader reads by it, the JSON Schema and
// the reference in the documentation are written from it, so that the three
// can't differ.
type form[T any] struct {
	noun    string // what the mapping describes: "command"
	summary string // what that is, in a sentence
	short   string // what may stand in its place behind a name; empty: nothing
	keys    []key[T]

	otherWords map[string]string // hints for other words, in lower case, that people try
}

// A key is one entry of a form.
type key[T any] struct {
	name     string
	summary  string // what it means, in a sentence
	standard string // what holds when it is not written, in words
	example  string // YAML
	binding[T]
}

// A binding says what may stand at a key and where it goes.
type binding[T any] struct {
	shape shape
	read  func(r *reader, node *yaml.Node, into *T)
}

// read fills into from a mapping node, and reports each key that the form
// does not have.
func (f *form[T]) read(r *reader, node *yaml.Node, into *T) {
	if len(f.keys) > 0 && node.Kind == yaml.ScalarNode && !isNull(node) && r.plain(node) && f.noun != "document" {
		r.wrongType(node, f.advice(), "the keys of "+article(f.noun))
		return
	}
	r.mapping(node, f.noun, func(name Name, value *yaml.Node) {
		for i := range f.keys {
			if f.keys[i].name == name.Text {
				f.keys[i].read(r, value, into)
				return
			}
		}
		f.unknownKey(r, name, node, value)
	})
}

// advice says how to write a form: with the first key that is about it.
func (f *form[T]) advice() string {
	first := 0
	if f.keys[0].name == "description" && len(f.keys) > 1 {
		first = 1
	}
	return "write {" + f.keys[first].example + "}"
}

// unknownKey reports a key that the form does not have: the rest of a text
// that YAML cut, a colon without a space, another word for something, or a
// slip of the pen.
func (f *form[T]) unknownKey(r *reader, name Name, mapping, value *yaml.Node) {
	if mapping.Style&yaml.FlowStyle != 0 && isNull(value) && followsText(mapping, name.Text) {
		r.cutOff(name.At, name.Text)
		return
	}
	hint := suggest(name.Text, f.keyNames(), "its keys are ")
	if key, _, found := strings.Cut(name.Text, ":"); found && slices.Contains(f.keyNames(), key) {
		hint = "put a space behind the colon of " + quote(key)
	} else if other, ok := f.otherWords[plainWord(name.Text)]; ok {
		hint = other
	}
	if hint == "" {
		hint = "its main keys are " + strings.Join(f.keyNames()[:min(len(f.keys), 8)], ", ") + ", …"
	}
	r.report(Diagnostic{
		Rule:    "syntax/unknown-key",
		Message: article(f.noun) + " has no key " + quote(name.Text),
		Hint:    hint,
		At:      name.At,
	})
}

// followsText reports whether the value before a key of a flow mapping is a
// plain text of several words.
func followsText(mapping *yaml.Node, key string) bool {
	for i := 2; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			before := mapping.Content[i-1]
			return before.Kind == yaml.ScalarNode && before.Style == 0 && strings.Contains(before.Value, " ")
		}
	}
	return false
}

func (f *form[T]) keyNames() []string {
	names := make([]string, len(f.keys))
	for i := range f.keys {
		names[i] = f.keys[i].name
	}
	return names
}

// plainWord returns a word in lower case, without what separates its parts.
func plainWord(word string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "").Replace(strings.ToLower(word))
}
