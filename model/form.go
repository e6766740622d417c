package model

import (
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
	r.mapping(node, f.noun, func(name Name, value *yaml.Node) {
		for i := range f.keys {
			if f.keys[i].name == name.Text {
				f.keys[i].read(r, value, into)
				return
			}
		}
		r.unknownKey(name, f.noun, f.keyNames())
	})
}

func (f *form[T]) keyNames() []string {
	names := make([]string, len(f.keys))
	for i := range f.keys {
		names[i] = f.keys[i].name
	}
	return names
}

// unknownKey reports a key that a mapping does not have.
func (r *reader) unknownKey(name Name, noun string, known []string) {
	r.report(Diagnostic{
		Rule:    "syntax/unknown-key",
		Message: article(noun) + " has no key " + quote(name.Text),
		Hint:    suggest(name.Text, known, "its keys are "),
		At:      name.At,
	})
}
